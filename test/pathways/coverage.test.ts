import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseLibrary } from '../../src/library'
import { readLibraryFiles } from '../../src/node'

// Every rule has a case of the authors that makes it apply and one that rules it out. That the cases hold is what `zorgpad test` tells.

interface CasesFile {
  readonly cases: string
  readonly tests: readonly {
    readonly title: string
    readonly expect?: { readonly rules?: Readonly<Record<string, string>> }
  }[]
}

const FOLDER = new URL('../../pathways/', import.meta.url)

const library = parseLibrary(await readLibraryFiles('pathways'))

const files: readonly CasesFile[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.cases.yaml'))
  .map((name) => parse(readFileSync(new URL(name, FOLDER), 'utf8')))

const rules = Object.entries(library.pathways).flatMap(([pathway, { rules: own }]) =>
  Object.keys(own).map((rule) => `${pathway}/${rule}`),
)

/** What the cases expect, with the rules written in full. */
const expected = files.flatMap(({ cases, tests }) =>
  tests.flatMap(({ title, expect: { rules: states = {} } = {} }) =>
    Object.entries(states).map(([rule, state]) => ({
      title,
      rule: rule.includes('/') ? rule : `${cases}/${rule}`,
      state,
    })),
  ),
)

const withoutCase = (state: string): string[] => {
  const covered = new Set(expected.filter((one) => one.state === state).map(({ rule }) => rule))
  return rules.filter((rule) => !covered.has(rule))
}

describe('elke regel in de proefgevallen', () => {
  test('elk zorgpad heeft proefgevallen, en zij noemen alleen regels die er zijn', () => {
    expect([...new Set(files.map(({ cases }) => cases))].sort()).toEqual(Object.keys(library.pathways).sort())
    expect(expected.filter(({ rule }) => !rules.includes(rule)).map(({ title, rule }) => `${title}: ${rule}`)).toEqual(
      [],
    )
  })

  test('heeft een geval waarin zij geldt', () => {
    expect(withoutCase('applies')).toEqual([])
  })

  test('heeft een geval waarin zij is uitgesloten', () => {
    expect(withoutCase('ruled-out')).toEqual([])
  })
})
