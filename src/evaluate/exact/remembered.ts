import { onceFor } from '../../model/onceFor'
import type { Program, RuleProgram } from '../../model/program'
import type { Observed } from '../../model/state'
import type { Observations } from '../known/observe'
import type { Known } from './pen'
import { restsOn } from './restsOn'

/** By program, by what is known of all that a rule rests on: what was worked out of it. */
const memoryOf = onceFor((_: Program) => new Map<string, unknown>())

/** Beyond so much what was remembered is forgotten: a town has more persons than a memory room. */
const MOST_REMEMBERED = 20_000

const written = ({ state, on }: Observed): string => {
  const { exists, absent, mask, must, low, high, reason, pending } = state
  return `${exists}${absent ? 'a' : ''}${pending ? 'p' : ''} ${mask} ${must} ${String(low)} ${String(high)} ${reason ?? ''} ${on ?? ''}`
}

/** Of whom more is known of what a rule rests on there are hardly two: a name for it costs more than it spares. */
const MOST_GIVEN = 4

/** A part is of who tries some rules, as authors do in their cases: these are much alike, however much is known. */
const mostGivenIn = ({ whole }: Program): number => (whole === null ? MOST_GIVEN : Number.POSITIVE_INFINITY)

/** Names what is known of some signals; null where that is too much. */
const nameOf = (observations: Observations, signals: Iterable<number>, most: number): string | null => {
  let [name, given] = ['', 0]
  for (const index of signals) {
    const observed = observations[index] ?? null
    if (observed === null) continue
    if (given === most) return null
    name += `${index}:${written(observed)};`
    given += 1
  }
  return name
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
  const memory = memoryOf(whole)
  const known = new Map<RuleProgram, string | null>()
  const knownOf = (rule: RuleProgram): string | null => {
    const name = nameOf(observations, restsOn(whole)[rule.index]?.all ?? [], mostGivenIn(program))
    known.set(rule, name)
    return name
  }
  return <T>(rule: RuleProgram, what: string, work: () => T): T => {
    const found = known.get(rule)
    const name = found === undefined ? knownOf(rule) : found
    if (name === null) return work()
    const key = `${view.on} ${rule.index} ${what} ${name}`
    if (memory.has(key)) return memory.get(key) as T
    const made = work()
    if (memory.size >= MOST_REMEMBERED) memory.clear()
    memory.set(key, made)
    return made
  }
}
