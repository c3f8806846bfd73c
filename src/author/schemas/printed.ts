const WIDTH = 140

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null

const keyText = (owner: object, key: string): string => (Array.isArray(owner) ? '' : `${JSON.stringify(key)}: `)

const onOneLine = (value: unknown): string => {
  if (!isNested(value)) return JSON.stringify(value)
  const parts = Object.entries(value).map(([key, inner]) => `${keyText(value, key)}${onOneLine(inner)}`)
  if (parts.length === 0) return Array.isArray(value) ? '[]' : '{}'
  return Array.isArray(value) ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`
}

const lines = (value: unknown, indent: string, taken: number): string => {
  const line = onOneLine(value)
  if (!isNested(value) || !Object.values(value).some(isNested) || indent.length + taken + line.length <= WIDTH)
    return line
  const deeper = `${indent}  `
  const parts = Object.entries(value).map(([key, inner]) => {
    const name = keyText(value, key)
    return `${deeper}${name}${lines(inner, deeper, name.length)}`
  })
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`
}

/** Prints JSON for people: what fits on a line, or holds nothing that could be broken off, stands on one. */
export const printed = (value: unknown): string => `${lines(value, '', 0)}\n`
