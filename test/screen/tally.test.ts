import { assert, gen, property } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { prepare } from '../../src/compile/prepare'
import type { Advice, Recommendation } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import { type Bits, noOne } from '../../src/model/personBits'
import { restingOn } from '../../src/model/restingOn'
import { isReserved } from '../../src/model/signal'
import { startTally } from '../../src/tally'
import { bundledLibrary, someValue } from '../laws/arbitrary/bundled'
import { drawWith } from '../laws/arbitrary/draw'
import { runs } from '../laws/arbitrary/trial'
import { withRules } from '../plan/world'
import { type Row, tableOf } from './agreeing'
import { screen } from './everyWay'

const library = bundledLibrary()

const observedIn = ({ signals }: Library) =>
  Object.entries(signals).filter(([id, { derived }]) => derived === undefined && !isReserved(id))

const unknownIn =
  (rows: readonly Row[]) =>
  (id: string): Bits => {
    const bits = noOne(rows.length)
    rows.forEach((row, person) => {
      if ((row[id] ?? null) === null) bits[person >>> 5] = (bits[person >>> 5] ?? 0) | (1 << (person & 31))
    })
    return bits
  }

type Context = Pick<Input, 'on' | 'network' | 'reporter'>

const tallied = (of: Library, tables: readonly (readonly Row[])[], context: Context) => {
  const tallying = startTally(of, context)
  const ids = observedIn(of).map(([id]) => id)
  for (const rows of tables) {
    const table = tableOf(ids, rows)
    tallying.add(table, screen(of, table, context), unknownIn(rows))
  }
  return tallying.tally()
}

const countBy = <T>(values: readonly T[], keys: (value: T) => readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const value of values) for (const key of keys(value)) counts[key] = (counts[key] ?? 0) + 1
  return counts
}

const listed = (counts: readonly { readonly id: string; readonly count: number }[]): Record<string, number> =>
  Object.fromEntries(counts.map(({ id, count }) => [id, count]))

const openIn = ({ pathways }: Advice): readonly string[] =>
  pathways.flatMap(({ rules }) =>
    rules.filter(({ state }) => ['open', 'undecidable'].includes(state)).map(({ id }) => id),
  )

/** Lists the signals that are not known, and on which an open rule rests in the end. */
const missedBy = (of: Library, open: readonly string[], row: Row): string[] => {
  const { rules, signals } = prepare(of, null)
  const resting = new Set(
    rules.filter(({ id }) => open.includes(id)).flatMap(({ tested }) => [...restingOn(tested, signals)]),
  )
  return signals.filter(({ id, index }) => row[id] === null && resting.has(index)).map(({ id }) => id)
}

/** Counts by making every plan. */
const counted = (of: Library, rows: readonly Row[], context: Context) => {
  const advices = rows.map((row) => {
    const signals = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
    return adviseSync(of, { ...context, signals } as Input)
  })
  const referrals = advices.flatMap(({ recommendations }) => recommendations.filter(({ kind }) => kind === 'refer'))
  const laws = ({ law }: Recommendation): readonly string[] => law?.possible ?? []
  return {
    persons: rows.length,
    withReferral: advices.filter(({ recommendations }) => recommendations.some(({ kind }) => kind === 'refer')).length,
    withOpenRule: advices.filter(({ complete }) => !complete).length,
    referrals: referrals.length,
    byRole: countBy(referrals, ({ to }) => [to ?? '']),
    byUrgency: countBy(referrals, ({ urgency }) => [urgency]),
    possible: countBy(referrals, laws),
    settled: countBy(referrals, (one) => (one.law?.settled === true ? laws(one) : [])),
    withoutLaw: referrals.filter((one) => laws(one).length === 0).length,
    notKnown: countBy(
      advices.map((advice, person) => [advice, rows[person] ?? {}] as const),
      ([advice, row]) => missedBy(of, openIn(advice), row),
    ),
  }
}

const expectSame = (of: Library, tables: readonly (readonly Row[])[], context: Context): void => {
  const { byRole, byUrgency, byLaw, notKnown, rules: _, ...found } = tallied(of, tables, context)
  expect({
    ...found,
    notKnown: listed(notKnown),
    byRole: listed(byRole),
    byUrgency: listed(byUrgency),
    possible: Object.fromEntries(byLaw.map(({ id, possible }) => [id, possible])),
    settled: Object.fromEntries(byLaw.flatMap(({ id, settled }) => (settled === 0 ? [] : [[id, settled]]))),
  }).toEqual(counted(of, tables.flat(), context))
}

const someRows = (draw: ReturnType<typeof drawWith>, persons: number): Row[] => {
  const filled = draw.one([30, 60, 95, 100])
  return Array.from({ length: persons }, () => ({
    ...Object.fromEntries(
      observedIn(library).map(([id, signal]) => [id, draw.chance(filled) ? someValue(draw, signal) : null]),
    ),
    leeftijd: draw.int(65, 95),
    woonsituatie: 'zelfstandig',
  }))
}

test('what is counted of a population is what its plans hold together', () => {
  assert(
    property(gen(), (g) => {
      const draw = drawWith(g)
      const context = {
        on: draw.one(['2026-03-02', '2027-05-05']),
        ...(draw.chance(50) ? { network: 'loosduinen-voorbeeld' } : {}),
      }
      expectSame(library, [someRows(draw, 33), someRows(draw, 7)], context)
    }),
    runs(12),
  )
})

/** `ALWAYS` holds and `NEVER` fails whatever turns out; by its parts alone neither is known. */
const [ALWAYS, NEVER] = ['{ any: [{ mager: true }, { mager: false }] }', '{ all: [{ mager: true }, { mager: false }] }']

test.each([
  ['a referral that is needed whatever turns out', ALWAYS, ALWAYS],
  ['one that never is', NEVER, ALWAYS],
  ['a law that pays whatever turns out', '{ mager: true }', ALWAYS],
  ['one that never does', ALWAYS, NEVER],
])('%s is counted as it stands in the plans', (_, when, row) => {
  const of = withRules(
    {
      a: `when: { moe: true }, then: [{ when: ${when}, refer: dietist, for: hulp, responsible: poh, within: 1 week }]`,
    },
    `services:\n  hulp: { label: Hulp, by: [dietist], law: [{ when: ${row}, law: wlz }, { otherwise: wmo }] }\n`,
  )
  const values = [true, false, null]
  const rows = values.flatMap((moe) => values.map((mager): Row => ({ moe, mager })))
  expectSame(of, [rows], { on: '2026-03-02' })
})
