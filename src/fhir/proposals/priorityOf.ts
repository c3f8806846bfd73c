import type { Urgency } from '../../model/advice'

type Priority = 'routine' | 'urgent' | 'asap' | 'stat'

const PRIORITIES: Readonly<Record<Urgency, Priority>> = {
  now: 'stat',
  day: 'asap',
  workday: 'urgent',
  week: 'urgent',
  weeks: 'routine',
  routine: 'routine',
}

/** Gives the priority of a request: of an urgency, which has more steps. The term itself says the rest. */
export const priorityOf = (urgency: Urgency): Priority => PRIORITIES[urgency]
