import { prepare } from './compile/prepare'
import { accept } from './evaluate/accept'
import { derive } from './evaluate/derive'
import { TODAY } from './evaluate/lens'
import { observe } from './evaluate/observe'
import { traceRule } from './evaluate/trace'
import type { Advice } from './model/advice'
import { parseDay } from './model/day'
import type { Input } from './model/input'
import type { Library } from './model/library'
import type { Trace } from './model/trace'

/** Tells of every rule that applies or is replaced in an advice why it is so, most urgent first. */
export const traces = (library: Library, given: Input, advice: Advice): Trace[] => {
  const { input } = accept(library, given)
  const today = parseDay(input.on) ?? 0
  const program = prepare(library, input.network ?? null)
  const view = derive(program, observe(program, input, today).observations, today, TODAY)
  const states = new Map(advice.pathways.flatMap(({ rules }) => rules.map(({ id, state }) => [id, state] as const)))
  return program.rules.flatMap((rule): Trace[] => {
    const state = states.get(rule.id)
    return state === 'applies' || state === 'replaced' ? [traceRule(program, view, rule, state)] : []
  })
}
