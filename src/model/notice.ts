import type { PathwayId, RoleId, RuleId, SignalId } from './input'
import type { Ids, Library } from './library'

export type NoticeCode =
  | 'draft'
  | 'expired'
  | 'not-yet-valid'
  | 'role-not-filled'
  | 'parameter-not-agreed'
  | 'law-not-settled'
  | 'given-differs'
  | 'observations-differ'
  | 'stale-red-flag'
  | 'estimate'
  | 'undecidable-red-flag'
  | 'without-consent'
  | 'unusable'
  | 'not-fetched'
  | 'note'

/** A remark for people, in Dutch. The other fields say what it is about. */
export interface Notice<L extends Library<Ids> = Library> {
  readonly code: NoticeCode
  readonly message: string
  readonly pathway?: PathwayId<L>
  readonly rule?: RuleId<L>
  readonly role?: RoleId<L>
  readonly signal?: SignalId<L>
  readonly parameter?: string
}
