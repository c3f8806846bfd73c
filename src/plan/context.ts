import type { Input } from '../model/input'
import type { Node, View } from '../model/node'
import type { Program } from '../model/program'
import type { Standing } from '../model/standing'
import type { Term } from './term'

/** All that making a plan rests on. */
export interface PlanContext {
  readonly program: Program
  readonly view: View
  readonly standings: readonly Standing[]
  /** Those of the rules that apply and are not replaced. */
  readonly applying: readonly Standing[]
  readonly input: Input
  /** Counts a term from the moment of the advice. */
  readonly term: (within: string) => Term
  /** Lists the signals that can still change whether these conditions hold. */
  readonly unsettled: (nodes: readonly (Node | null)[]) => readonly number[]
}
