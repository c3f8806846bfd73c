import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../../src/adviseSync'
import { findingsIn } from '../../../src/author/analysis/findingsIn'
import { parseFiles } from '../../../src/library'
import type { RuleState } from '../../../src/model/advice'
import type { Input } from '../../../src/model/input'
import type { Library } from '../../../src/model/library'
import { placed } from '../../../src/model/problem'
import { readLibraryFiles } from '../../../src/node'
import { findingText } from '../../../src/present/findingWords'

const { library, sources } = parseFiles(await readLibraryFiles('pathways'))

const { findings, notShown } = findingsIn(library as Library, sources, '2026-12-01')

const stateOf = (input: Input, rule: string): RuleState | undefined =>
  adviseSync(library as Library, input)
    .pathways.flatMap(({ rules }) => rules)
    .find(({ id }) => id === rule)?.state

describe('de meegeleverde bibliotheek', () => {
  test('heeft geen bevinding die niet geaccepteerd is', () => {
    const open = findings.filter(({ accepted }) => accepted === undefined)
    expect(open.map((found) => `${placed(found.at)} ${findingText(found)}`)).toEqual([])
  })

  test('van elke regel is alles te zeggen', () => expect(notShown).toEqual([]))

  test('zonder wat het voorbeeld weglaat is de rode vlag uitgesloten', () => {
    const hidden = findings.filter(({ code }) => code === 'hidden-red-flag')
    expect(hidden.length).toBeGreaterThan(0)
    expect(hidden.map(({ of, example }) => example && stateOf(example, of))).toEqual(hidden.map(() => 'ruled-out'))
  })

  test('bij het voorbeeld gelden beide regels die elkaar tegenspreken', () => {
    const pairs = findings.filter(({ code }) => code === 'contradicting-rules')
    expect(pairs.length).toBeGreaterThan(0)
    for (const { of, with: other = '', example } of pairs) {
      expect(example && [stateOf(example, of), stateOf(example, other)]).toEqual(['applies', 'applies'])
    }
  })
})
