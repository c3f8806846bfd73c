import { expect } from 'vitest'
import { ranOn } from './apart'
import type { Ran } from './terminal'

// `\bat ` alone would find Dutch too: "wat er", "dat ".
const TRACE =
  /^\s+at .+[:)]|\bError\b|node:internal|node_modules|\.ts:\d|\.js:\d|undefined|\[object |mis dat niet had mogen gebeuren/m

/** Expects that a command is refused in words: exit 2, nothing on stdout, no trace of the program's insides. */
export const refused = async (args: readonly string[], stdin = ''): Promise<Ran> => {
  const result = await ranOn(args[1] ?? '', args, stdin)
  expect(result).toMatchObject({ code: 2, out: '' })
  expect(result.err.trim()).not.toBe('')
  expect(result.err).not.toMatch(TRACE)
  return result
}
