import { bits } from '../../model/bits'
import type { Today } from '../../model/condition'
import { cutoffOf } from '../../model/cutoffOf'
import type { BareTest, Node, NodeComparison } from '../../model/node'
import { withOpposites } from '../../model/withOpposites'
import { lastDay } from '../lastDay'
import { EVERYBODY, type Literal, NOBODY, opposite } from './literals'
import type { Building, Sure } from './sure'

const placeIn = (option: number): number => 31 - Math.clz32(option)

type Comparing = (building: Building, sure: Sure, comparison: NodeComparison) => Literal

const isAnyOption: Comparing = ({ machine }, sure, { mask }) =>
  machine.any(bits(mask).map((option) => sure.option(placeIn(option))))

const isAnyValue: Comparing = ({ machine }, sure, { values }) =>
  machine.any(values.map((value) => machine.all([sure.reaches(value), opposite(sure.exceeds(value))])))

const ago =
  (before: number): Comparing =>
  ({ on }, sure, { duration }) =>
    opposite(sure.exceeds(lastDay(duration, on - before)))

/** The operators of the evaluator of single persons, of those of whom the value is known. */
const comparing = withOpposites<Comparing>(
  {
    within: isAnyOption,
    contains: isAnyOption,
    equals: isAnyValue,
    atLeast: (_, sure, comparison) => sure.reaches(cutoffOf(comparison)),
    above: (_, sure, comparison) => sure.exceeds(cutoffOf(comparison)),
    agoAtLeast: ago(0),
    agoAbove: ago(1),
  },
  (one) => (building, sure, comparison) => opposite(one(building, sure, comparison)),
)

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
  const passed = machine.all(
    comparisons.map((comparison) => comparing[comparison.operator](building, found, comparison)),
  )
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
