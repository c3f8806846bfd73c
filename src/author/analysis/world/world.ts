import { withUses } from '../../../compile/uses'
import { type Picture, pictureOf } from '../../../evaluate/exact/picture'
import type { DayNumber } from '../../../model/day'
import type { Node } from '../../../model/node'
import type { Program, SignalProgram } from '../../../model/program'
import { restingOn } from '../../../model/restingOn'
import type { State } from '../../../model/state'
import { TRUE, UNKNOWN } from '../../../model/truth'
import { conditionsIn } from './conditionsIn'
import { newOpening } from './openNode'
import { type OpenSignals, openSignals } from './openSignals'

/** All that can be: every person there may be, and all that may be known of them. */
export interface World {
  readonly program: Program
  readonly open: OpenSignals
  /** Draws conditions of the program over all that can be, each time on a fresh sheet. */
  readonly draw: () => Picture
}

type Opened = (node: Node) => Node

const withGuards = (signal: SignalProgram, opened: Opened): SignalProgram => {
  const guard = (node: Node | null): Node | null => (node === null ? null : opened(node))
  const { onlyIf, unreliableIf, atLeastIf, atMostIf, derivation } = signal
  return {
    ...signal,
    onlyIf: guard(onlyIf),
    unreliableIf: guard(unreliableIf),
    atLeastIf: guard(atLeastIf),
    atMostIf: guard(atMostIf),
    derivation:
      derivation?.kind !== 'decide'
        ? derivation
        : { ...derivation, rows: derivation.rows.map(({ when, is }) => ({ when: guard(when), is })) },
  }
}

const lenientIn = (node: Node): readonly number[] => {
  if (!node.lenient) return []
  return node.kind === 'test' ? [node.signal] : (node.kind === 'not' ? [node.of] : node.of).flatMap(lenientIn)
}

const anything = ({ full, onlyIf }: SignalProgram): State => ({
  ...full,
  exists: onlyIf === null ? TRUE : UNKNOWN,
  exact: false,
  reason: 'unknown',
})

/** Opens a program: nothing is known of anyone, and everything is possible. */
export const worldOf = (program: Program, on: DayNumber): World => {
  // Where any condition draws a line the world is parted, those of items and of laws included.
  const written = conditionsIn(program)
  const parted = withUses(program.signals, written)
  const open = openSignals({ ...program, signals: parted })
  const opened = newOpening(open)
  const signals = open.all.map((signal) => withGuards(signal, opened))
  const conditions = written.map(opened)
  const states = signals.map(anything)
  const known = {
    program: { ...program, signals, leniently: restingOn(conditions.flatMap(lenientIn), signals) },
    observations: signals.map(() => null),
    view: { states, on, estimates: new Map<number, never>(), disputed: new Set<number>() },
  }
  const draw = (): Picture => {
    const { variables, all } = pictureOf(known, true)
    return { variables, all: (nodes) => all(nodes.map(opened)) }
  }
  return { program, open, draw }
}
