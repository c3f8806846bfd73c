import type { Input } from '../model/input'
import { writeWhole } from './writeWhole'

const yamlOf = ({ signals, ...others }: Input): string => {
  const lines = (fields: object, indent: string): string[] =>
    // JSON is YAML, and so needs no rules of its own for what is to stand between quotes.
    Object.entries(fields).map(([key, value]) => `${indent}${key}: ${JSON.stringify(value)}`)
  const answers = lines(signals, '  ')
  return [...lines(others, ''), answers.length === 0 ? 'signals: {}' : 'signals:', ...answers, ''].join('\n')
}

const FOR_THE_OWNER = 0o600

/** Writes what is known of a person, as `zorgpad advise` reads it. Readable for its owner only. */
export const saveInput = (file: string, input: Input): Promise<void> =>
  writeWhole(file, file.endsWith('.json') ? `${JSON.stringify(input, null, 2)}\n` : yamlOf(input), FOR_THE_OWNER)
