import type { AdviceStep } from '../model/advice'
import type { Draft } from './drafts'
import { termsFrom } from './term'

const stepsOfOne = ({ term, item }: Draft, isActive: boolean): AdviceStep[] => {
  let start = term.ends
  return item.steps.map((step): AdviceStep => {
    if (step.within === null) return { do: step.do, due: null }
    // After what has no deadline, nothing has one.
    if (!Number.isFinite(start.day)) return { do: step.do, within: step.within, due: null }
    const { within, due, ends } = termsFrom(start)(step.within)
    start = ends
    return { do: step.do, within, due: isActive ? due : null }
  })
}

/** Lists the steps of all that was merged, each with a date counted from the one before; what is the same is there once. */
export const stepsOf = (drafts: readonly Draft[], isActive: boolean): AdviceStep[] => {
  if (drafts.every(({ item }) => item.steps.length === 0)) return []
  const steps = drafts.flatMap((draft) => stepsOfOne(draft, isActive))
  return steps.filter((step, place) => steps.findIndex((other) => other.do === step.do) === place)
}
