import { Engine } from 'json-rules-engine'
import { describe, expect, test } from 'vitest'
import type { JsonCondition, JsonRule } from '../../src/model/jsonRule'
import { InputError } from '../../src/model/problem'
import type { ConditionSource } from '../../src/model/source/condition'
import { library as bundled } from '../../src/pathways'
import { toFacts } from '../../src/toFacts'
import { toJsonRules } from '../../src/toJsonRules'
import { bool, choice, choices, date, oneRule, ranked, type Signals, whole } from '../contract/library'

const SIGNALS: Signals = {
  moe: bool(),
  glazen: whole(0, 20),
  woning: choice(['huis', 'flat', 'tehuis']),
  ernst: ranked(['licht', 'matig', 'zwaar']),
  tekens: choices(['mager', 'bleek']),
  val: date(),
  test: bool({ optional: true }),
  pijn: bool({ onlyIf: { moe: true } }),
  bezocht: bool(),
}

const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })

/** The condition itself, where a rule may also be settled by more than it. */
const itself = (part: JsonCondition): readonly JsonCondition[] => {
  if (!('any' in part) || !part.any.some((one) => 'fact' in one && one.fact === 'zorgpad.settled')) return [part]
  const [own] = part.any
  return own !== undefined && 'all' in own ? own.all : []
}

const writtenOf = (when: ConditionSource): readonly JsonCondition[] => {
  const [only] = toJsonRules(oneRule(SIGNALS, { ...when, bezocht: { known: true } }))
  if (only === undefined || !('all' in only.conditions)) throw new Error('no rule')
  // The first looks whether the pathway is asked about, and the one about `bezocht` keeps all others in one list.
  return only.conditions.all
    .slice(1)
    .flatMap(itself)
    .filter((part) => !('fact' in part && part.fact === 'bezocht.status'))
}

type Row = readonly [title: string, when: ConditionSource, written: readonly unknown[]]

const WRITTEN: readonly Row[] = [
  ['ja', { all: [{ moe: true }] }, [leaf('moe', 'equal', true)]],
  ['niet ja', { not: { moe: true } }, [leaf('moe', 'equal', false)]],
  ['minstens', { glazen: { atLeast: 6 } }, [leaf('glazen.low', 'greaterThanInclusive', 6)]],
  ['niet minstens', { not: { glazen: { atLeast: 6 } } }, [leaf('glazen.high', 'lessThan', 6)]],
  ['meer dan', { glazen: { above: 6 } }, [leaf('glazen.low', 'greaterThan', 6)]],
  ['hoogstens', { glazen: { atMost: 6 } }, [leaf('glazen.high', 'lessThanInclusive', 6)]],
  ['minder dan', { glazen: { below: 6 } }, [leaf('glazen.high', 'lessThan', 6)]],
  ['precies', { glazen: 6 }, [leaf('glazen', 'equal', 6)]],
  ['een van', { glazen: [6, 8] }, [leaf('glazen', 'in', [6, 8])]],
  [
    'iets anders dan',
    { glazen: { not: 6 } },
    [{ any: [leaf('glazen.low', 'greaterThan', 6), leaf('glazen.high', 'lessThan', 6)] }],
  ],
  [
    'minstens, of niet bekend',
    { glazen: { atLeast: 6, orUnknown: true } },
    [{ any: [leaf('glazen.high', 'greaterThanInclusive', 6), leaf('glazen.high', 'equal', null)] }],
  ],
  ['een keuze', { woning: 'flat' }, [leaf('woning', 'equal', 'flat')]],
  [
    'een van de keuzes',
    { woning: ['huis', 'flat'] },
    [{ any: [leaf('woning', 'in', ['huis', 'flat']), leaf('woning.not', 'contains', 'tehuis')] }],
  ],
  ['een keuze niet', { not: { woning: 'flat' } }, [leaf('woning.not', 'contains', 'flat')]],
  [
    'een keuze, of niet bekend',
    { woning: { is: 'flat', orUnknown: true } },
    [leaf('woning.possible', 'contains', 'flat')],
  ],
  ['op volgorde', { ernst: { atLeast: 'zwaar' } }, [leaf('ernst', 'equal', 'zwaar')]],
  ['gekozen', { tekens: 'mager' }, [leaf('tekens', 'contains', 'mager')]],
  [
    'een van de gekozen',
    { tekens: ['mager', 'bleek'] },
    [{ any: [leaf('tekens', 'contains', 'mager'), leaf('tekens', 'contains', 'bleek')] }],
  ],
  ['niet gekozen', { tekens: { not: 'mager' } }, [leaf('tekens.not', 'contains', 'mager')]],
  ['dagen geleden', { val: { ago: { atMost: '2 weeks' } } }, [leaf('val.days-ago.high', 'lessThanInclusive', 14)]],
  ['maanden geleden', { val: { ago: { above: '1 year' } } }, [leaf('val.months-ago.low', 'greaterThan', 12)]],
  ['vanaf een dag', { val: { atLeast: '2026-01-31' } }, [leaf('val.low', 'greaterThanInclusive', 20260131)]],
  ['bekend', { woning: { known: true } }, [leaf('woning.status', 'equal', 'known')]],
  [
    'niet verteld',
    { woning: { missing: ['unknown', 'declined'] } },
    [leaf('woning.status', 'in', ['unknown', 'declined'])],
  ],
  [
    'een test die niemand hoeft te doen, niet',
    { not: { test: true } },
    [{ any: [leaf('test.exists', 'equal', 'absent'), leaf('test', 'equal', false)] }],
  ],
  ['wat alleen soms bestaat', { pijn: true }, [leaf('pijn.exists', 'equal', 'yes'), leaf('pijn', 'equal', true)]],
  [
    'wat alleen soms bestaat, niet',
    { not: { pijn: true } },
    [{ any: [leaf('pijn.exists', 'equal', 'no'), leaf('pijn', 'equal', false)] }],
  ],
  [
    'twee van de drie',
    { count: { atLeast: 2, of: [{ glazen: 1 }, { woning: 'flat' }, { tekens: 'mager' }] } },
    [
      {
        any: [
          { all: [leaf('glazen', 'equal', 1), leaf('woning', 'equal', 'flat')] },
          { all: [leaf('glazen', 'equal', 1), leaf('tekens', 'contains', 'mager')] },
          { all: [leaf('woning', 'equal', 'flat'), leaf('tekens', 'contains', 'mager')] },
        ],
      },
    ],
  ],
]

