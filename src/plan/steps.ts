import type { AdviceStep } from '../model/advice'
import { type Draft, isActive } from './drafts'
import { termsFrom } from './term'

const stepsOfOne = (draft: Draft): AdviceStep[] => {
  const { term, item } = draft
  let start = term.ends
  return item.steps.map((step): AdviceStep => {
    if (step.within === null) return { do: step.do, due: null }
    // After what has no deadline, nothing has one.
    if (!Number.isFinite(start.day)) return { do: step.do, within: step.within, due: null }
    const { within, due, ends } = termsFrom(start)(step.within)
    start = ends
    return { do: step.do, within, due: isActive(draft) ? due : null }
  })
}

/**
 * Lists the steps of all that was merged, each with a date counted from the one before; what is the same is there once. The
 * steps of what waits come last, and have no date.
 */
export const stepsOf = (drafts: readonly Draft[]): AdviceStep[] => {
  if (drafts.every(({ item }) => item.steps.length === 0)) return []
  const ordered = [...drafts.filter(isActive), ...drafts.filter((draft) => !isActive(draft))]
  const done = new Set<string>()
  return ordered.flatMap((draft) => {
    // One rule may ask the same twice, at two moments.
    const steps = stepsOfOne(draft).filter((step) => !done.has(step.do))
    for (const step of steps) done.add(step.do)
    return steps
  })
}
