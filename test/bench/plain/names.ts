/** `gewicht-6mnd` as `gewicht6mnd`: a name in TypeScript. */
export const camelCase = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** `gewicht-6mnd` as `gewicht_6mnd`: a name in SQL and in expressions. */
export const snakeCase = (id: string): string => id.replaceAll(/[-/]/g, '_')
