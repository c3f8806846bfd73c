import type { Pathway, Rule } from '../model/pathway'
import type { Derivation, Signal } from '../model/signal'
import { walk } from './walk'

const IN_TEXT = /\$\{([^}]+)\}/g

/** Names found in linked data. */
export interface Found {
  readonly parameters: Set<string>
  readonly signals: Set<string>
  readonly rules: Set<string>
}

/** Goes through linked data and notes every parameter, and every signal and rule that a condition or formula names. */
export const gather = (value: unknown, found: Found): void => {
  if (typeof value === 'string') for (const [, name = ''] of value.matchAll(IN_TEXT)) found.parameters.add(name)
  if (typeof value !== 'object' || value === null) return
  if ('parameter' in value && typeof value.parameter === 'string') found.parameters.add(value.parameter)
  if ('kind' in value && 'signal' in value && typeof value.signal === 'string') found.signals.add(value.signal)
  if ('kind' in value && value.kind === 'applies' && 'rule' in value && typeof value.rule === 'string')
    found.rules.add(value.rule)
  for (const part of Object.values(value)) gather(part, found)
}

/** What one thing names itself, and what it rests on: signals, and rules after the word that tells them apart. */
interface Node {
  readonly parameters: ReadonlySet<string>
  readonly restsOn: readonly string[]
}

const RULE = 'regel '

const nodeOf = (values: readonly unknown[], derived?: Derivation): Node => {
  const found: Found = { parameters: new Set(), signals: new Set(), rules: new Set() }
  gather(values, found)
  if (derived?.kind === 'bands') found.signals.add(derived.of)
  if (derived?.kind === 'score') for (const item of derived.items) found.signals.add(item.signal)
  return { parameters: found.parameters, restsOn: [...found.signals, ...[...found.rules].map((rule) => RULE + rule)] }
}

const ofSignal = ({ derived, onlyIf, atLeastIf, atMostIf, unreliableIf }: Signal): Node =>
  nodeOf([derived, onlyIf, atLeastIf, atMostIf, unreliableIf], derived)

const ofRule = ({ when, then, lead, treatmentLead, why }: Rule): Node => nodeOf([when, then, lead, treatmentLead, why])

/** Finds the parameters on which each signal and the condition of each rule rests, each thing after all it rests on. */
const restingOn = (nodes: ReadonlyMap<string, Node>): ReadonlyMap<string, ReadonlySet<string>> => {
  const all = new Map<string, ReadonlySet<string>>()
  const order = walk(
    [...nodes.keys()],
    (id) => nodes.get(id)?.restsOn ?? [],
    () => {},
  )
  for (const id of order) {
    const { parameters = new Set<string>(), restsOn = [] } = nodes.get(id) ?? {}
    all.set(id, new Set([...parameters, ...restsOn.flatMap((other) => [...(all.get(other) ?? [])])]))
  }
  return all
}

/** Fills in for every rule which parameters it rests on: directly, through derived signals and through rules that it reads. */
export const withParameters = (
  signals: ReadonlyMap<string, Signal>,
  pathways: ReadonlyMap<string, Pathway>,
): Map<string, Pathway> => {
  const nodes = new Map([...signals].map(([id, signal]) => [id, ofSignal(signal)]))
  for (const [id, { rules }] of pathways) {
    for (const [name, { when }] of Object.entries(rules)) nodes.set(`${RULE}${id}/${name}`, nodeOf([when]))
  }
  const all = restingOn(nodes)
  const parametersOf = (rule: Rule): string[] => {
    const { parameters, restsOn } = ofRule(rule)
    return [...new Set([...parameters, ...restsOn.flatMap((other) => [...(all.get(other) ?? [])])])].sort()
  }
  return new Map(
    [...pathways].map(([id, pathway]) => {
      const rules = Object.entries(pathway.rules).map(([name, rule]) => [
        name,
        { ...rule, parameters: parametersOf(rule) },
      ])
      return [id, { ...pathway, rules: Object.fromEntries(rules) }]
    }),
  )
}
