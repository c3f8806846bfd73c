import type { Truth } from '../model/truth'
import type { Request, Settling } from './settle'

/** Decides directly, by the compiled functions, which rules hold. */
export const decideDirectly = ({ rules, view }: Request): readonly Truth[] => rules.map((rule) => rule.when.check(view))

/** Answers the requests of a settling one by one. */
export const runSync = <T>(settling: Settling<T>, decide: (request: Request) => readonly Truth[]): T => {
  let step = settling.next()
  while (step.done !== true) step = settling.next(decide(step.value))
  return step.value
}

/** The same with an evaluator that takes its time. */
export const runAsync = async <T>(
  settling: Settling<T>,
  decide: (request: Request) => Promise<readonly Truth[]>,
): Promise<T> => {
  let step = settling.next()
  while (step.done !== true) step = settling.next(await decide(step.value))
  return step.value
}
