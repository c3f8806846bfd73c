import type { Node } from '../../model/node'
import type { Program } from '../../model/program'
import type { ConditionSource } from '../../model/source/condition'
import type { Source } from '../../model/source/files'
import type { RuleSource } from '../../model/source/pathway'
import type { SignalSource } from '../../model/source/signals'
import { all, not } from './world/openNode'

/** A condition in a file. Those of one rule, `of` which they are, are looked at together. */
export interface ConditionPlace {
  readonly kind: 'population' | 'lead' | 'rule' | 'item' | 'guard' | 'row'
  /** The rule in full, the pathway or the signal. */
  readonly of: string
  readonly source: Source
  readonly path: readonly (string | number)[]
  readonly written: ConditionSource
  /** What it was compiled to in a program, after what holds wherever it is looked at. */
  readonly nodes: (program: Program) => readonly [node: Node, ...context: readonly Node[]] | null
}

type Found = ReturnType<ConditionPlace['nodes']>
type PathwaySource = Extract<Source, { kind: 'pathway' }>
type SignalsSource = Extract<Source, { kind: 'signals' }>

const found = (node: Node | null | undefined, context: readonly (Node | null | undefined)[] = []): Found =>
  node === null || node === undefined ? null : [node, ...context.filter((one) => one !== null && one !== undefined)]

const notAny = (nodes: readonly (Node | null | undefined)[]): Node =>
  all(nodes.flatMap((node) => (node === null || node === undefined ? [] : [not(node)])))

const ruleOf = (program: Program, id: string) => program.rules.find((rule) => rule.id === id)

const placesInRule = (source: PathwaySource, name: string, rule: RuleSource): ConditionPlace[] => {
  const of = `${source.data.pathway}/${name}`
  const populationFor = (program: Program): Node | null =>
    rule.redFlag === true ? null : (ruleOf(program, of)?.pathway.population ?? null)
  return [
    {
      kind: 'rule',
      of,
      source,
      path: ['rules', name, 'when'],
      written: rule.when,
      nodes: (program) => found(ruleOf(program, of)?.when, [populationFor(program)]),
    },
    ...rule.then.flatMap(({ when }, place): ConditionPlace[] => {
      if (when === undefined) return []
      const nodes = (program: Program): Found => {
        const own = ruleOf(program, of)
        return found(own?.items[place]?.when, [populationFor(program), own?.when])
      }
      return [{ kind: 'item', of, source, path: ['rules', name, 'then', place, 'when'], written: when, nodes }]
    }),
  ]
}

const placesInPathway = (source: PathwaySource): ConditionPlace[] => {
  const { data } = source
  const of = data.pathway
  const ownIn = (program: Program) => program.pathways.find(({ id }) => id === of)
  const population: ConditionPlace[] =
    data.population === undefined
      ? []
      : [
          {
            kind: 'population',
            of,
            source,
            path: ['population'],
            written: data.population,
            nodes: (program) => found(ownIn(program)?.population),
          },
        ]
  const lead = data.lead.flatMap((row, place): ConditionPlace[] => {
    if (!('when' in row)) return []
    const nodes = (program: Program): Found => {
      const rows = ownIn(program)?.lead ?? []
      return found(rows[place]?.when, [notAny(rows.slice(0, place).map(({ when }) => when))])
    }
    return [{ kind: 'lead', of, source, path: ['lead', place, 'when'], written: row.when, nodes }]
  })
  const rules = Object.entries(data.rules).flatMap(([name, rule]) => placesInRule(source, name, rule))
  return [...population, ...lead, ...rules]
}

const GUARDS = ['onlyIf', 'unreliableIf', 'atLeastIf', 'atMostIf'] as const

const placesInSignal = (source: SignalsSource, id: string, signal: SignalSource): ConditionPlace[] => {
  const signalIn = (program: Program) => program.signals[program.index.get(id) ?? -1]
  const guards = GUARDS.flatMap((guard): ConditionPlace[] => {
    const written = signal[guard]
    if (written === undefined) return []
    const nodes = (program: Program): Found => found(signalIn(program)?.[guard])
    return [{ kind: 'guard', of: id, source, path: ['signals', id, guard], written, nodes }]
  })
  const rows = (signal.decide ?? []).flatMap((row, place): ConditionPlace[] => {
    if (!('when' in row)) return []
    const nodes = (program: Program): Found => {
      const own = signalIn(program)
      const all = own?.derivation?.kind === 'decide' ? own.derivation.rows : []
      return found(all[place]?.when, [own?.onlyIf, notAny(all.slice(0, place).map(({ when }) => when))])
    }
    return [{ kind: 'row', of: id, source, path: ['signals', id, 'decide', place, 'when'], written: row.when, nodes }]
  })
  return [...guards, ...rows]
}

/** Lists every condition of the files of a library, but those of laws and services. */
export const conditionPlaces = (sources: readonly Source[]): ConditionPlace[] =>
  sources.flatMap((source) => {
    if (source.kind === 'pathway') return placesInPathway(source)
    if (source.kind !== 'signals') return []
    return Object.entries(source.data.signals).flatMap(([id, signal]) => placesInSignal(source, id, signal))
  })
