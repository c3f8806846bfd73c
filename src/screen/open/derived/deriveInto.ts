import type { DerivationProgram } from '../../../model/program'
import type { Reading } from '../../columns/cell'
import { isWhole } from '../../floating/betweenOfScore'
import { exclude, include, isEmpty, isFull, keep, newPlane, visit } from '../../planes'
import type { Facts } from '../known/facts'
import { factsOf, type Layout } from '../known/layout'
import { bandInto } from './bandInto'
import { computeInto } from './computeInto'
import { decideInto, isOfOptions } from './decideInto'
import { deriveByRow } from './deriveByRow'
import { scoreInto } from './scoreInto'

/** Whoever has no item of an instrument is absent: nothing is known of the whole. */
const markAbsent = (layout: Layout, { signal, absent, exact, possible, low, high }: Facts): void => {
  if (signal.absentWith.length === 0) return
  const inputs = signal.absentWith.map((input) => factsOf(layout, input))
  const { full } = signal
  layout.steps.push(({ count }) => {
    absent.fill(0xffffffff)
    for (const input of inputs) keep(absent, input.absent)
    if (isEmpty(absent)) return
    for (const plane of possible) include(plane, absent)
    if (full.exact) include(exact, absent)
    else exclude(exact, absent)
    if (possible.length > 0) return
    visit(absent, count, (person) => {
      low[person] = Number(full.low)
      high[person] = Number(full.high)
    })
  })
}

/** Notes why it is not known: what can still be asked goes first, and then what cannot be told. */
const explain = (layout: Layout, { signal, exact, absent, known, notAsked, unreliable }: Facts): void => {
  const inputs = signal.inputs.map((input) => factsOf(layout, input))
  const told = newPlane()
  layout.steps.push(({ count }) => {
    known.set(exact)
    exclude(known, absent)
    notAsked.set(absent)
    unreliable.fill(0)
    if (isFull(known, count)) return
    told.fill(0xffffffff)
    for (const input of inputs) {
      include(notAsked, input.notAsked)
      include(unreliable, input.unreliable)
      for (let word = 0; word < told.length; word += 1)
        told[word] =
          (told[word] as number) &
          ((input.known[word] as number) | (input.notAsked[word] as number) | (input.unreliable[word] as number))
    }
    exclude(notAsked, known)
    keep(unreliable, told)
    exclude(unreliable, notAsked)
    exclude(unreliable, known)
  })
}

type Score = Extract<DerivationProgram, { kind: 'score' }>

/** Leaves to the evaluator of single persons who may have an estimate: of a whole table only derived items can be finally unanswered. */
const markEstimates = (layout: Layout, { exact }: Facts, { items, missing }: Score): void => {
  if (missing === null) return
  const derived = items.map(({ signal }) => factsOf(layout, signal)).filter(({ signal }) => signal.derivation !== null)
  const open = newPlane()
  layout.steps.push(() => {
    for (const item of derived) {
      open.fill(0xffffffff)
      exclude(open, item.exact)
      exclude(open, exact)
      include(layout.beyond, open)
    }
  })
}

/** Derives for all persons of a block at once; tells whether that can be done. */
const deriveTogether = (layout: Layout, facts: Facts, derivation: DerivationProgram): boolean => {
  const isNumber = facts.possible.length === 0
  if (isNumber && (derivation.kind === 'formula' || derivation.kind === 'decide'))
    return computeInto(layout, facts, derivation)
  if (facts.signal.atLeastIf !== null || facts.signal.atMostIf !== null) return false
  if (derivation.kind === 'decide' && isOfOptions(facts)) decideInto(layout, facts, derivation.rows)
  else if (derivation.kind === 'bands') bandInto(layout, facts, derivation)
  else if (derivation.kind === 'score' && isWhole(layout.program.signals, derivation))
    scoreInto(layout, facts, derivation)
  else return false
  return true
}

/** Works out a derived signal of the persons of a block. `given`: what the table itself says of it. */
export const deriveInto = (
  layout: Layout,
  facts: Facts,
  derivation: DerivationProgram,
  given: Reading | null,
): void => {
  if (given === null && deriveTogether(layout, facts, derivation)) {
    markAbsent(layout, facts)
    explain(layout, facts)
  } else deriveByRow(layout, facts, given)
  if (derivation.kind === 'score') markEstimates(layout, facts, derivation)
}
