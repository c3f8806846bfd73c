import type { Pathway, Rule } from '../model/pathway'
import type { Signal } from '../model/signal'

const IN_TEXT = /\$\{([^}]+)\}/g

interface Found {
  readonly parameters: Set<string>
  readonly signals: Set<string>
  readonly rules: Set<string>
}

/** Goes through linked data and notes every parameter, and every signal and rule that a condition or formula names. */
const gather = (value: unknown, found: Found): void => {
  if (typeof value === 'string') for (const [, name = ''] of value.matchAll(IN_TEXT)) found.parameters.add(name)
  if (typeof value !== 'object' || value === null) return
  if ('parameter' in value && typeof value.parameter === 'string') found.parameters.add(value.parameter)
  if ('kind' in value && 'signal' in value && typeof value.signal === 'string') found.signals.add(value.signal)
  if ('kind' in value && value.kind === 'applies' && 'rule' in value && typeof value.rule === 'string')
    found.rules.add(value.rule)
  for (const part of Object.values(value)) gather(part, found)
}

/** Lists the parameters on which a rule rests, directly, through derived signals and through rules that it reads. */
const parametersOf = (
  rule: Rule,
  signals: ReadonlyMap<string, Signal>,
  pathways: ReadonlyMap<string, Pathway>,
): string[] => {
  const found: Found = { parameters: new Set(), signals: new Set(), rules: new Set() }
  gather([rule.when, rule.then, rule.lead, rule.treatmentLead, rule.why], found)
  const readRules = (): void => {
    for (const id of found.rules) {
      const [pathway = '', name = ''] = id.split('/')
      gather(pathways.get(pathway)?.rules[name]?.when, found)
    }
  }
  readRules()
  // A set visits what is added while it is gone through: derived signals add what they rest on.
  for (const id of found.signals) {
    const signal = signals.get(id)
    gather([signal?.derived, signal?.onlyIf, signal?.atLeastIf, signal?.atMostIf, signal?.unreliableIf], found)
    if (signal?.derived?.kind === 'bands') found.signals.add(signal.derived.of)
    if (signal?.derived?.kind === 'score') for (const item of signal.derived.items) found.signals.add(item.signal)
    readRules()
  }
  return [...found.parameters].sort()
}

/** Fills in for every rule which parameters it rests on. */
export const withParameters = (
  signals: ReadonlyMap<string, Signal>,
  pathways: ReadonlyMap<string, Pathway>,
): Map<string, Pathway> =>
  new Map(
    [...pathways].map(([id, pathway]) => {
      const rules = Object.entries(pathway.rules).map(([name, rule]) => [
        name,
        { ...rule, parameters: parametersOf(rule, signals, pathways) },
      ])
      return [id, { ...pathway, rules: Object.fromEntries(rules) }]
    }),
  )
