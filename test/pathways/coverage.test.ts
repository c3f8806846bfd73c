import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { coverageOf } from '../../src/author/coverage/coverageOf'
import { parseFiles, parseLibrary } from '../../src/library'
import { missedPoints } from '../../src/model/coverage'
import { readLibraryFiles } from '../../src/node'

// Every rule has a case of the authors that expects it to apply and one that expects it ruled out, and the cases exercise all
// that can be. That they hold is what `zorgpad test` tells.

interface CasesFile {
  readonly cases: string
  readonly tests: readonly {
    readonly title: string
    readonly expect?: { readonly rules?: Readonly<Record<string, string>> }
  }[]
}

const FOLDER = new URL('../../pathways/', import.meta.url)

const texts = await readLibraryFiles('pathways')

const library = parseLibrary(texts)

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

describe('de proefgevallen samen', () => {
  const coverage = coverageOf(library, parseFiles(texts).sources)
  const parts = coverage.files.flatMap((file) => file.parts)

  test('raken elke regel, elke toets, elke uitslag en elk onderdeel, op elke manier die kan', () => {
    const missed = parts.filter((part) => missedPoints(part).length > 0)
    expect(missed.map(({ at, what }) => `${at.file}:${at.line} ${what}`)).toEqual([])
    expect(Object.values(coverage.totals).map(({ percent }) => percent)).toEqual([100, 100, 100, 100])
  })

  test('wat niet kan is bij naam bekend', () => {
    const never = parts.flatMap(({ of, what, points }) =>
      points.flatMap(({ aspect, cannot }) =>
        cannot === 'never-reached' || cannot === 'no-row' ? [`${of}: ${what} ${aspect}`] : [],
      ),
    )
    expect(never.sort()).toEqual([
      // The pathway is for people from 50 years, so that the leaf repeats its population.
      'eenzaamheid/r16-zingeving: leeftijd: { atLeast: 50 years } false',
    ])
  })
})
