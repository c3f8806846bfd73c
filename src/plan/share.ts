import type { Recommendation } from '../model/advice'
import type { SignalProgram } from '../model/program'
import { type Domain, isReserved } from '../model/signal'
import type { State } from '../model/state'
import { FALSE } from '../model/truth'
import type { PlanContext } from './context'
import type { Draft } from './drafts'
import { addSupport } from './support'

type Consent = Recommendation['consent']

/** Tells whether something is known of a signal that counts for this person: a value, or that some values are ruled out. */
const isKnown = ({ full }: SignalProgram, state: State | undefined): boolean => {
  if (state === undefined || state.absent || state.exists === FALSE) return false
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
 * Lists of which domains a role may be told what signals say: what it receives, medical roles medical and shared signals with
 * the referral itself, all else only with consent for the role or its domain. Of a red flag consent is not awaited.
 */
const toldTo = ({ program, input }: PlanContext, to: string, redFlag: boolean): readonly Domain[] => {
  const role = program.library.roles[to]
  if (role === undefined) return []
  if (redFlag || (input.consent?.[to] ?? input.consent?.[role.domain]) === true) return role.receives
  return role.domain === 'medical' ? role.receives.filter((domain) => domain !== 'social') : []
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
  const told = toldTo(context, to, flags.length > 0)
  if (told.length === 0) return []
  const shared: string[] = []
  for (const index of supportOf(context, flags.length > 0 ? flags : drafts)) {
    const signal = context.program.signals[index]
    if (signal === undefined || !told.includes(signal.signal.domain) || isReserved(signal.id)) continue
    if (isKnown(signal, context.view.states[index])) shared.push(signal.id)
  }
  return shared.sort()
}
