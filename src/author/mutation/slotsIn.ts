import type { Condition } from '../../model/condition'
import type { Library } from '../../model/library'
import type { Item, Pathway, Rule } from '../../model/pathway'
import type { Derivation, Signal } from '../../model/signal'
import type { Source } from '../../model/source/files'
import type { ConditionSlot, RuleSlot, Slots } from './slot'

type PathwaySource = Extract<Source, { kind: 'pathway' }>
type SignalsSource = Extract<Source, { kind: 'signals' }>

const withPathway = (library: Library, id: string, pathway: Pathway): Library => ({
  ...library,
  pathways: { ...library.pathways, [id]: pathway },
})

const withRule = (library: Library, id: string, pathway: Pathway, name: string, rule: Rule | null): Library => {
  const rules = Object.entries(pathway.rules).flatMap(([one, now]): [string, Rule][] =>
    one !== name ? [[one, now]] : rule === null ? [] : [[one, rule]],
  )
  return withPathway(library, id, { ...pathway, rules: Object.fromEntries(rules) })
}

const itemSlots = ({ source, rule, put, ...held }: RuleSlot): ConditionSlot[] =>
  rule.then.flatMap((item, place): ConditionSlot[] => {
    const written = source.then[place]?.when
    // Of what else a rule asks a case cannot say that it was expected.
    if (item.when === undefined || written === undefined || item.kind !== 'refer') return []
    const putItem = (when: Condition): Library =>
      put({ ...rule, then: rule.then.with(place, { ...item, when } satisfies Item) })
    const path = [...held.path, 'then', place, 'when']
    if (held.part.kind !== 'whole') return []
    return [
      {
        ...held,
        path,
        part: { ...held.part, kind: 'item', item: place },
        source: written,
        condition: item.when,
        put: putItem,
      },
    ]
  })

const ruleSlots = (library: Library, { data, file, locate }: PathwaySource, pathway: Pathway): RuleSlot[] =>
  Object.entries(data.rules).flatMap(([name, source]): RuleSlot[] => {
    const rule = pathway.rules[name]
    if (rule === undefined) return []
    const of = `${data.pathway}/${name}`
    return [
      {
        of,
        file,
        locate,
        path: ['rules', name],
        part: { kind: 'whole', pathway: data.pathway, rule: of, item: -1 },
        changed: { rule: of },
        source,
        rule,
        put: (now) => withRule(library, data.pathway, pathway, name, now),
      },
    ]
  })

const whenSlot = ({ source, rule, put, part, path, ...held }: RuleSlot): ConditionSlot[] =>
  part.kind !== 'whole'
    ? []
    : [
        {
          ...held,
          path: [...path, 'when'],
          part: { ...part, kind: 'when' },
          source: source.when,
          condition: rule.when,
          put: (when) => put({ ...rule, when }),
        },
      ]

const populationSlot = (library: Library, { data, file, locate }: PathwaySource, pathway: Pathway): ConditionSlot[] => {
  const id = data.pathway
  if (pathway.population === undefined || data.population === undefined) return []
  return [
    {
      of: id,
      file,
      locate,
      path: ['population'],
      part: { kind: 'population', pathway: id },
      changed: { pathway: id },
      source: data.population,
      condition: pathway.population,
      put: (population) => withPathway(library, id, { ...pathway, population }),
    },
  ]
}

const GUARDS = ['onlyIf', 'unreliableIf', 'atLeastIf', 'atMostIf'] as const

const withRow = (derived: Derivation, place: number, when: Condition): Derivation => {
  const row = derived.kind === 'decide' ? derived.rows[place] : undefined
  return derived.kind !== 'decide' || row === undefined
    ? derived
    : { ...derived, rows: derived.rows.with(place, { ...row, when }) }
}

const signalSlots = (library: Library, { data, file, locate }: SignalsSource, id: string): ConditionSlot[] => {
  const [signal, written] = [library.signals[id], data.signals[id]]
  if (signal === undefined || written === undefined) return []
  const common = { of: id, file, locate, part: { kind: 'signal', signal: id }, changed: { signal: id } } as const
  const put = (now: Signal): Library => ({ ...library, signals: { ...library.signals, [id]: now } })
  const guards = GUARDS.flatMap((guard): ConditionSlot[] => {
    const [condition, source] = [signal[guard], written[guard]]
    if (condition === undefined || source === undefined) return []
    return [
      {
        ...common,
        path: ['signals', id, guard],
        source,
        condition,
        put: (now) => put({ ...signal, [guard]: now }),
      },
    ]
  })
  const { derived } = signal
  if (derived?.kind !== 'decide') return guards
  const rows = derived.rows.flatMap(({ when }, place): ConditionSlot[] => {
    const source = written.decide?.[place]
    if (when === undefined || source === undefined || !('when' in source)) return []
    return [
      {
        ...common,
        path: ['signals', id, 'decide', place, 'when'],
        source: source.when,
        condition: when,
        put: (now) => put({ ...signal, derived: withRow(derived, place, now) }),
      },
    ]
  })
  return [...guards, ...rows]
}

/** Finds all conditions and rules in some files of a library that are tried with a change. Of a retired pathway there is nothing. */
export const slotsIn = (library: Library, sources: readonly Source[]): Slots => {
  const rules: RuleSlot[] = []
  const conditions: ConditionSlot[] = []
  for (const source of sources) {
    if (source.kind === 'signals')
      conditions.push(...Object.keys(source.data.signals).flatMap((id) => signalSlots(library, source, id)))
    const pathway = source.kind === 'pathway' ? library.pathways[source.data.pathway] : undefined
    if (source.kind !== 'pathway' || pathway === undefined || pathway.status === 'retired') continue
    const own = ruleSlots(library, source, pathway)
    rules.push(...own)
    conditions.push(...populationSlot(library, source, pathway))
    conditions.push(...own.flatMap((slot) => [...whenSlot(slot), ...itemSlots(slot)]))
  }
  return { conditions, rules }
}
