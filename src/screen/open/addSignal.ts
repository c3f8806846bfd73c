import type { SignalProgram } from '../../model/program'
import type { Column } from '../../model/screening'
import type { State } from '../../model/state'
import { readingOf } from '../columns/cell'
import { betweenOfSignal } from '../floating/betweenOfSignal'
import { exclude, include, includeNot, keep, newPlane, visit } from '../planes'
import { truthsOf } from './conditions/truthsOf'
import { deriveInto } from './derived/deriveInto'
import { type Facts, newFacts, noteAll } from './known/facts'
import type { Layout } from './known/layout'
import { observeInto } from './observeInto'

/** Takes for not known what its own signal says cannot be relied on, or may not be. */
const guard = (layout: Layout, facts: Facts): void => {
  const { unreliableIf, full } = facts.signal
  if (unreliableIf === null) return
  const truths = truthsOf(layout, unreliableIf)
  const [unreliable, certain] = [newPlane(), newPlane()]
  layout.steps.push(({ count }) => {
    unreliable.set(truths.may)
    exclude(unreliable, facts.absent)
    // What may not be relied on keeps the reason that it has.
    certain.set(facts.known)
    includeNot(certain, truths.mayNot)
    keep(certain, unreliable)
    include(facts.unreliable, certain)
    exclude(facts.notAsked, certain)
    exclude(facts.known, unreliable)
    if (full.exact) include(facts.exact, unreliable)
    else exclude(facts.exact, unreliable)
    for (const plane of facts.possible) include(plane, unreliable)
    for (const plane of facts.certain) exclude(plane, unreliable)
    if (facts.possible.length > 0) return
    visit(unreliable, count, (person) => {
      facts.long.delete(person)
      facts.low[person] = Number(full.low)
      facts.high[person] = Number(full.high)
    })
  })
}

/** Where what is known of a signal comes from. */
export interface Source {
  /** Null: it has none. */
  readonly column: Column | null
  /** What is known of it of everyone, as of who reports. */
  readonly everyone: State | null
}

/** Adds what is known of a signal; all that it rests on was added before. */
export const addSignal = (layout: Layout, signal: SignalProgram, { column, everyone }: Source): void => {
  const { onlyIf, derivation } = signal
  const facts = newFacts(signal, onlyIf === null ? null : truthsOf(layout, onlyIf))
  layout.facts.set(signal.index, facts)
  if (derivation === null) facts.between = betweenOfSignal(signal)
  if (derivation !== null) deriveInto(layout, facts, derivation, column === null ? null : readingOf(signal, column))
  else if (column !== null) observeInto(layout, facts, column)
  else if (signal.unreliableIf === null) noteAll(facts, everyone ?? signal.unseen)
  else layout.steps.push(() => noteAll(facts, everyone ?? signal.unseen))
  guard(layout, facts)
}
