import { expect, test } from 'vitest'
import { runCases } from '../../src/author/cases'
import { toldDifferences } from '../../src/author/toldDifferences'
import { parseFiles } from '../../src/library'
import { differenceMessage } from '../../src/present/difference'
import { pathway } from '../plan/world'

const BASE = `
roles:
  huisarts: { label: Huisarts, domain: medical, receives: [medical, shared], reached: direct }
  buur: { label: Buur, domain: shared, reached: direct }
`

const SIGNALS = `
signals:
  moe: { label: Moe, ask: Moe?, type: boolean, domain: shared }
  mager: { label: Mager, ask: Mager?, type: boolean, domain: shared }
`

const refer = 'then: [{ refer: huisarts, responsible: buur, within: 1 week }]'

const TEXTS = [
  BASE,
  SIGNALS,
  pathway('aan', { verwijst: `when: { moe: true }, ${refer}` }),
  pathway('pad', {
    eerste: `when: { moe: true }, ${refer}`,
    tweede: `when: { moe: true }, ${refer}`,
    leidt: `when: { moe: true, mager: true }, lead: buur, then: [{ note: Let op }]`,
    wijst: `when: { mager: true }, then: [{ refer: buur, responsible: huisarts, within: 1 week }]`,
  }),
]

const differencesOf = (given: string, expected: string) => {
  const cases = `cases: pad\non: 2026-03-02\ntests:\n  - { title: Proef, given: ${given}, expect: ${expected} }\n`
  const files = [...TEXTS, cases].map((text, place) => ({ name: `${place}.yaml`, text }))
  const { library, sources, problems } = parseFiles(files)
  if (library === undefined) throw new Error(JSON.stringify(problems))
  const results = sources.flatMap((source) => (source.kind === 'cases' ? runCases(library, source) : []))
  return { library, told: results.flatMap((result) => toldDifferences(library, result, () => undefined)) }
}

const rulesOf = (given: string, expected: string, what: string): readonly string[] | undefined =>
  differencesOf(given, expected).told.find((difference) => difference.what === what)?.rules

const NO = '{ moe: false, mager: false }'

test.each([
  {
    name: 'een verwijzing die er niet is: wat kon verwijzen, eerst uit het eigen zorgpad',
    given: NO,
    expected: '{ refer: { huisarts: {} } }',
    what: 'refer.huisarts',
    rules: ['pad/eerste', 'pad/tweede', 'aan/verwijst'],
  },
  {
    name: 'en daarvoor nog de regel die het geval zelf noemt',
    given: NO,
    expected: '{ refer: { huisarts: {} }, rules: { tweede: ruled-out } }',
    what: 'refer.huisarts',
    rules: ['pad/tweede', 'pad/eerste', 'aan/verwijst'],
  },
  {
    name: 'een verwijzing die er is: waar zij van komt',
    given: '{ moe: true, mager: false }',
    expected: '{ notRefer: [buur, huisarts] }',
    what: 'notRefer.huisarts',
    rules: ['pad/eerste', 'pad/tweede', 'aan/verwijst'],
  },
  {
    name: 'een andere coördinator: de regel die hem noemt',
    given: '{ moe: true, mager: false }',
    expected: '{ lead: buur }',
    what: 'lead',
    rules: ['pad/leidt'],
  },
  {
    name: 'een vraag die niet meer gesteld wordt: de regels die haar stelden',
    given: NO,
    expected: '{ questions: [mager] }',
    what: 'questions',
    rules: ['pad/leidt', 'pad/wijst'],
  },
  {
    name: 'een andere vraag eerst: de regels waarvoor zij gesteld wordt',
    given: '{ moe: false }',
    expected: '{ questions: [moe] }',
    what: 'questions',
    rules: ['pad/wijst'],
  },
])('$name', ({ given, expected, what, rules }) => {
  expect(rulesOf(given, expected, what)).toEqual(rules)
})

test('hoogstens drie regels worden uitgelegd, de andere genoemd', () => {
  const four = `when: { moe: true }, ${refer}`
  TEXTS.push(pathway('vier', { een: four, twee: four }))
  const { library, told } = differencesOf(NO, '{ refer: { huisarts: {} } }')
  TEXTS.pop()
  const [difference] = told
  expect(difference?.traces.map(({ rule }) => rule)).toEqual(['pad/eerste', 'pad/tweede', 'aan/verwijst'])
  const message = difference === undefined ? '' : differenceMessage({ library }, difference)
  expect(message).toMatch(/^refer\.huisarts: verwacht een verwijzing, gekregen niets\nregel pad\/eerste\n/)
  expect(message).toMatch(/\nzie ook: vier\/een, vier\/twee$/)
})
