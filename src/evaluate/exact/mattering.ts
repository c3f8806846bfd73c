import { isSpilled, variablesOf } from '../../model/diagram'
import type { Node, View } from '../../model/node'
import { onceEach } from '../../model/onceEach'
import { onceFor } from '../../model/onceFor'
import type { PathwayProgram, Program, RuleProgram } from '../../model/program'
import { repeatedIn } from '../../model/repeatedIn'
import { restingOn } from '../../model/restingOn'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../model/truth'
import { isOpen } from '../known/certain'
import { extremeOf } from './extremes'
import { isIndicatedLeniently } from './isIndicatedLeniently'
import type { Known } from './pen'
import { type Picture, pictureOf } from './picture'
import { type Remember, rememberingFor } from './remembered'

/** What is not known of one person, drawn only when it is looked at. */
export interface Pictures {
  /** Of what more answers would teach. */
  readonly learning: () => Picture
  /** Of every way to complete what is not known, while what is met by not being known stays as it is. */
  readonly completing: () => Picture
  /** Some who may be this person. */
  readonly extremes: readonly (() => View)[]
  readonly remember: Remember
}

const once = <T>(make: () => T): (() => T) => {
  let made: T | null = null
  return () => {
    made ??= make()
    return made
  }
}

export const picturesOf = (known: Known): Pictures => ({
  learning: once(() => pictureOf(known, true)),
  completing: once(() => pictureOf(known, false)),
  extremes: [once(() => extremeOf(known, 'low')), once(() => extremeOf(known, 'high'))],
  remember: rememberingFor(known),
})

/** Tells whether three-valued logic may say less than every completion does, as one of these is not known. */
const isLoose = (repeated: readonly number[], { states }: View): boolean =>
  repeated.some((index) => {
    const state = states[index]
    return state !== undefined && isOpen(state)
  })

const decidedBy = ({ all }: Picture, nodes: readonly Node[]): Truth => {
  const drawn = all(nodes)
  return drawn.variable === null && (drawn.value === FALSE || drawn.value === TRUE) ? drawn.value : UNKNOWN
}

const truthOf = (pictures: Pictures, { when, rule, pathway }: RuleProgram): Truth => {
  const truth = decidedBy(pictures.completing(), [when])
  const { population } = pathway
  if (truth !== UNKNOWN || rule.redFlag || population === null) return truth
  // For no one whom the pathway is for.
  return decidedBy(pictures.completing(), [population, when]) === FALSE ? FALSE : UNKNOWN
}

/** Settles a rule that three-valued logic leaves open: decided where every completion agrees. */
export const exactTruth = (pictures: Pictures, view: View, rule: RuleProgram): Truth =>
  isLoose(rule.repeated, view) ? pictures.remember(rule, 'truth', () => truthOf(pictures, rule)) : UNKNOWN

/** The same where it only matters whether it holds: that it does not is often soon seen of someone who may be this person. */
export const exactlyHolds = (pictures: Pictures, view: View, rule: RuleProgram): Truth =>
  isLoose(rule.repeated, view) && pictures.extremes.every((extreme) => rule.when.check(extreme()) !== FALSE)
    ? exactTruth(pictures, view, rule)
    : UNKNOWN

/** Settles a condition that three-valued logic leaves open. */
const settled = (pictures: Pictures, view: View, node: Node, repeated: readonly number[]): Truth =>
  isLoose(repeated, view) ? decidedBy(pictures.completing(), [node]) : UNKNOWN

/** Settles for whom a pathway is. */
export const populationTruth = (pictures: Pictures, view: View, { population, repeated }: PathwayProgram): Truth => {
  const truth = population === null ? TRUE : population.check(view)
  return truth === UNKNOWN && population !== null ? settled(pictures, view, population, repeated) : truth
}

/** The same for every person. */
const repeatedBy = onceFor(({ signals }: Program) => onceFor((node: Node) => repeatedIn(signals, [node])))

/** Settles conditions that stand by themselves: decided where every completion agrees. What has none holds. */
export const settlingIn = (program: Program, pictures: Pictures, view: View): ((node: Node | null) => Truth) => {
  const open = onceEach((node: Node) => settled(pictures, view, node, repeatedBy(program)(node)))
  return (node) => {
    const truth = node === null ? TRUE : node.check(view)
    return truth === UNKNOWN && node !== null ? open(node) : truth
  }
}

const matteringFor = (
  program: Program,
  { all, variables }: Picture,
  conditions: readonly (readonly Node[])[],
): ReadonlySet<number> | null => {
  const found = new Set<number>()
  for (const nodes of conditions) {
    const drawn = all(nodes)
    if (isSpilled(drawn)) return null
    for (const number of variablesOf(drawn)) {
      const variable = variables[number]
      if (variable === undefined) continue
      const { index } = variable.signal
      for (const one of variable.isWhole ? restingOn([index], program.signals) : [index]) found.add(one)
    }
  }
  return found
}

/** Conditions of a rule, in groups that hold together, and by which of them it is. */
export interface Mattering {
  readonly which: string
  readonly conditions: readonly (readonly Node[])[]
}

/**
 * Lists the signals that can still change whether conditions of a rule hold; null where three-valued logic tells as much, or
 * where it cannot be shown.
 */
export const matteringIn = (
  program: Program,
  pictures: Pictures,
  view: View,
  rule: RuleProgram,
  { which, conditions }: Mattering,
): ReadonlySet<number> | null => {
  if (!isLoose(rule.repeated, view)) return null
  // Where nothing is met by not being known, answers teach what completions do.
  const isLenient = rule.lenient || isIndicatedLeniently(rule, view) || (which !== 'own' && rule.asksLeniently)
  return pictures.remember(rule, which, () =>
    matteringFor(program, isLenient ? pictures.learning() : pictures.completing(), conditions),
  )
}
