import type { Node, View } from '../../model/node'
import type { State } from '../../model/state'
import { FALSE, fromBoolean, TRUE, type Truth, UNKNOWN } from '../../model/truth'

/** Something that is to be so of a person. */
export interface Goal {
  /** Tells whether it is so whatever more is learnt, cannot be any more, or may still be. */
  readonly mayBe: (view: View) => Truth
  /** Tells whether it is so when nothing more is learnt. */
  readonly isMet: (view: View) => boolean
  /** Lists the signals, by index, on which it still hangs. */
  readonly hangsOn: (view: View) => readonly number[]
}

const openTests = (node: Node, view: View): readonly number[] => {
  if (node.check(view) !== UNKNOWN) return []
  if (node.kind === 'test') return [node.signal]
  return (node.kind === 'not' ? [node.of] : node.of).flatMap((part) => openTests(part, view))
}

/** The goal that a condition comes out in one of these ways. */
export const comesOut = (node: Node, ...wanted: readonly Truth[]): Goal => ({
  mayBe: (view) => {
    const truth = node.check(view)
    return truth === UNKNOWN ? UNKNOWN : fromBoolean(wanted.includes(truth))
  },
  isMet: (view) => wanted.includes(node.check(view)),
  hangsOn: (view) => openTests(node, view),
})

const isKnown = ({ exact, reason, exists, absent }: State): boolean =>
  exact && reason === null && exists === TRUE && !absent

/** The goal that a signal has a value; `mayBe` tells of what is known of it whether it may be one of those that are meant. */
export const hasValue = (signal: number, mayBe: (state: State) => boolean): Goal => {
  const truthOf = (state: State | undefined): Truth => {
    if (state === undefined || state.exists === FALSE || !mayBe(state)) return FALSE
    return isKnown(state) ? TRUE : state.pending ? UNKNOWN : FALSE
  }
  return {
    mayBe: ({ states }) => truthOf(states[signal]),
    isMet: ({ states }) => truthOf(states[signal]) === TRUE,
    hangsOn: () => [signal],
  }
}

/** The goal that a signal is there for this person, and that something was said of it. */
export const isThere = (signal: number): Goal => {
  const truthOf = (state: State | undefined): Truth => {
    if (state === undefined || state.exists === FALSE || (state.absent && !state.pending)) return FALSE
    return state.absent || (state.exists === UNKNOWN && state.pending) ? UNKNOWN : TRUE
  }
  return {
    mayBe: ({ states }) => truthOf(states[signal]),
    isMet: ({ states }) => truthOf(states[signal]) === TRUE,
    hangsOn: () => [signal],
  }
}
