import { add, toNumber } from '../../model/decimal'
import { type Combining, type Diagram, isSpilled, outcomesOf, variablesOf } from '../../model/diagram'
import type { Compute, DerivationProgram, SignalProgram } from '../../model/program'
import { boundsState } from '../../model/state'
import { FALSE, TRUE } from '../../model/truth'
import { banded, computed } from '../known/derivation'
import { join } from '../known/join'
import { itemBounds } from '../known/score'
import type { Pen } from './pen'

/** What is computed from more combinations of values than this, or comes to more outcomes, is drawn as a whole. */
const MOST_TOGETHER = 1024

const isExact = ({ variables }: Pen, drawn: Diagram): boolean =>
  [...variablesOf(drawn)].every((variable) => variables.list[variable]?.isCoarse === false)

/** Draws every combination of what some signals may be; null where there are too many, or where not every value can be told apart. */
const together = (pen: Pen, parts: readonly Diagram[]): readonly [Diagram, readonly (readonly number[])[]] | null => {
  const counts = parts.map((part) => outcomesOf(part).size)
  if (counts.reduce((product, count) => product * count, 1) > MOST_TOGETHER) return null
  if (!parts.every((part) => isExact(pen, part))) return null
  const tuples: (readonly number[])[] = [[]]
  const of = (tuple: number, outcome: number): number => tuples.push([...(tuples[tuple] ?? []), outcome]) - 1
  return [parts.reduce((before, part) => pen.sheet.combine(before, part, { of }), pen.sheet.leaf(0)), tuples]
}

/** Gives how many values an observed number may still have; a derived one is counted when it is drawn. */
const valuesOf = ({ program, view }: Pen, index: number): number => {
  const [signal, state] = [program.signals[index], view.states[index]]
  if (signal === undefined || state === undefined || state.exact || signal.derivation !== null) return 1
  const { step = 1 } = signal.signal
  return (toNumber(state.high) - toNumber(state.low)) / step + 1
}

/** Draws a computed number: from what it is computed with, or else by its own values between its bounds. */
const drawComputed = (pen: Pen, signal: SignalProgram, compute: Compute, part: string): Diagram => {
  const inputs = signal.computedWith
  const values = inputs.reduce((product, input) => product * valuesOf(pen, input), 1)
  const combined =
    values > MOST_TOGETHER
      ? null
      : together(
          pen,
          inputs.map((input) => pen.signal(input, true)),
        )
  if (combined === null) return pen.whole(signal, computed(compute(pen.view.states), signal), part)
  const [drawn, tuples] = combined
  return pen.sheet.map(drawn, (tuple) => {
    const states = (tuples[tuple] ?? []).map(pen.outcomes.stateOf)
    return pen.outcomes.numberOf(pen.supposing(inputs, states, (view) => computed(compute(view.states), signal)))
  })
}

/** A truth and an outcome as one number. */
const PAIRED: Combining = { of: (truth, outcome) => outcome * 3 + truth }

const drawDecided = (
  pen: Pen,
  signal: SignalProgram,
  rows: Extract<DerivationProgram, { kind: 'decide' }>['rows'],
): Diagram => {
  const { numberOf, stateOf } = pen.outcomes
  const choosing: Combining = {
    of: (paired, rest) => {
      const [truth, outcome] = [paired % 3, Math.floor(paired / 3)]
      if (truth === TRUE) return outcome
      return truth === FALSE ? rest : numberOf(join(signal.signal.type, stateOf(outcome), stateOf(rest)))
    },
  }
  const drawn = rows.map(({ when, is }, place) => ({
    when: when === null ? null : pen.condition(when),
    is: typeof is === 'function' ? drawComputed(pen, signal, is, `row ${place}`) : pen.sheet.leaf(numberOf(is)),
  }))
  return drawn.reduceRight(
    (rest, { when, is }) => {
      if (when === null) return is
      return pen.sheet.combine(pen.sheet.combine(when, is, PAIRED), rest, choosing)
    },
    pen.sheet.leaf(numberOf(signal.full)),
  )
}

const drawScore = (pen: Pen, items: Extract<DerivationProgram, { kind: 'score' }>['items']): Diagram | null => {
  const { numberOf, stateOf } = pen.outcomes
  const drawn = items.map((item) => ({ item, of: pen.signal(item.signal, true) }))
  let sum = pen.sheet.leaf(numberOf(boundsState(0, 0)))
  for (const { item, of } of drawn.reverse()) {
    if (!isExact(pen, of)) return null
    sum = pen.sheet.combine(of, sum, {
      of: (outcome, before) => {
        const [low, high] = itemBounds(item, stateOf(outcome))
        return numberOf(boundsState(add(stateOf(before).low, low), add(stateOf(before).high, high)))
      },
    })
    if (outcomesOf(sum).size > MOST_TOGETHER) return null
  }
  return sum
}

/** Draws a derived signal from what it is derived from; null where that cannot be done. */
export const drawDerivation = (pen: Pen, signal: SignalProgram, derivation: DerivationProgram): Diagram | null => {
  const drawn = drawnBy(pen, signal, derivation)
  return drawn === null || isSpilled(drawn) ? null : drawn
}

const drawnBy = (pen: Pen, signal: SignalProgram, derivation: DerivationProgram): Diagram | null => {
  switch (derivation.kind) {
    case 'formula':
      return drawComputed(pen, signal, derivation.compute, 'formula')
    case 'decide':
      return drawDecided(pen, signal, derivation.rows)
    case 'score':
      return drawScore(pen, derivation.items)
    case 'bands':
      return pen.sheet.map(pen.signal(derivation.of, true), (score) =>
        pen.outcomes.numberOf(banded(derivation.bands, signal, pen.outcomes.stateOf(score))),
      )
  }
}
