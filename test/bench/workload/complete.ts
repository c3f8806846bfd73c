import { derive } from '../../../src/evaluate/known/derive'
import { TODAY } from '../../../src/evaluate/known/lens'
import { observe } from '../../../src/evaluate/known/observe'
import { parseDay } from '../../../src/model/day'
import type { Input } from '../../../src/model/input'
import type { InputValue } from '../../../src/model/library'
import type { Program } from '../../../src/model/program'
import type { State } from '../../../src/model/state'
import { FALSE } from '../../../src/model/truth'
import { neededIn } from '../../../src/screen/neededIn'
import { DAY } from './persons'

export type Answers = Readonly<Record<string, InputValue>>

export const NETWORK = 'loosduinen-voorbeeld'

/** What is the same for everyone. */
export const CONTEXT = { on: DAY, network: NETWORK, reporter: 'wijkverpleegkundige', involved: [] } as const

export const inputOf = (answers: Answers): Input => ({ signals: answers as Input['signals'], ...CONTEXT })

export const today = parseDay(DAY) ?? 0

/** Works out what is known of every signal of one person. */
export const viewOf = (program: Program, input: Input) => {
  const { observations } = observe(program, input, today)
  return { observations, view: derive(program, observations, today, TODAY) }
}

/**
 * What would leave a complete input with something unknown, and so cannot be put to engines that know yes and no alone: oedema
 * makes a weight a bound, and a questionnaire filled in by less than its instrument asks for cannot be relied on.
 */
const settling = ({ library }: Program): Answers => {
  const most = (id: string): readonly (readonly [string, number])[] => {
    const range = library.signals[id]?.range
    return range === undefined ? [] : [[id, range[1]]]
  }
  return { oedeem: false, ...Object.fromEntries(['fesi-ingevuld', 'iqcode-ingevuld'].flatMap(most)) }
}

const isSettled = ({ exists, exact, reason, absent }: State): boolean =>
  exists === FALSE || (exact && reason === null && !absent)

/**
 * Leaves out the answers to what does not apply to this person; null where something is then still unknown, as whether a grip
 * is weak of who is neither man nor woman.
 */
export const completed = (program: Program, drawn: Answers): Answers | null => {
  const answers = { ...drawn, ...settling(program) }
  const { view } = viewOf(program, inputOf(answers))
  const exists = (id: string): boolean => view.states[program.index.get(id) ?? -1]?.exists !== FALSE
  const complete = Object.fromEntries(Object.entries(answers).filter(([id]) => exists(id)))
  const { states } = viewOf(program, inputOf(complete)).view
  return neededIn(program).every((index) => isSettled(states[index] as State)) ? complete : null
}
