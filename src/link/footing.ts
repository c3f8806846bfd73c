import type { Library } from '../model/library'
import type { Pathway } from '../model/pathway'
import type { Law, Service } from '../model/service'
import type { Signal } from '../model/signal'
import { gather } from './restingOn'

/** What some pathways rest on: ids by kind, and where rules are read. */
export interface Footing {
  readonly signals: Set<string>
  readonly services: Set<string>
  readonly laws: Set<string>
  readonly parameters: Set<string>
  /** Per rule that `applies` names, by its full name, the places where it stands. */
  readonly read: Map<string, string[]>
}

const look = ({ signals, parameters, read }: Footing, path: string, value: unknown): void => {
  const rules = new Set<string>()
  gather(value, { signals, parameters, rules })
  for (const rule of rules) read.set(rule, [...(read.get(rule) ?? []), path])
}

const lookInPathway = (footing: Footing, path: string, { population, lead, rules }: Pathway): void => {
  look(footing, `${path}.population`, population)
  look(footing, `${path}.lead`, lead)
  for (const [name, rule] of Object.entries(rules)) {
    look(footing, `${path}.rules.${name}`, rule)
    for (const { signals = [], service } of rule.then) {
      for (const signal of signals) footing.signals.add(signal)
      if (service !== undefined) footing.services.add(service)
    }
  }
}

const lookInService = (footing: Footing, path: string, service: Service | undefined): void => {
  look(footing, path, service?.law)
  for (const { laws } of service?.law ?? []) for (const law of laws) footing.laws.add(law)
}

const lookInLaw = (footing: Footing, path: string, law: Law | undefined): void => look(footing, path, law?.terms)

const lookInSignal = (footing: Footing, path: string, signal: Signal | undefined): void => {
  if (signal === undefined) return
  const { derived, outdatedBy, onlyIf, atLeastIf, atMostIf, unreliableIf } = signal
  look(footing, path, [derived, onlyIf, atLeastIf, atMostIf, unreliableIf])
  if (derived?.kind === 'bands') footing.signals.add(derived.of)
  if (derived?.kind === 'score') for (const item of derived.items) footing.signals.add(item.signal)
  if (outdatedBy !== undefined) footing.signals.add(outdatedBy)
}

/** Finds all that these pathways rest on, directly and through services, laws and derived signals. */
export const footingOf = ({ pathways, services, laws, signals }: Library, chosen: readonly string[]): Footing => {
  const footing: Footing = {
    signals: new Set(),
    services: new Set(),
    laws: new Set(),
    parameters: new Set(),
    read: new Map(),
  }
  for (const id of chosen) {
    const pathway = pathways[id]
    if (pathway !== undefined) lookInPathway(footing, `pathways.${id}`, pathway)
  }
  for (const id of footing.services) lookInService(footing, `services.${id}`, services[id])
  for (const id of footing.laws) lookInLaw(footing, `laws.${id}`, laws[id])
  // A set visits what is added while it is gone through: signals add what they rest on.
  for (const id of footing.signals) lookInSignal(footing, `signals.${id}`, signals[id])
  return footing
}
