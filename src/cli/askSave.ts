import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Input } from '../model/input'
import { targetOf } from './targetOf'

const yamlOf = ({ signals, ...others }: Input): string => {
  const lines = (fields: object, indent: string): string[] =>
    // JSON is YAML, and so needs no rules of its own for what is to stand between quotes.
    Object.entries(fields).map(([key, value]) => `${indent}${key}: ${JSON.stringify(value)}`)
  const answers = lines(signals, '  ')
  return [...lines(others, ''), answers.length === 0 ? 'signals: {}' : 'signals:', ...answers, ''].join('\n')
}

/**
 * Writes what is known of a person, as `zorgpad advise` reads it: all of it, or nothing when it fails half way. Readable for
 * its owner only.
 */
export const saveInput = async (file: string, input: Input): Promise<void> => {
  const target = await targetOf(file)
  const half = join(dirname(target), `.${basename(target)}.${process.pid}.half`)
  const text = file.endsWith('.json') ? `${JSON.stringify(input, null, 2)}\n` : yamlOf(input)
  try {
    await writeFile(half, text, { mode: 0o600 })
    await rename(half, target)
  } catch (error) {
    await rm(half, { force: true })
    // The name of the file that was asked for, not of the half one.
    throw error instanceof Error && 'path' in error ? Object.assign(error, { path: file }) : error
  }
}
