import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { parseLibrary } from '../../src/library'
import type { Advice, RuleState } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { readLibraryFiles } from '../../src/node'
import { healthy, measured, NOT_MEASURED, TODAY } from './healthy'

// A signal only when something is to be done (privacy-en-mdr.md F16): who is well gets nothing, or one line.

const library = parseLibrary(await readLibraryFiles('pathways'))

const AGES = [66, 72, 85] as const
const NETWORKS = [undefined, ...Object.keys(library.networks)]
const PERSONS = AGES.flatMap((age) => NETWORKS.map((network) => [age, network] as const))

const advice = (signals: Readonly<Record<string, unknown>>, more: Partial<Input> = {}): Advice =>
  adviseSync(library, { on: TODAY, reporter: 'poh-ouderenzorg', involved: [], signals, ...more } as Input)

const within = (network: string | undefined): Partial<Input> => (network === undefined ? {} : { network })

const redFlags = Object.entries(library.pathways).flatMap(([id, { rules }]) =>
  Object.entries(rules)
    .filter(([, { redFlag }]) => redFlag)
    .map(([rule]) => `${id}/${rule}`),
)

const statesOf = ({ pathways }: Advice): ReadonlyMap<string, RuleState> =>
  new Map(pathways.flatMap(({ rules }) => rules.map(({ id, state }) => [id, state] as const)))

const states = (found: Advice, state: RuleState, rules: readonly string[]): string[] =>
  rules.filter((rule) => statesOf(found).get(rule) === state)

const summaries = ({ recommendations }: Advice): string[] =>
  recommendations.map(({ kind, to, text, signals, reasons }) =>
    [kind, to ?? text ?? signals?.join('+'), reasons.map(({ rule }) => rule).join('+')].join(' '),
  )

describe('elk signaal heeft een gezond antwoord in deze test', () => {
  test('ook wat pas later in de bibliotheek komt', () => {
    const without = Object.entries(measured(library, 72)).filter(([, value]) => value === undefined)
    expect(without.map(([id]) => id)).toEqual([])
  })

  test('wat met opzet niet is gemeten bestaat, en wordt nooit uit zichzelf gevraagd', () => {
    expect(NOT_MEASURED.filter((id) => library.signals[id]?.optional !== true)).toEqual([])
  })
})

describe.each([
  ['op alle vragen antwoord', healthy],
  ['ook alle lijsten en het lab', measured],
] as const)('gezond, %s', (_, person) => {
  test.each(PERSONS)('%s jaar: hoogstens de jaarlijkse herhaling (netwerk %s)', (age, network) => {
    const found = advice(person(library, age), within(network))
    expect(summaries(found).length, summaries(found).join('\n')).toBeLessThanOrEqual(1)
    expect(found.recommendations.map(({ kind, due }) => [kind, due])).toEqual([['review', '2027-12-15']])
    expect(found.possible).toEqual([])
  })

  test.each(PERSONS)('%s jaar: niemand coördineert en er is niets te bespreken (netwerk %s)', (age, network) => {
    const found = advice(person(library, age), within(network))
    expect([found.coordinator, found.crisisLead, found.treatmentLead]).toEqual([null, null, null])
    expect(found.agenda).toEqual([])
  })

  test.each(PERSONS)('%s jaar: geen rode vlag geldt of staat nog open (netwerk %s)', (age, network) => {
    const found = advice(person(library, age), within(network))
    expect(found.openRedFlags).toEqual([])
    expect(states(found, 'ruled-out', redFlags)).toEqual(redFlags)
  })

  test.each(AGES)('%s jaar: er is niets meer te vragen', (age) => {
    const found = advice(person(library, age))
    expect(found.questions.map(({ signal }) => signal)).toEqual([])
    expect(found.complete).toBe(true)
  })
})

describe('met niets ingevuld', () => {
  test.each(NETWORKS)('wordt niets aanbevolen en geen rode vlag verzonnen (netwerk %s)', (network) => {
    const found = adviseSync(library, { on: TODAY, signals: {}, ...within(network) } as Input)
    expect(found.recommendations).toEqual([])
    expect([found.coordinator, found.crisisLead, found.treatmentLead]).toEqual([null, null, null])
    expect(found.agenda).toEqual([])
    expect(states(found, 'applies', redFlags)).toEqual([])
  })

  test('en geen rode vlag uitgesloten: onbekend is nooit nee', () => {
    const found = adviseSync(library, { on: TODAY, signals: {} } as Input)
    expect(states(found, 'ruled-out', redFlags)).toEqual([])
    expect([...found.openRedFlags].sort()).toEqual([...redFlags].sort())
  })
})

test('met wijkverpleging die er al is komt het wegen erbij, en nog steeds geen coördinator', () => {
  const found = advice(healthy(library, 72), { involved: ['wijkverpleegkundige'], network: 'loosduinen-voorbeeld' })
  expect(found.recommendations.map(({ kind }) => kind).sort()).toEqual(['assess', 'review'])
  expect(found.coordinator).toBeNull()
})

describe('een coördinator alleen waar iets is af te stemmen', () => {
  const network = 'loosduinen-voorbeeld'
  test.each<readonly [string, Readonly<Record<string, unknown>>, string | null]>([
    ['SNAQ65+ rood', { armomtrek: 24 }, 'poh-ouderenzorg'],
    ['SNAQ65+ oranje', { 'eetlust-slecht': true, 'trap-15-treden': false }, 'poh-ouderenzorg'],
    ['alleen een sociale oorzaak', { 'kan-niet-koken': true }, 'sociaal-werker'],
    ['alleen een gebit dat pijn doet: de persoon maakt zelf een afspraak', { mondpijn: true }, null],
    ['alleen een halve screening', { armomtrek: { missing: 'unknown' } }, null],
    ['alleen vocht', { oedeem: true }, null],
  ])('%s', (_, signals, expected) => {
    expect(advice({ ...healthy(library, 72), ...signals }, { network }).coordinator?.role ?? null).toBe(expected)
  })
})
