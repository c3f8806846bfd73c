/**
 * Makes for every object once, and keeps that as long as the object lives: of a library or a program what is the same for everyone.
 *
 * @__NO_SIDE_EFFECTS__
 */
export const onceFor = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new WeakMap<K, { readonly is: V }>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known.is
    const is = make(key)
    made.set(key, { is })
    return is
  }
}
