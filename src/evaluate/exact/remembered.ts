import type { Program, RuleProgram } from '../../model/program'
import type { Observed } from '../../model/state'
import type { Observations } from '../known/observe'
import type { Known } from './pen'
import { restsOn } from './restsOn'

/** By program, by what is known of all that a rule rests on: what was worked out of it. */
const memories = new WeakMap<Program, Map<string, unknown>>()

/** Beyond so much what was remembered is forgotten: a town has more persons than a memory room. */
const MOST_REMEMBERED = 20_000

const written = ({ state, on }: Observed): string => {
  const { exists, absent, mask, must, low, high, reason, pending } = state
  return `${exists}${absent ? 'a' : ''}${pending ? 'p' : ''} ${mask} ${must} ${String(low)} ${String(high)} ${reason ?? ''} ${on ?? ''}`
}

const markOf = (observations: Observations, index: number): string => {
  const observed = observations[index] ?? null
  return observed === null ? '' : `${index}:${written(observed)};`
}

/** Gives what was worked out of a rule for anyone of whom the same is known, or works it out now. */
export type Remember = <T>(rule: RuleProgram, what: string, work: () => T) => T

/**
 * Most of what is known of a person has nothing to do with a rule: what follows for it is the same as for many others. What is
 * remembered is never more than what would be worked out again.
 */
export const rememberingFor = ({ program, observations, view }: Known): Remember => {
  // A part says of its rules what the whole says of them.
  const whole = program.whole ?? program
  const memory = memories.get(whole) ?? new Map<string, unknown>()
  memories.set(whole, memory)
  const known = new Map<RuleProgram, string>()
  const knownOf = (rule: RuleProgram): string => {
    let key = `${view.on} ${rule.index} `
    for (const index of restsOn(whole)[rule.index]?.all ?? []) key += markOf(observations, index)
    known.set(rule, key)
    return key
  }
  return <T>(rule: RuleProgram, what: string, work: () => T): T => {
    const key = `${known.get(rule) ?? knownOf(rule)} ${what}`
    if (memory.has(key)) return memory.get(key) as T
    const found = work()
    if (memory.size >= MOST_REMEMBERED) memory.clear()
    memory.set(key, found)
    return found
  }
}
