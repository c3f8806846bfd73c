import type { LibraryFile } from '../../../src/library'
import type { Input } from '../../../src/model/input'
import type { Domain } from '../../../src/model/signal'
import type { ConditionSource } from '../../../src/model/source/condition'
import type { ItemSource, PathwayFile, RuleSource } from '../../../src/model/source/pathway'
import type { RoleSource } from '../../../src/model/source/roles'
import type { SignalSource } from '../../../src/model/source/signals'
import type { Draw } from './draw'

const DOMAINS: readonly Domain[] = ['medical', 'social', 'shared']

const role = (label: string, domain: Domain, receives: readonly Domain[], outOfHours?: string): RoleSource => ({
  label,
  domain,
  receives,
  reached: 'direct',
  ...(outOfHours === undefined ? {} : { outOfHours }),
})

export const ROLES = {
  huisarts: role('Huisarts', 'medical', ['medical', 'social', 'shared'], 'post'),
  dietist: role('Diëtist', 'medical', ['medical', 'shared']),
  post: role('Post', 'medical', ['medical', 'social', 'shared']),
  loket: role('Loket', 'social', ['social', 'shared'], 'team'),
  welzijn: role('Welzijn', 'social', ['shared']),
  team: role('Team', 'social', ['medical', 'social', 'shared']),
  buur: role('Buur', 'shared', []),
} as const satisfies Readonly<Record<string, RoleSource>>

export type RoleName = keyof typeof ROLES
export const ROLE_NAMES = Object.keys(ROLES) as RoleName[]

/** A signal of which the id, the options and every text hold a word that occurs nowhere else: its id. */
interface CanarySignal {
  readonly id: string
  readonly domain: Domain
  /** The signal that it follows from. */
  readonly from?: string
}

/** A rule of which the id, the title, the reason, the questions, the steps and the notes hold such a word. */
export interface CanaryRule {
  readonly pathway: string
  readonly word: string
  readonly source: RuleSource
}

export interface CanaryWorld {
  readonly signals: readonly CanarySignal[]
  readonly rules: readonly CanaryRule[]
  readonly populations: Readonly<Record<string, ConditionSource | null>>
  readonly files: readonly LibraryFile[]
}

const SIGNALS: readonly CanarySignal[] = [
  ...DOMAINS.flatMap((domain) => [1, 2].map((place) => ({ id: `kanarie-${domain}-${place}`, domain }))),
  { id: 'kanarie-volgt-gedeeld', domain: 'shared', from: 'kanarie-medical-1' },
  { id: 'kanarie-volgt-sociaal', domain: 'social', from: 'kanarie-medical-2' },
]

const yes = (id: string): string => `${id}-ja`
const no = (id: string): string => `${id}-nee`

const signalSource = ({ id, domain, from }: CanarySignal): SignalSource => ({
  label: `Label ${id}`,
  type: 'choice',
  domain,
  options: { [yes(id)]: `Ja ${id}`, [no(id)]: `Nee ${id}` },
  ...(from === undefined
    ? { ask: `Vraag ${id}` }
    : { decide: [{ when: { [from]: yes(from) }, is: yes(id) }, { otherwise: no(id) }] }),
})

const test = (draw: Draw): ConditionSource => {
  const { id } = draw.one(SIGNALS)
  return draw.chance(80) ? { [id]: yes(id) } : { not: { [id]: yes(id) } }
}

const condition = (draw: Draw, earlier: readonly string[]): ConditionSource =>
  draw.one<() => ConditionSource>([
    () => test(draw),
    () => ({ all: [test(draw), test(draw)] }),
    () => ({ any: [test(draw), test(draw)] }),
    () => (earlier.length === 0 ? test(draw) : { any: [{ applies: draw.one(earlier) }, test(draw)] }),
  ])()

const item = (draw: Draw, word: string): ItemSource => {
  const when = draw.chance(20) ? { when: test(draw) } : {}
  const signals = (): string[] => draw.some(SIGNALS, 1, 2).map(({ id }) => id)
  const who = { responsible: draw.one(ROLE_NAMES), within: draw.one(['immediately', '1 week', '2 weeks']) }
  const partners = draw.chance(25) ? { with: [draw.one(ROLE_NAMES)] } : {}
  return draw.one<() => ItemSource>([
    () => ({
      ...when,
      refer: draw.one(ROLE_NAMES),
      ...who,
      ...partners,
      ...(draw.chance(60) ? { question: `Vraag van ${word}` } : {}),
    }),
    () => ({ ...when, refer: 'loket', for: 'hulp', question: `Vraag van ${word}`, ...who }),
    () => ({ ...when, refer: 'huisarts', for: 'zorg', ...who, ...partners }),
    () => ({ ...when, inform: draw.one(ROLE_NAMES), ...who }),
    () => ({ ...when, assess: signals(), ...who }),
    () => ({ ...when, review: '6 weeks', of: signals(), responsible: who.responsible }),
    () => ({ ...when, do: 'een taak', ...who }),
  ])()
}

