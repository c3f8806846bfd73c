import { exactValue } from '../../evaluate/known/known'
import type { Input } from '../../model/input'
import type { Program, SignalProgram } from '../../model/program'
import { INVOLVED_SIGNAL, REPORTER_SIGNAL } from '../../model/signal'
import type { State } from '../../model/state'
import { oneOf, type Sketch } from './sketch'

/** Any role that no condition names stands for all of those. */
const roleOf = ({ library }: Program, { options }: SignalProgram, option: string): string =>
  options.at(-1) === option ? (Object.keys(library.roles).find((role) => !options.includes(role)) ?? option) : option

const circumstances = (program: Program, signal: SignalProgram, state: State): Partial<Input> => {
  const value = exactValue(signal, state)
  if (signal.id === REPORTER_SIGNAL) return { reporter: roleOf(program, signal, String(value)) }
  const roles = Array.isArray(value) ? (value as readonly string[]) : []
  return { involved: roles.map((role) => roleOf(program, signal, role)) }
}

/** Writes down a person of whom enough is settled, beside what is known of them already. */
export const personIn = (program: Program, base: Input, { settled }: Sketch): Input => {
  const signals: Record<string, unknown> = { ...base.signals }
  let input = base
  for (const signal of program.signals) {
    const answer = settled.get(signal.index)
    if (answer === undefined || answer === 'left') continue
    if (answer === 'missing') signals[signal.id] = { missing: 'unknown' }
    else if (signal.id === INVOLVED_SIGNAL || signal.id === REPORTER_SIGNAL)
      input = { ...input, ...circumstances(program, signal, oneOf(signal, answer)) }
    else signals[signal.id] = exactValue(signal, oneOf(signal, answer))
  }
  return { ...input, signals: signals as Input['signals'] }
}
