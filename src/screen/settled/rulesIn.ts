import { replacersIn, type SETS } from '../rulePlanes'
import { conditionIn } from './conditionIn'
import { EVERYBODY, type Literal, NOBODY, opposite } from './literals'
import type { Building } from './sure'

/** Who is in each set of a rule. */
export type RuleLiterals = Readonly<Record<(typeof SETS)[number], Literal>>

/** Sorts everyone by what became of each rule; by index. `asked`: ids of the pathways asked about, null: all. */
export const rulesIn = (building: Building, asked: readonly string[] | null): readonly RuleLiterals[] => {
  const { program, on, machine } = building
  const sorted = program.rules.map(({ rule, pathway, when }) => {
    const isAsked = asked === null || asked.includes(pathway.id)
    const population = pathway.population === null ? EVERYBODY : conditionIn(building, pathway.population)
    const indicated = rule.redFlag ? EVERYBODY : isAsked ? population : NOBODY
    const holds = conditionIn(building, when)
    return {
      holds: machine.all([holds, indicated]),
      ruledOut: machine.all([opposite(holds), indicated]),
      notIndicated: opposite(indicated),
    }
  })
  const replacers = replacersIn(program, on)
  return sorted.map(({ holds, ruledOut, notIndicated }, index) => {
    // A rule replaces by applying, even when it is itself replaced.
    const acting = machine.any((replacers[index] ?? []).map((by) => sorted[by.index]?.holds ?? NOBODY))
    const replaced = machine.all([holds, acting])
    return { applies: machine.all([holds, opposite(acting)]), mayApply: NOBODY, ruledOut, replaced, notIndicated }
  })
}
