import { encode } from '@jridgewell/sourcemap-codec'
import { check } from '../check/check'
import type { Place } from '../model/problem'
import { readFile } from '../read/read-file'

/** A file of cases, as it is on disk. */
interface CasesText {
  /** Its full path. */
  readonly file: string
  readonly text: string
}

/** A module of JavaScript, and from where in the file each line of it comes. */
export interface CaseModule {
  readonly code: string
  readonly map: {
    readonly version: 3
    readonly names: string[]
    readonly sources: string[]
    readonly sourcesContent: string[]
    readonly mappings: string
  }
}

interface Line {
  readonly code: string
  readonly at?: Place
}

/** Gives a test for each case; none when the file cannot be read, as opening it says why. */
const testLines = ({ file, text }: CasesText): Line[] => {
  const { document } = readFile({ name: file, text })
  const source = document === undefined ? undefined : check(document).source
  if (source?.kind !== 'cases') return []
  return source.data.tests.map(({ title }, place) => ({
    code: `test(${JSON.stringify(title)}, () => run(${place}))`,
    at: source.locate(['tests', place, 'title']),
  }))
}

const mappings = (lines: readonly Line[]): string =>
  encode(lines.map(({ at }) => (at?.line === undefined ? [] : [[0, 0, at.line - 1, (at.column ?? 1) - 1]])))

/**
 * Makes a file of cases into a module for vitest: one test for each case, at the place of its title. `opener` is the module
 * whose `openCases` opens the file when the tests run, with these settings.
 */
export const caseModule = (cases: CasesText, opener: string, settings: object): CaseModule => {
  const lines: Line[] = [
    { code: `import { test } from 'vitest'` },
    { code: `import { openCases } from ${JSON.stringify(opener)}` },
    { code: `const run = await openCases(${JSON.stringify(cases.file)}, ${JSON.stringify(settings)})` },
    ...testLines(cases),
  ]
  return {
    code: lines.map(({ code }) => `${code}\n`).join(''),
    map: { version: 3, names: [], sources: [cases.file], sourcesContent: [cases.text], mappings: mappings(lines) },
  }
}
