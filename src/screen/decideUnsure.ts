import type { PathwayProgram, RuleProgram } from '../model/program'
import { FALSE, TRUE, type Truth } from '../model/truth'
import type { Answers, ByRow } from './byRow'
import type { Layout } from './layout'
import { hasBit, type Plane, setBit, type Truths, visit } from './planes'
import type { RulesOn } from './rulesOn'

const decideOne = ({ may, mayNot }: Truths, person: number, truth: Truth | undefined): void => {
  if (truth === TRUE) setBit(mayNot, person, false)
  else if (truth === FALSE) setBit(may, person, false)
}

interface Unsure {
  readonly rules: RulesOn['rules'][number][]
  readonly pathways: RulesOn['pathways'][number][]
}

const unsureIn = ({ rules, pathways }: RulesOn, count: number, beyond: Plane): Map<number, Unsure> => {
  const found = new Map<number, Unsure>()
  const unsureOf = (person: number): Unsure => {
    const unsure = found.get(person) ?? { rules: [], pathways: [] }
    found.set(person, unsure)
    return unsure
  }
  const look = (loose: Plane, note: (person: number) => void): void => {
    visit(loose, count, (person) => {
      if (!hasBit(beyond, person)) note(person)
    })
  }
  for (const one of pathways) look(one.loose(), (person) => unsureOf(person).pathways.push(one))
  for (const one of rules) look(one.loose(), (person) => unsureOf(person).rules.push(one))
  return found
}

/** Has decided by all completions what three-valued logic leaves open although a signal is met more than once. */
export const decideUnsure = (
  { beyond }: Layout,
  rulesOn: RulesOn,
  count: number,
  answersOf: (person: number) => Answers,
  decide: ByRow['decide'],
): void => {
  for (const [person, { rules, pathways }] of unsureIn(rulesOn, count, beyond)) {
    const unsure: { rules: readonly RuleProgram[]; pathways: readonly PathwayProgram[] } = {
      rules: rules.map(({ rule }) => rule),
      pathways: pathways.map(({ pathway }) => pathway),
    }
    const decided = decide(answersOf(person), unsure)
    rules.forEach(({ truths }, place) => decideOne(truths, person, decided.rules[place]))
    pathways.forEach(({ truths }, place) => decideOne(truths, person, decided.pathways[place]))
  }
}
