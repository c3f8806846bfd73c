import type { CaseSource } from '../model/source/cases'

const PLAIN = /^[a-zà-ÿ][a-zà-ÿ0-9-]*$/i
const WORDS = new Set(['true', 'false', 'null', 'yes', 'no', 'ja', 'nee', 'on', 'off'])

const text = (value: string): string =>
  PLAIN.test(value) && !WORDS.has(value.toLowerCase()) ? value : `'${value.replaceAll("'", "''")}'`

const flow = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : text(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).map(([key, one]) => `${text(key)}: ${flow(one)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

/** Writes a case as YAML, to go under `tests:`. What to expect is left to its author, with a remark that says so. */
export const writtenCase = (
  fields: Omit<CaseSource, 'expect'>,
  { remark = 'vul zelf in wat hier hoort, uit de bron' }: { readonly remark?: string } = {},
): string => {
  const [title, ...others] = Object.entries(fields).map(([key, value]) => `${key}: ${flow(value)}`)
  return [`  - ${title}`, ...others.map((line) => `    ${line}`), `    expect: {}   # ${remark}`].join('\n')
}
