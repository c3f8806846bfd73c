import type { Condition } from '../../model/condition'
import type { Library } from '../../model/library'
import type { Rule } from '../../model/pathway'
import type { Path, RuleSlot } from './slot'
import type { Spot } from './spotsIn'

interface Written {
  readonly path: Path
  readonly was: string
  readonly becomes: string
}

/** Another condition instead of the whole one; null when nothing is left of it. */
export interface ConditionChange extends Written {
  readonly condition: Condition | null
  /** The signal that is read as no where it is not known. */
  readonly unread?: string
}

/** Another rule; null when it is gone. */
interface RuleChange extends Written {
  readonly rule: Rule | null
}

export type ConditionChanger = (spot: Spot, library: Library) => readonly ConditionChange[]
export type RuleChanger = (slot: RuleSlot, library: Library) => readonly RuleChange[]

export const GONE = '(weg)'
