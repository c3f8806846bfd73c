const flow = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${key}: ${flow(one)}`)
    .join(', ')} }`
}

/** Writes a test on one line, as its author may have. */
export const writtenTest = (key: string, test: unknown): string => `${key}: ${flow(test)}`
