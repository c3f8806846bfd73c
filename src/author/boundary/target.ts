import type { Cannot } from '../../model/coverage'
import type { Shown } from '../../model/proposal'
import type { Part, SeenCase } from '../coverage/probe'
import type { Goal } from '../persons/goal'

/** One way to show something. */
export interface Way {
  readonly shows: Shown
  readonly goals: readonly Goal[]
  readonly isShownBy: (seen: SeenCase) => boolean
}

/** Something that a case is to show of a part, in one of these ways, the best first. */
export interface Target {
  readonly part: Part
  readonly ways: readonly Way[]
  /** Why no case can show it; null when one may. */
  readonly cannot: Cannot | null
}
