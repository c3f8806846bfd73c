import { prepare } from '../../../src/compile/prepare'
import { restsOn } from '../../../src/evaluate/exact/restsOn'
import type { Library } from '../../../src/model/library'
import type { Program } from '../../../src/model/program'
import { isReserved } from '../../../src/model/signal'
import { testedIn } from '../../../src/model/testedIn'
import type { Draw } from './draws'
import { likelyAnswers } from './likely'
import { askedOf, neededIn, type Person } from './needed'
import { type Answers, countsOf, type Likely } from './search'

type AnswersOf = (id: string) => readonly Likely[]

interface Group {
  readonly rules: readonly string[]
  readonly rests: ReadonlySet<number>
}

/** Rules that have some questions in common, directly or through others; also what replaces another. */
const groupsOf = (program: Program, questions: ReadonlySet<number>): readonly Group[] => {
  const groups: Group[] = []
  for (const { id, index, rule } of program.rules) {
    const rests = new Set([...(restsOn(program)[index]?.all ?? [])].filter((one) => questions.has(one)))
    const isNear = (group: Group): boolean =>
      [...rests].some((one) => group.rests.has(one)) || rule.replaces.some((other) => group.rules.includes(other))
    const near = groups.filter(isNear)
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push({
      rules: [...near.flatMap(({ rules }) => rules), id],
      rests: new Set([...rests, ...near.flatMap((group) => [...group.rests])]),
    })
  }
  return groups
}

interface Given {
  readonly answers: Answers
  readonly chance: number
}

/** All that can be answered to some questions together. */
const together = (ids: readonly string[], answersOf: AnswersOf): readonly Given[] =>
  ids.reduce<readonly Given[]>(
    (given, id) =>
      given.flatMap(({ answers, chance }) =>
        answersOf(id).map((one) => ({ answers: { ...answers, [id]: one.value }, chance: chance * one.chance })),
      ),
    [{ answers: {}, chance: 1 }],
  )

/** Counts the questions of the best order for one group, on average; null where that cannot be searched. */
const searched = (
  program: Program,
  { rules }: Group,
  answersOf: AnswersOf,
  beforehand: readonly Given[],
): number | null => {
  let sum = 0
  for (const { answers, chance } of beforehand) {
    const counts = countsOf((signals) => askedOf(program, signals, rules), answersOf, answers)
    if (counts === null) return null
    sum += chance * counts.least
  }
  return beforehand.length === 0 ? null : sum
}

const forWhomIn = ({ pathways, signals }: Program): ReadonlySet<number> =>
  new Set(
    pathways
      .flatMap(({ population }) => (population === null ? [] : testedIn(population)))
      .flatMap((index) => [index, ...(signals[index]?.leaves ?? [])]),
  )

const onceEach = (program: Program, drawn: Draw): AnswersOf => {
  const known = new Map<string, readonly Likely[]>()
  return (id) => {
    const signal = program.signals[program.index.get(id) ?? -1]
    const found = known.get(id) ?? (signal === undefined ? [] : likelyAnswers(signal, drawn))
    known.set(id, found)
    return found
  }
}

/**
 * Bounds from below how many questions any order asks on average. Told for nothing whom a pathway is for, groups of rules fall
 * apart that share no question, and of each the best order is searched; where that is too much, only what is needed in any order
 * counts. Of the questions for whom it is, only that counts too.
 */
export const leastInAnyOrder = (library: Library, people: readonly Person[], drawn: Draw): number => {
  const program = prepare(library, null)
  const asked = program.signals.filter(
    ({ derivation, id, signal }) => derivation === null && !isReserved(id) && signal.optional !== true,
  )
  const needed = neededIn(program, asked, people)
  const neededOf = (signals: ReadonlySet<number>): number =>
    [...signals].reduce((sum, index) => sum + (needed.get(index) ?? 0), 0)
  const [forWhom, answersOf] = [forWhomIn(program), onceEach(program, drawn)]
  const told = asked.filter(({ index }) => forWhom.has(index)).map(({ id }) => id)
  const beforehand = together(told, answersOf)
  const others = new Set(asked.flatMap(({ index }) => (forWhom.has(index) ? [] : [index])))
  return groupsOf(program, others).reduce(
    (sum, group) => sum + (searched(program, group, answersOf, beforehand) ?? neededOf(group.rests)),
    neededOf(forWhom),
  )
}