const leavesIn = (condition: JsonCondition): { readonly operator: string }[] =>
  'fact' in condition ? [condition] : ('all' in condition ? condition.all : condition.any).flatMap(leavesIn)

const operatorsIn = (rules: readonly JsonRule[]): string[] => [
  ...new Set(rules.flatMap(({ conditions }) => leavesIn(conditions)).map(({ operator }) => operator)),
]

const OPERATORS = ['contains', 'equal', 'greaterThan', 'greaterThanInclusive', 'in', 'lessThan', 'lessThanInclusive']

describe('what an exported rule looks like', () => {
  test.each(WRITTEN)('%s', (_, when, written) => {
    expect(writtenOf(when)).toEqual(written)
  })

  test('the bundled rules use no operator but these, and a stock engine takes their types as they are', () => {
    const rules = toJsonRules(bundled, { network: 'loosduinen-voorbeeld' })
    expect(operatorsIn(rules).sort()).toEqual(OPERATORS)
    expect(() => new Engine(rules)).not.toThrow()
  })

  test('a rule says in its event what it asks, in short', () => {
    const [only] = toJsonRules(
      oneRule(
        { moe: bool(), bezocht: bool() },
        { moe: true },
        {
          redFlag: true,
          then: [
            { refer: 'huisarts', question: 'Waarvan?', responsible: ['loket', 'huisarts'], within: '1 week' },
            { when: { bezocht: true }, note: 'Let op.' },
          ],
        },
      ),
    )
    expect(only).toEqual({
      name: 'pad/regel',
      conditions: { all: [leaf('moe', 'equal', true)] },
      event: {
        type: 'pad/regel',
        params: {
          title: 'Regel',
          redFlag: true,
          why: 'Daarom.',
          recommendations: [
            {
              kind: 'refer',
              to: 'huisarts',
              question: 'Waarvan?',
              responsible: ['loket', 'huisarts'],
              within: '1 week',
            },
            { kind: 'note', text: 'Let op.', conditional: true },
          ],
        },
      },
    })
  })
})

describe('what cannot be used', () => {
  test('a network that is not there', () => {
    expect(() => toJsonRules(bundled, { network: 'loosduinen' as never })).toThrow(InputError)
  })

  test('an input with an error', () => {
    expect(() => toFacts(bundled, { on: '2026-03-02', signals: { leeftijd: 300 } })).toThrow(InputError)
  })
})
