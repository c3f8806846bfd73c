/**
 * Makes an object of which each member is written as JSON and is read from it the first time somebody looks at it: who only imports it
 * pays for nothing.
 */
export const parsedOnce = <T extends object>(texts: { readonly [K in keyof T]: string }): T => {
  const members: Partial<T> = {}
  const whole: Partial<T> = {}
  for (const name of Object.keys(texts) as (keyof T & string)[])
    Object.defineProperty(whole, name, {
      enumerable: true,
      get: () => {
        members[name] ??= JSON.parse(texts[name]) as T[keyof T & string]
        return members[name]
      },
    })
  return whole as T
}
