import type { Recommendation } from '../model/advice'
import { type Domain, isReserved } from '../model/signal'
import type { PlanContext } from './context'
import type { Draft } from './drafts'
import { addSupport } from './support'

type Consent = Recommendation['consent']

/** Tells whether something is known of a signal: a value, or that some values are ruled out. */
const isKnown = ({ program, view }: PlanContext, index: number): boolean => {
  const [state, signal] = [view.states[index], program.signals[index]]
  if (state === undefined || signal === undefined || state.absent) return false
  const { full } = signal
  return state.mask !== full.mask || state.must !== full.must || state.low !== full.low || state.high !== full.high
}

const supportOf = ({ view }: PlanContext, drafts: readonly Draft[]): Set<number> => {
  const found = new Set<number>()
  for (const { standing, item } of drafts) {
    addSupport(standing.rule.when, view, found)
    if (item.when !== null) addSupport(item.when, view, found)
  }
  return found
}

/**
 * Tells whether a role may be told what signals of a domain say: what it receives, medical roles medical and shared signals with
 * the referral itself, all else only with consent for the role or its domain. Of a red flag consent is not awaited.
 */
const mayKnow = ({ program, input }: PlanContext, to: string, domain: Domain, redFlag: boolean): boolean => {
  const role = program.library.roles[to]
  if (role === undefined || !role.receives.includes(domain)) return false
  if (redFlag || (role.domain === 'medical' && domain !== 'social')) return true
  return (input.consent?.[to] ?? input.consent?.[role.domain]) === true
}

/**
 * Lists the signals that go along with what is asked of a role: only what its own reasons rest on and it may know. A derived
 * signal goes instead of what it was derived from. Of a recommendation with a red flag only what that flag rests on goes.
 */
export const shareOf = (
  context: PlanContext,
  to: string | undefined,
  drafts: readonly Draft[],
  consent: Consent,
): readonly string[] => {
  if (to === undefined || consent === 'required' || consent === 'refused') return []
  const flags = drafts.filter(({ standing }) => standing.rule.rule.redFlag)
  const redFlag = flags.length > 0
  return [...supportOf(context, redFlag ? flags : drafts)]
    .filter((index) => isKnown(context, index))
    .flatMap((index) => context.program.signals[index] ?? [])
    .filter(({ id, signal }) => !isReserved(id) && mayKnow(context, to, signal.domain, redFlag))
    .map(({ id }) => id)
    .sort()
}