const relations = (
  draw: Draw,
  others: readonly { readonly id: string; readonly redFlag: boolean }[],
): Partial<RuleSource> => {
  const some = (percent: number, redFlags: boolean): string[] =>
    others.filter(({ redFlag }) => (redFlags || !redFlag) && draw.chance(percent)).map(({ id }) => id)
  const [pauses, conflictsWith] = [some(20, false), some(20, true)]
  return {
    ...(pauses.length === 0 ? {} : { pauses }),
    ...(conflictsWith.length === 0 ? {} : { conflictsWith }),
  }
}

const PATHWAYS = ['een', 'twee'] as const

/** Draws a library in which everything that could tell something of a person is a canary. */
export const aCanaryWorld = (draw: Draw): CanaryWorld => {
  const planned = Array.from({ length: draw.int(3, 6) }, (_, place) => ({
    pathway: draw.one(PATHWAYS),
    word: `kanarie-regel-${place + 1}`,
    redFlag: draw.chance(30),
  }))
  const named = planned.map(({ pathway, word, redFlag }) => ({ id: `${pathway}/${word}`, redFlag }))
  const rules = planned.map(
    ({ pathway, word, redFlag }, place): CanaryRule => ({
      pathway,
      word,
      source: {
        title: `Titel ${word}`,
        why: `Omdat ${word}`,
        source: ['bron'],
        when: condition(
          draw,
          named.slice(0, place).map(({ id }) => id),
        ),
        ...(redFlag ? { redFlag, withoutConsent: { basis: 'vital-interest', source: 'bron' } } : {}),
        // Only to those before it: rules that wait for each other are refused.
        ...relations(draw, named.slice(0, place)),
        then: [
          ...Array.from({ length: draw.int(1, 3) }, () => item(draw, word)),
          { do: 'altijd', responsible: draw.one(ROLE_NAMES), within: '2 weeks' },
          { note: `Opmerking ${word}` },
        ],
      },
    }),
  )
  const populations = Object.fromEntries(PATHWAYS.map((id) => [id, draw.chance(40) ? test(draw) : null]))
  return { signals: SIGNALS, rules, populations, files: filesOf(rules, populations) }
}

const pathwayFile = (
  id: string,
  rules: readonly CanaryRule[],
  population: ConditionSource | null | undefined,
): PathwayFile => ({
  pathway: id,
  version: '1.0.0',
  title: 'Zorgpad',
  status: 'adopted',
  owner: 'niemand',
  class: 'clinical',
  valid: {},
  use: 'om te beproeven',
  ...(population === null || population === undefined ? {} : { population }),
  sources: { bron: { title: 'Bron' } },
  lead: [{ otherwise: 'huisarts' }],
  rules: Object.fromEntries(rules.filter(({ pathway }) => pathway === id).map(({ word, source }) => [word, source])),
})

const [MEDICAL, SOCIAL] = ['kanarie-medical-1', 'kanarie-social-1'] as const

const filesOf = (rules: readonly CanaryRule[], populations: CanaryWorld['populations']): LibraryFile[] => {
  const data = [
    { roles: ROLES },
    { signals: Object.fromEntries(SIGNALS.map((signal) => [signal.id, signalSource(signal)])) },
    { laws: { wmo: { label: 'Wmo', payer: 'gemeente' }, wlz: { label: 'Wlz', payer: 'zorgkantoor' } } },
    {
      services: {
        hulp: {
          label: 'Hulp',
          by: ['loket'],
          law: [{ when: { [MEDICAL]: yes(MEDICAL) }, law: 'wlz' }, { otherwise: 'wmo' }],
        },
        zorg: {
          label: 'Zorg',
          by: ['huisarts'],
          law: [{ when: { [SOCIAL]: yes(SOCIAL) }, law: 'wlz' }, { otherwise: 'wmo' }],
        },
      },
    },
    ...PATHWAYS.map((id) => pathwayFile(id, rules, populations[id])),
    {
      network: 'wijk',
      title: 'Wijk',
      area: {},
      parties: Object.fromEntries(
        ROLE_NAMES.filter((name) => name !== 'welzijn').map((name) => [name, [{ name: `Praktijk ${name}` }]]),
      ),
      filledBy: { welzijn: 'team' },
    },
  ]
  return data.map((file, place) => ({ name: `${place}.yaml`, text: JSON.stringify(file) }))
}

/** Draws what is known of one person, and what was agreed to be told. */
export const aCanaryInput = (draw: Draw, { signals }: CanaryWorld): Input => ({
  on: '2026-03-02',
  ...(draw.chance(40) ? { at: draw.one(['11:00', '23:00']) } : {}),
  ...(draw.chance(70) ? { network: 'wijk' } : {}),
  ...(draw.chance(30) ? { involved: draw.some(ROLE_NAMES, 0, 2) } : {}),
  ...(draw.chance(30) ? { reporter: draw.one(ROLE_NAMES) } : {}),
  consent: Object.fromEntries(
    draw.some([...ROLE_NAMES, 'medical', 'social', 'shared'], 0, 4).map((key) => [key, draw.chance(60)]),
  ),
  signals: Object.fromEntries(
    signals
      .filter(({ from }) => from === undefined && draw.chance(80))
      .map(({ id }) => [id, draw.chance(75) ? yes(id) : no(id)]),
  ),
})
