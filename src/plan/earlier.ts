import { parseDay } from '../model/day'
import type { Input } from '../model/input'
import type { PlanContext } from './context'
import { type Draft, draftKey } from './drafts'

type Earlier = NonNullable<Input['earlier']>[number]

const partsOf = (id: string): { readonly contact: string; readonly services: readonly string[] } => {
  const [contact = '', services = ''] = id.split('/')
  return { contact, services: services === '' ? [] : services.split('+') }
}

/** Tells whether what was asked then holds all that is asked now: the same, or a referral for these services and more. */
const holds = (then: string, now: string): boolean => {
  if (then === now || !now.startsWith('refer:')) return then === now
  const [before, after] = [partsOf(then), partsOf(now)]
  if (before.contact !== after.contact || after.services.length === 0) return false
  return after.services.every((service) => before.services.includes(service))
}

/** Finds what became of a recommendation the last time; of two on one day the one named last. */
const lastTime = ({ earlier }: Input, id: string): Earlier | undefined =>
  earlier
    ?.filter((one) => holds(one.id, id))
    .sort((left, right) => (parseDay(left.on) ?? 0) - (parseDay(right.on) ?? 0))
    .at(-1)

/** What an earlier advice means for the same recommendation now. */
export type Again = 'first' | 'settled' | 'declined'

/**
 * Says whether something asked before is asked again. What was accepted or done comes back only with a reason that was not there
 * on that day, which a more urgent one always is. What was declined comes back as such. A red flag always comes back.
 */
export const againOf = (context: PlanContext, id: string, drafts: readonly Draft[], redFlag: boolean): Again => {
  const last = redFlag ? undefined : lastTime(context.input, id)
  if (last === undefined) return 'first'
  if (last.outcome === 'declined') return 'declined'
  const before = context.before.get(last.on)
  return before !== undefined && drafts.every((draft) => before.has(draftKey(draft))) ? 'settled' : 'first'
}
