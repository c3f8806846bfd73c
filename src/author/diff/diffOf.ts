import type { Diff } from '../../model/diff'
import type { Board } from './board'
import { boardOf } from './board'
import { pathwayChanges } from './pathwayChanges'
import { type Found, ruleChanges } from './ruleChanges'
import { type Read, sidesOf } from './sides'
import { signalChanges } from './signalChanges'
import { versionsAsked } from './versionsAsked'

const both = (left: readonly string[], right: readonly string[]): string[] => [...new Set([...left, ...right])].sort()

const foundIn = (board: Board): Found[] => {
  const { before, after } = board.sides
  const pathways = both(
    before.program.pathways.map(({ id }) => id),
    after.program.pathways.map(({ id }) => id),
  )
  const rules = both(
    before.program.rules.map(({ id }) => id),
    after.program.rules.map(({ id }) => id),
  )
  const signals = both(
    before.program.signals.map(({ id }) => before.nowOf(id)),
    Object.keys(after.library.signals),
  )
  return [
    ...pathways.flatMap((id) => [
      pathwayChanges(board, id),
      ...rules.filter((rule) => rule.startsWith(`${id}/`)).map((rule) => ruleChanges(board, rule)),
    ]),
    ...signals.map((signal) => signalChanges(board, signal)),
  ]
}

/** Compares the advice of two libraries: what changes, for whom, and which versions that asks for. */
export const diffOf = (
  before: Read,
  after: Read,
  { on, network }: { readonly on: string; readonly network?: string },
): Diff => {
  const board = boardOf(sidesOf(before, after, on, network))
  const found = foundIn(board)
  const changes = found.flatMap((one) => one.changes)
  return {
    on,
    ...(network === undefined ? {} : { network }),
    changes,
    compared: found.flatMap(({ compared }) => compared),
    versions: versionsAsked(board, changes),
  }
}
