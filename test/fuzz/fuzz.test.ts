import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check'
import { type LibraryFile, parseFiles } from '../../src/library'
import { link } from '../../src/link/link'
import { libraryProblemLines, type Problem } from '../../src/model/problem'
import { readFiles } from '../../src/read/read-files'
import { mutatedFile, rawFile, seeds } from './hostile'

// 2,000 of each here; `npm run fuzz` does 100,000.
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000)

const folder = fileURLToPath(new URL('../../pathways', import.meta.url))
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
const bundled = seeds(folder, names)
const sources = readFiles(bundled).documents.flatMap((document) => check(document).source ?? [])

/** A processor second: a machine that is busy with something else does not count as a hang. */
const MOST_MILLISECONDS = 1000

const milliseconds = (run: () => void): number => {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const prototypes = (): string =>
  [Object, Array, String, Number, Function, Map, Set].map((one) => Object.getOwnPropertyNames(one.prototype)).join('|')
const PROTOTYPES = prototypes()

const isClean = ({ message }: Problem): boolean =>
  message !== '' && !/undefined|\[object|\bat \S+:\d+|Error:/.test(message)

/** What holds of any file at all; gives what does not. */
const flawsOf = (file: LibraryFile): string[] => {
  const flaws: string[] = []
  const time = milliseconds(() => {
    const alone = parseFiles([file])
    const others = sources.filter((source) => source.file !== file.name)
    const [own] = alone.sources
    const { library, problems } = own === undefined ? alone : link([...others, own])
    if ((library === undefined) !== problems.length > 0) flaws.push('neither a library nor problems, or both')
    for (const problem of [...alone.problems, ...problems]) {
      if (!isClean(problem)) flaws.push(`not for people: ${libraryProblemLines([problem]).join(' ')}`)
    }
  })
  if (time > MOST_MILLISECONDS) flaws.push(`took ${time.toFixed(0)} ms`)
  if (prototypes() !== PROTOTYPES) flaws.push('changed a prototype')
  return flaws
}

describe('any file gives a library or problems: no crash, no hang, no change to a prototype', () => {
  test('a file of the bundled library with mistakes', { timeout: 0 }, () => {
    fc.assert(
      fc.property(mutatedFile(bundled), (file) => {
        expect(flawsOf(file)).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })

  test('raw bytes', { timeout: 0 }, () => {
    fc.assert(
      fc.property(rawFile, (file) => {
        expect(flawsOf(file)).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })
})
