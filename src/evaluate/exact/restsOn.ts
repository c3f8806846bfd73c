import type { Node } from '../../model/node'
import { onceFor } from '../../model/onceFor'
import type { Program, RuleProgram } from '../../model/program'
import { restingOn } from '../../model/restingOn'
import { testedIn } from '../../model/testedIn'

/** Signals by index. */
export interface RestsOn {
  /** Those on which its condition rests, in the end. */
  readonly condition: ReadonlySet<number>
  /** The same, with those on which its population and the conditions of what it asks rest. */
  readonly all: ReadonlySet<number>
}

const behind = ({ signals }: Program, nodes: readonly (Node | null)[]): Set<number> =>
  restingOn(
    nodes.flatMap((node) => (node === null ? [] : testedIn(node))),
    signals,
  )

const restsOf = (program: Program, { when, pathway, asked }: RuleProgram): RestsOn => ({
  condition: behind(program, [when]),
  all: behind(program, [when, pathway.population, ...asked]),
})

/** Lists of every rule, by its index, on which signals it rests. */
export const restsOn = onceFor((program: Program): readonly RestsOn[] =>
  program.rules.map((rule) => restsOf(program, rule)),
)
