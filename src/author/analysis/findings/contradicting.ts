import { nominalHours, parseDuration } from '../../../model/duration'
import type { LibraryFinding } from '../../../model/libraryFinding'
import type { ItemProgram, RuleProgram } from '../../../model/program'
import type { Analysis, Pass } from '../analysis'
import { exampleIn } from '../world/example'
import { conditionsOf } from './ruleIn'
import { rulesWritten, type WrittenRule } from './rulesWritten'
import { statesFor } from './statesFor'

const hoursOf = ({ within }: ItemProgram, { nominal }: RuleProgram): number => {
  const duration = within === null ? null : parseDuration(within)
  return duration === null ? nominal : nominalHours(duration)
}

const shares = (one: readonly string[], other: readonly string[]): boolean => one.some((role) => other.includes(role))

/** Tells in what two rules differ that refer to one role for one thing, where nothing says which of them goes first. */
const differenceOf = (one: RuleProgram, other: RuleProgram): string | null => {
  const pairs = one.items.flatMap((item) =>
    other.items
      .filter((their) => item.kind === 'refer' && their.kind === 'refer')
      .filter(({ to, service }) => to === item.to && service === item.service && item.when === null)
      .filter(({ when }) => when === null)
      .map((their) => ({ item, their })),
  )
  if (pairs.length === 0) return null
  const leads = one.treatmentLead !== null && other.treatmentLead !== null && one.treatmentLead !== other.treatmentLead
  if (leads) return 'treatmentLead'
  // The responsible of the most urgent stands: only between two that are as urgent it is not said who it is.
  const unsaid = pairs.some(
    ({ item, their }) => hoursOf(item, one) === hoursOf(their, other) && !shares(item.responsible, their.responsible),
  )
  return unsaid ? 'responsible' : null
}

const isNamed = (one: RuleProgram, other: RuleProgram): boolean =>
  [one.rule.conflictsWith, one.rule.replaces, one.rule.pauses].some((named) => named.includes(other.id))

const contradiction = ({ library, world, on }: Analysis, one: WrittenRule, other: WrittenRule): LibraryFinding[] => {
  if (isNamed(one.rule, other.rule) || isNamed(other.rule, one.rule)) return []
  const what = differenceOf(one.rule, other.rule)
  if (what === null) return []
  const picture = world.draw()
  const example = exampleIn(world, picture, picture.all([...conditionsOf(one.rule), ...conditionsOf(other.rule)]), on)
  const states = example === null ? null : statesFor(library, example)
  if (example === null || states?.get(one.id) !== 'applies' || states.get(other.id) !== 'applies') return []
  const at = one.source.locate(one.path, 'key')
  return [{ code: 'contradicting-rules', of: one.id, with: other.id, what, at, example }]
}

/** Rules that can apply together and ask one role for one thing in two ways, without naming each other. */
export const contradicting: Pass = (analysis) => {
  const rules = rulesWritten(analysis)
  return rules.flatMap((one, place) => rules.slice(place + 1).flatMap((other) => contradiction(analysis, one, other)))
}
