import { type Found, gather } from '../../link/restingOn'
import type { Library } from '../../model/library'
import type { Pathway } from '../../model/pathway'
import type { Signal } from '../../model/signal'

const inputsOf = ({ derived, onlyIf, atLeastIf, atMostIf, unreliableIf }: Signal, found: Found): void => {
  gather([derived, onlyIf, atLeastIf, atMostIf, unreliableIf], found)
  if (derived?.kind === 'bands') found.signals.add(derived.of)
  if (derived?.kind === 'score') for (const { signal } of derived.items) found.signals.add(signal)
}

/** Lists the derived signals that a pathway rests on, itself or through the rules that it reads: each after all it rests on. */
export const derivedIn = ({ signals, order, pathways }: Library, { population, lead, rules }: Pathway): string[] => {
  const found: Found = { parameters: new Set(), signals: new Set(), rules: new Set() }
  gather([population, lead, rules], found)
  for (const { then } of Object.values(rules))
    for (const item of then) for (const signal of item.signals ?? []) found.signals.add(signal)
  // A set also visits what is added while it is gone through.
  for (const name of found.rules) {
    const [pathway = '', rule = ''] = name.split('/')
    gather(pathways[pathway]?.rules[rule]?.when, found)
  }
  for (const id of found.signals) {
    const signal = signals[id]
    if (signal !== undefined) inputsOf(signal, found)
  }
  return order.filter((id) => found.signals.has(id) && signals[id]?.derived !== undefined)
}
