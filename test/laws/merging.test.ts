import { assert, gen, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import type { Advice, Recommendation, Urgency } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { ItemSource, PathwayFile, RuleSource } from '../../src/model/source/pathway'
import type { RoleSource } from '../../src/model/source/roles'
import { type Draw, drawWith } from './arbitrary/draw'
import { parsed } from './arbitrary/parsed'
import { runs } from './arbitrary/trial'

/**
 * Merging is a join: the plan of rules together is what one gets by joining the plans of some of them, in whatever order and
 * however often. What a join is stands in `joined`, apart from the program, after semantics.md §4.
 */
const role = (label: string, domain: RoleSource['domain'], receives: RoleSource['receives']): RoleSource => ({
  label,
  domain,
  receives: receives ?? [],
  reached: 'direct',
})

const ROLES = {
  huisarts: role('Huisarts', 'medical', ['medical', 'social', 'shared']),
  dietist: role('Diëtist', 'medical', ['medical', 'shared']),
  poh: role('POH', 'medical', ['medical', 'shared']),
  loket: role('Loket', 'social', ['social', 'shared']),
} as const

const SIGNALS = ['moe', 'mager', 'eenzaam', 'thuis', 'klaar'] as const
const DOMAINS = ['medical', 'medical', 'social', 'shared', 'shared'] as const

/** All different in due day or in nominal length, so that one is always the most urgent. */
const TERMS = ['immediately', '24 hours', '1 working day', '3 days', '1 week', '12 days', '1 month', 'routine'] as const
const RESPONSIBLE = ['dietist', 'poh'] as const

/**
 * Who is responsible follows from the term: what is as urgent does not differ in that. Never the huisarts, who is informed:
 * whether that falls away would rest on who is responsible for something else once all is merged.
 */
const task = (within: (typeof TERMS)[number]) => ({
  within,
  responsible: RESPONSIBLE[TERMS.indexOf(within) % RESPONSIBLE.length] ?? 'poh',
})

const anItem = (draw: Draw): ItemSource => {
  const within = draw.one(TERMS)
  const steps = draw.chance(30) ? { steps: [{ do: `stap na ${within}`, within: '2 days' }] } : {}
  return draw.one<() => ItemSource>([
    () => ({
      refer: draw.one(['huisarts', 'dietist']),
      ...(draw.chance(50) ? { question: draw.one(['Wat nu?', 'Wat straks?']) } : {}),
      ...(draw.chance(30) ? { with: [draw.one(['poh', 'loket'])] } : {}),
      ...steps,
      ...task(within),
    }),
    () => ({ refer: 'dietist', for: draw.one(['dieet', 'kookles']), ...steps, ...task(within) }),
    () => ({ refer: 'loket', for: 'hulp', ...task(within) }),
    () => ({ inform: 'huisarts', ...task(within) }),
    () => ({
      assess: draw.some(SIGNALS, 1, 2),
      ...(draw.chance(40) ? { every: draw.one(['1 week', '1 month']) } : {}),
      ...task(within),
    }),
    () => ({ review: draw.one(['6 weeks', '3 months', '1 year']), of: draw.some(SIGNALS, 1, 2), responsible: 'poh' }),
    () => ({ do: draw.one(['bellen', 'wegen']), ...steps, ...task(within) }),
    () => ({ advise: draw.one(['samen eten', 'meer drinken']), ...task(within) }),
    () => ({ discuss: draw.one(['wat wil zij', 'wie doet wat']), ...task(within) }),
  ])()
}

/** Any role may hear of it. */
const FLAG = { redFlag: true, withoutConsent: { basis: 'vital-interest', source: 'bron' } } as const

type Rule = Pick<RuleSource, 'when' | 'then' | 'why'> & Partial<typeof FLAG>

/** Draws rules; each has a reason of its own, by which it is known whatever it is called. */
const someRules = (draw: Draw, least: number, most: number): Rule[] =>
  Array.from({ length: draw.int(least, most) }, (_, place) => ({
    when: draw.one([
      { [draw.one(SIGNALS)]: true },
      { any: [{ [draw.one(SIGNALS)]: true }, { [draw.one(SIGNALS)]: true }] },
    ]),
    why: `reden ${place}`,
    ...(draw.chance(25) ? FLAG : {}),
    then: Array.from({ length: draw.int(1, 3) }, () => anItem(draw)),
  }))

const pathwayOf = (id: string, rules: readonly (readonly [string, Rule])[]): PathwayFile => ({
  pathway: id,
  version: '1.0.0',
  title: id,
  status: 'adopted',
  owner: 'niemand',
  class: 'clinical',
  valid: {},
  use: 'om te beproeven',
  sources: { bron: { title: 'Bron' } },
  lead: [{ otherwise: 'poh' }],
  rules: Object.fromEntries(rules.map(([name, rule]) => [name, { title: name, source: ['bron'], ...rule }])),
})

const COMMON = [
  { roles: ROLES },
  {
    signals: Object.fromEntries(
      SIGNALS.map((id, place) => [id, { label: id, ask: id, type: 'boolean', domain: DOMAINS[place] }]),
    ),
  },
  { laws: { zvw: { label: 'Zvw', payer: 'verzekeraar' }, wmo: { label: 'Wmo', payer: 'gemeente' } } },
  {
    services: {
      dieet: { label: 'Dieet', by: ['dietist'], law: [{ otherwise: 'zvw' }] },
      kookles: { label: 'Kookles', by: ['dietist'], law: [{ otherwise: 'wmo' }] },
      hulp: { label: 'Hulp', by: ['loket'], law: [{ otherwise: 'wmo' }] },
    },
  },
]

/** Advises by rules, each in the pathway and under the name that it is given here. */
const advised = (input: Input, named: readonly (readonly [pathway: string, name: string, rule: Rule])[]): Advice => {
  const ids = [...new Set(named.map(([pathway]) => pathway))]
  const pathways = ids.map((id) =>
    pathwayOf(
      id,
      named.flatMap(([pathway, name, rule]) => (pathway === id ? [[name, rule] as const] : [])),
    ),
  )
  const files = [...COMMON, ...pathways].map((file, place) => ({ name: `${place}.yaml`, text: JSON.stringify(file) }))
  return adviseSync(parsed(files), input)
}

const inOne = (rules: readonly Rule[]): (readonly [string, string, Rule])[] =>
  rules.map((rule, place) => ['pad', `regel-${place}`, rule])

const anInput = (draw: Draw): Input => ({
  on: '2026-03-02',
  coordinator: { chosen: 'poh' },
  signals: Object.fromEntries(SIGNALS.map((id) => [id, draw.chance(75)])),
  ...(draw.chance(50) ? { consent: { [draw.one(['loket', 'huisarts', 'social'])]: draw.chance(60) } } : {}),
  ...(draw.chance(40) ? { involved: draw.some(['huisarts', 'dietist', 'loket'], 0, 2) } : {}),
})

/** What a plan says, whatever its rules are called and in whichever order they came. */
interface Asked {
  readonly kind: Recommendation['kind']
  readonly contact: string
  readonly within: string
  readonly due: string | null
  readonly urgency: Urgency
  readonly responsible: string
  readonly redFlag: boolean
  readonly how: readonly [Recommendation['mode'], Recommendation['consent']]
  readonly share: readonly string[]
  readonly every: string | null
  readonly sets: Readonly<Record<'purposes' | 'signals' | 'partners' | 'steps' | 'reasons' | 'laws', readonly string[]>>
}

interface Whole {
  readonly urgency: Urgency | null
  readonly asked: Readonly<Record<string, Asked>>
}

const set = (values: readonly string[]): string[] => [...new Set(values)].sort()

const askedBy = (one: Recommendation): Asked => ({
  kind: one.kind,
  contact: one.to ?? one.text ?? (one.kind === 'assess' ? one.responsible.role : ''),
  within: one.within,
  due: one.due,
  urgency: one.urgency,
  responsible: one.responsible.role,
  redFlag: one.redFlag,
  how: [one.mode, one.consent],
  share: set(one.share),
  every: one.every ?? null,
  sets: {
    purposes: set((one.for ?? []).map(({ service = '', question = '' }) => `${service}: ${question}`)),
    signals: set(one.signals ?? []),
    partners: set(one.with ?? []),
    steps: one.steps.map((step) => `${step.do} ${step.due}`).sort(),
    reasons: set(one.reasons.map(({ why }) => why)),
    laws: set(one.law?.possible ?? []),
  },
})

const keyOf = ({ kind, contact }: Asked): string => `${kind}:${contact}`

const wholeOf = ({ recommendations, urgency }: Advice): Whole => ({
  urgency,
  asked: Object.fromEntries(recommendations.map(askedBy).map((one) => [keyOf(one), one])),
})

const URGENCY: readonly Urgency[] = ['now', 'day', 'workday', 'week', 'weeks', 'routine']
const EVERY = ['1 week', '1 month']

const isSooner = (left: Asked, right: Asked): boolean => {
  const rank = ({ kind, within, due }: Asked): string =>
    kind === 'review' ? `${due}` : String(TERMS.indexOf(within as (typeof TERMS)[number])).padStart(2, '0')
  return rank(left) <= rank(right)
}

/** A question on a service says more than the service alone. */
const withoutBare = (purposes: readonly string[]): string[] =>
  purposes.filter((one) => !one.endsWith(': ') || !purposes.some((other) => other !== one && other.startsWith(one)))

const joinedAsked = (left: Asked, right: Asked): Asked => {
  const sooner = isSooner(left, right) ? left : right
  const flagged = left.redFlag ? left : right
  const both = (of: (one: Asked) => readonly string[]): string[] => set([...of(left), ...of(right)])
  return {
    ...sooner,
    redFlag: flagged.redFlag,
    how: flagged.how,
    // With a red flag only what the red flag rests on goes along.
    share: left.redFlag === right.redFlag ? both((one) => one.share) : flagged.share,
    every: EVERY.find((every) => left.every === every || right.every === every) ?? null,
    sets: {
      purposes: withoutBare(both((one) => one.sets.purposes)),
      signals: both((one) => one.sets.signals),
      partners: both((one) => one.sets.partners),
      steps: both((one) => one.sets.steps),
      reasons: both((one) => one.sets.reasons),
      laws: both((one) => one.sets.laws),
    },
  }
}

/** Informing falls away for a role that is referred to or responsible anyway. */
const withoutNeedless = (all: readonly Asked[]): Asked[] => {
  const acting = new Set(
    all.flatMap(({ kind, contact, responsible }) => [
      ...(kind === 'refer' ? [contact] : []),
      ...(kind === 'inform' ? [] : [responsible]),
    ]),
  )
  return all.filter(({ kind, contact }) => kind !== 'inform' || !acting.has(contact))
}

const joined = (left: Whole, right: Whole): Whole => {
  const all = [...new Set([...Object.keys(left.asked), ...Object.keys(right.asked)])].flatMap((key) => {
    const [one, other] = [left.asked[key], right.asked[key]]
    if (one !== undefined && other !== undefined) return [joinedAsked(one, other)]
    return [one ?? other].filter((found) => found !== undefined)
  })
  const asked = withoutNeedless(all)
  return {
    urgency: URGENCY.find((urgency) => asked.some((one) => one.urgency === urgency)) ?? null,
    asked: Object.fromEntries(asked.map((one) => [keyOf(one), one])),
  }
}

/** Tries a law on generated rules and persons; a failure shows both. */
const law = (wanted: number, check: (draw: Draw, input: Input) => void): void =>
  assert(
    property(gen(), (g) => {
      const draw = drawWith(g)
      check(draw, anInput(draw))
    }),
    runs(wanted),
  )

const expectSame = (found: Whole, expected: Whole, input: Input, rules: readonly Rule[]): void =>
  expect(found, JSON.stringify({ input, rules })).toEqual(expected)

describe('samenvoegen', () => {
  test('de volgorde doet er niet toe: hoe de regels ook heten en in welk zorgpad zij ook staan, het plan is hetzelfde', () => {
    law(40, (draw, input) => {
      const rules = someRules(draw, 2, 6)
      const other = draw
        .shuffled(rules)
        .map((rule, place) => [draw.one(['a-pad', 'b-pad', 'c-pad']), `r-${place}`, rule] as const)
      expectSame(wholeOf(advised(input, other)), wholeOf(advised(input, inOne(rules))), input, rules)
    })
  })

  test('twee keer is hetzelfde als een keer: een dubbele regel verandert niets', () => {
    law(40, (draw, input) => {
      const rules = someRules(draw, 1, 5)
      const doubles = draw
        .some(rules, 1, 5)
        .map((rule, place) => [draw.one(['a', 'pad', 'z']), `dubbel-${place}`, rule] as const)
      expectSame(
        wholeOf(advised(input, [...inOne(rules), ...doubles])),
        wholeOf(advised(input, inOne(rules))),
        input,
        rules,
      )
    })
  })

  test('het plan van het geheel is de plannen van de delen samen, hoe ze ook gegroepeerd worden', () => {
    let merged = 0
    law(70, (draw, input) => {
      const rules = someRules(draw, 3, 8)
      const [one, two] = [draw.int(1, rules.length - 2), draw.int(1, rules.length - 1)].sort((a, b) => a - b) as [
        number,
        number,
      ]
      const plan = (some: readonly Rule[]): Whole => wholeOf(advised(input, inOne(some)))
      const [a, b, c] = [rules.slice(0, one), rules.slice(one, two), rules.slice(two)] as const
      const whole = plan(rules)
      expectSame(joined(joined(plan(a), plan(b)), plan(c)), whole, input, rules)
      expectSame(joined(plan(a), joined(plan(b), plan(c))), whole, input, rules)
      expectSame(joined(plan([...a, ...b]), plan(c)), whole, input, rules)
      expectSame(joined(plan(a), plan([...b, ...c])), whole, input, rules)
      merged += Object.values(whole.asked).filter(({ sets }) => sets.reasons.length > 1).length
    })
    expect(merged).toBeGreaterThan(50)
  })

  test('een regel erbij maakt een verwijzing nooit later, en haalt er geen reden af', () => {
    law(40, (draw, input) => {
      const rules = someRules(draw, 2, 6)
      const [before, after] = [wholeOf(advised(input, inOne(rules.slice(1)))), wholeOf(advised(input, inOne(rules)))]
      for (const [key, one] of Object.entries(before.asked)) {
        const now = after.asked[key]
        if (now === undefined) {
          expect(one.kind, JSON.stringify({ input, rules })).toBe('inform')
          continue
        }
        expect(isSooner(now, one)).toBe(true)
        expect(now.sets.reasons).toEqual(expect.arrayContaining([...one.sets.reasons]))
        expect(now.sets.steps).toEqual(expect.arrayContaining([...one.sets.steps]))
        expect(now.redFlag || !one.redFlag).toBe(true)
      }
    })
  })
})
