import type { SignalProgram } from '../../../model/program'
import { boundsState, choicesState, optionsState, type State } from '../../../model/state'

/** Gives the state of a value as it is read from a column. */
export const plainState = ({ signal: { type } }: SignalProgram, value: number): State => {
  if (type === 'choices') return choicesState(value, value)
  return type === 'boolean' || type === 'choice' ? optionsState(1 << value) : boundsState(value, value)
}
