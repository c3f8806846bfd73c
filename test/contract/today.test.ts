import { describe, expect, test } from 'vitest'
import type { RuleState } from '../../src/model/advice'
import type { ConditionSource } from '../../src/model/source/condition'
import { EVALUATORS } from './evaluators'
import { bool, date, derived, type Given, inputOf, oneRule, stateOf, whole } from './library'

const SIGNALS = {
  p: bool(),
  q: bool(),
  n: whole(0, 10),
  t: bool({ optional: true }),
  m: bool({ onlyIf: { q: true } }),
  d: derived({ type: 'boolean', decide: [{ when: { p: true }, is: true }, { otherwise: false }] }),
  v: date(),
}

const UNKNOWN = { missing: 'unknown' }
const DECLINED = { missing: 'declined' }

type Row = readonly [title: string, when: ConditionSource, given: Given, state: RuleState]

const CASES: readonly Row[] = [
  ['orUnknown: waar', { p: { is: true, orUnknown: true } }, { p: true }, 'applies'],
  ['orUnknown: onwaar', { p: { is: true, orUnknown: true } }, { p: false }, 'ruled-out'],
  ['orUnknown: niet gevraagd', { p: { is: true, orUnknown: true } }, {}, 'applies'],
  ['orUnknown: weet niet', { p: { is: true, orUnknown: true } }, { p: UNKNOWN }, 'applies'],
  ['orUnknown: buiten het bereik', { n: { below: 0, orUnknown: true } }, {}, 'ruled-out'],
  ['niet orUnknown: niet gevraagd', { not: { p: { is: true, orUnknown: true } } }, {}, 'ruled-out'],
  ['orUnknown: een optioneel signaal dat er niet is', { t: { is: true, orUnknown: true } }, {}, 'applies'],
  ['orUnknown: wat niet kan bestaan', { m: { is: true, orUnknown: true } }, { q: false }, 'ruled-out'],
  ['known: bekend', { p: { known: true } }, { p: false }, 'applies'],
  ['known: niet gevraagd', { p: { known: true } }, {}, 'ruled-out'],
  ['known false: niet gevraagd', { p: { known: false } }, {}, 'applies'],
  ['known false: weet niet', { p: { known: false } }, { p: UNKNOWN }, 'applies'],
  ['known: afgeleid, één waarde over', { d: { known: true } }, { p: true }, 'applies'],
  ['known: afgeleid, twee waarden over', { d: { known: true } }, {}, 'ruled-out'],
  ['known: optioneel en er niet', { t: { known: false } }, {}, 'applies'],
  ['known, en waar', { p: { is: true, known: true } }, {}, 'ruled-out'],
  ['missing: weet niet', { p: { missing: 'unknown' } }, { p: UNKNOWN }, 'applies'],
  ['missing: weet niet, maar geweigerd', { p: { missing: 'unknown' } }, { p: DECLINED }, 'ruled-out'],
  ['missing: een van', { p: { missing: ['unknown', 'declined'] } }, { p: DECLINED }, 'applies'],
  ['missing: er is een waarde', { p: { missing: ['unknown', 'not-asked'] } }, { p: true }, 'ruled-out'],
  ['missing: niet gevraagd', { p: { missing: 'not-asked' } }, {}, 'applies'],
  ['niet missing', { not: { p: { missing: 'not-asked' } } }, {}, 'ruled-out'],
  ['optioneel en er niet: geen vergelijking is waar', { t: true }, {}, 'ruled-out'],
  ['optioneel en er niet: ook de omgekeerde niet', { t: false }, {}, 'ruled-out'],
  ['optioneel en er niet: not', { t: { not: true } }, {}, 'ruled-out'],
  ['optioneel en er wel', { t: true }, { t: true }, 'applies'],
  ['onlyIf onwaar: geen vergelijking is waar', { m: { not: true } }, { q: false }, 'ruled-out'],
  ['onlyIf onwaar, toch gegeven', { m: true }, { q: false, m: true }, 'ruled-out'],
  ['onlyIf waar', { m: true }, { q: true, m: true }, 'applies'],
  ['onlyIf onbekend, waarde past', { m: true }, { m: true }, 'open'],
  ['onlyIf onbekend, waarde past niet', { m: true }, { m: false }, 'ruled-out'],
  ['niet, met onlyIf onbekend en een waarde die niet past', { not: { m: true } }, { m: false }, 'applies'],
]

const AGO: readonly (readonly [day: string, on: string, term: string, atLeast: RuleState, above: RuleState])[] = [
  ['2025-03-02', '2026-03-02', '12 months', 'applies', 'ruled-out'],
  ['2025-03-03', '2026-03-02', '12 months', 'ruled-out', 'ruled-out'],
  ['2025-03-01', '2026-03-02', '12 months', 'applies', 'applies'],
  ['2024-02-29', '2025-02-28', '12 months', 'applies', 'ruled-out'],
  ['2024-02-29', '2025-02-27', '1 year', 'ruled-out', 'ruled-out'],
  ['2024-02-29', '2028-02-29', '48 months', 'applies', 'ruled-out'],
  ['2026-01-31', '2026-02-28', '1 month', 'applies', 'ruled-out'],
  ['2026-01-31', '2026-02-27', '1 month', 'ruled-out', 'ruled-out'],
  ['2025-12-31', '2026-04-30', '4 months', 'applies', 'ruled-out'],
  ['2026-02-16', '2026-03-02', '2 weeks', 'applies', 'ruled-out'],
  ['2026-03-01', '2026-03-02', '24 hours', 'applies', 'ruled-out'],
  ['2026-03-01', '2026-03-02', '36 hours', 'ruled-out', 'ruled-out'],
]

const opposite = (state: RuleState): RuleState => (state === 'applies' ? 'ruled-out' : 'applies')

describe.each(EVALUATORS)('%s', (_, evaluate) => {
  test.each(CASES)('%s', async (_title, when, given, state) => {
    expect(await stateOf(evaluate, oneRule(SIGNALS, when), inputOf(given))).toBe(state)
  })

  test.each(AGO)('%s is op %s %s geleden: atLeast %s, above %s', async (day, on, term, atLeast, above) => {
    const state = (operator: string) =>
      stateOf(evaluate, oneRule(SIGNALS, { v: { ago: { [operator]: term } } }), inputOf({ v: day }, { on }))
    expect(await Promise.all(['atLeast', 'above', 'below', 'atMost'].map(state))).toEqual([
      atLeast,
      above,
      opposite(atLeast),
      opposite(above),
    ])
  })
})
