import { bits } from '../../model/bits'
import type { Today } from '../../model/condition'
import type { BareTest, Node, NodeComparison } from '../../model/node'
import { lastDay } from '../lastDay'
import { EVERYBODY, type Literal, NOBODY, opposite } from './literals'
import type { Building, Sure } from './sure'

const placeIn = (option: number): number => 31 - Math.clz32(option)

const comparedIn = (
  { machine, on }: Building,
  sure: Sure,
  { operator, mask, values, duration }: NodeComparison,
): Literal => {
  const [cutoff = Number.NaN] = values
  const isAnyOption = (): Literal => machine.any(bits(mask).map((option) => sure.option(placeIn(option))))
  const isAnyValue = (): Literal =>
    machine.any(values.map((value) => machine.all([sure.reaches(value), opposite(sure.exceeds(value))])))
  switch (operator) {
    case 'within':
    case 'contains':
      return isAnyOption()
    case 'lacks':
      return opposite(isAnyOption())
    case 'equals':
      return isAnyValue()
    case 'differs':
      return opposite(isAnyValue())
    case 'atLeast':
      return sure.reaches(cutoff)
    case 'above':
      return sure.exceeds(cutoff)
    case 'atMost':
      return opposite(sure.exceeds(cutoff))
    case 'below':
      return opposite(sure.reaches(cutoff))
    case 'agoAtLeast':
      return opposite(sure.exceeds(lastDay(duration, on)))
    case 'agoBelow':
      return sure.exceeds(lastDay(duration, on))
    case 'agoAbove':
      return opposite(sure.exceeds(lastDay(duration, on - 1)))
    case 'agoAtMost':
      return sure.exceeds(lastDay(duration, on - 1))
  }
}

/** Of whom a signal that exists is known, or is not for one of the reasons asked for: of what is settled only that it is absent. */
const standsToday = ({ known, absent }: Sure, one: Today): Literal => {
  if ('known' in one) return one.known ? known : opposite(known)
  return one.missing.includes('not-asked') ? absent : NOBODY
}

const testedIn = (building: Building, { signal, comparisons, today, orUnknown }: BareTest): Literal => {
  const { machine, sure } = building
  const found = sure.get(signal)
  if (found === undefined) throw new RangeError(`nothing is sure of signal ${signal}`)
  const { exists, known, absent } = found
  const passed = machine.all(comparisons.map((comparison) => comparedIn(building, found, comparison)))
  const holds = orUnknown
    ? [exists, machine.any([absent, passed])]
    : comparisons.length > 0
      ? [exists, known, passed]
      : []
  return machine.all([...holds, ...today.flatMap((one) => [exists, standsToday(found, one)])])
}

/** Who has at least so many: of those looked at until now, who has more than none, than one and so on. */
const countedIn = ({ machine }: Building, atLeast: number, parts: readonly Literal[]): Literal => {
  const counts: Literal[] = Array.from({ length: Math.max(0, Math.ceil(atLeast)) }, () => NOBODY)
  for (const part of parts)
    for (let more = counts.length - 1; more >= 0; more -= 1)
      counts[more] = machine.any([
        counts[more] as Literal,
        machine.all([more === 0 ? EVERYBODY : (counts[more - 1] as Literal), part]),
      ])
  return counts.at(-1) ?? EVERYBODY
}

const madeIn = (building: Building, node: Node): Literal => {
  switch (node.kind) {
    case 'test':
      return testedIn(building, node)
    case 'not':
      return opposite(conditionIn(building, node.of))
    case 'count':
      return countedIn(
        building,
        node.atLeast,
        node.of.map((part) => conditionIn(building, part)),
      )
    default:
      return building.machine[node.kind](node.of.map((part) => conditionIn(building, part)))
  }
}

/** Adds a condition; of whom all is settled it holds or does not. */
export const conditionIn = (building: Building, node: Node): Literal => {
  const found = building.conditions.get(node) ?? madeIn(building, node)
  building.conditions.set(node, found)
  return found
}
