import type { Input } from '../model/input'
import type { Node, View } from '../model/node'
import type { Program } from '../model/program'
import type { Standing } from '../model/standing'
import type { Truth } from '../model/truth'
import type { Start, Term } from './term'

/** All that making a plan rests on. */
export interface PlanContext {
  readonly program: Program
  readonly view: View
  readonly standings: readonly Standing[]
  /** Those of the rules that apply and are not replaced. */
  readonly applying: readonly Standing[]
  readonly input: Input
  /** The moment of the advice. */
  readonly start: Start
  /** Counts a term from that moment. */
  readonly term: (within: string) => Term
  /** Tells whether a condition holds: known where it is so whatever turns out. What has none holds. */
  readonly truth: (node: Node | null) => Truth
  /** Lists the signals that can still change whether these conditions hold. */
  readonly unsettled: (nodes: readonly (Node | null)[]) => readonly number[]
  /** What was asked on earlier days on which something was accepted or done, by the day as written. */
  readonly before: ReadonlyMap<string, ReadonlySet<string>>
}
