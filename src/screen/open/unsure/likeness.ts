import type { Node } from '../../../model/node'
import type { SignalProgram } from '../../../model/program'
import { testedIn } from '../../../model/testedIn'
import { hasBit } from '../../planes'
import type { Facts } from '../known/facts'
import { factsOf, type Layout } from '../known/layout'

/** Where a number lies among all that it is compared with, or the number itself where more of it matters. */
const placeOf = ({ isComputedWith, terms, cutoffs }: SignalProgram, value: number): number => {
  if (isComputedWith || terms.length > 0) return value
  let place = 0
  for (const cutoff of cutoffs) place += value > cutoff ? 2 : value === cutoff ? 1 : 0
  return place
}

const optionAt = ({ possible, certain }: Facts, person: number): number => {
  const planes = certain.length > 0 ? certain : possible
  let mask = 0
  planes.forEach((plane, bit) => {
    if (hasBit(plane, person)) mask |= 1 << bit
  })
  return mask
}

/** Writes why nothing is known; of what was given, and cannot be relied on, it also counts that it was. */
const whyOpen = ({ notAsked, unreliable, given, long }: Facts, person: number): string => {
  const reason = hasBit(notAsked, person) ? 'n' : hasBit(unreliable, person) ? 'r' : ''
  return `?${reason}${hasBit(given, person) ? 'g' : ''}${long.has(person) ? 'l' : ''}`
}

const existence = ({ exists }: Facts, person: number): string => {
  if (exists === null || !hasBit(exists.mayNot, person)) return ''
  return hasBit(exists.may, person) ? 'u' : 'x'
}

/**
 * Writes what is known of a signal, as far as it makes a difference; of what is open only that it is, as it rests on others. What
 * cannot exist may have a value all the same, and formulas compute with it.
 */
const written = (facts: Facts, person: number): string => {
  const { signal, known, absent, possible, low, long, exactly } = facts
  const exists = existence(facts, person)
  if (hasBit(absent, person)) return `${exists}a`
  // What has more digits than are kept is told by what it was computed from.
  const isRough = exactly !== null && signal.isComputedWith
  if (!hasBit(known, person) || long.has(person) || isRough) return exists + whyOpen(facts, person)
  return `${exists}${possible.length > 0 ? optionAt(facts, person) : placeOf(signal, low[person] as number)}`
}

const isOpen = (mark: string): boolean => /[?au]/.test(mark)

/**
 * Makes what writes all that matters of a person to whether conditions hold, by all completions: for whoever it writes the same,
 * they hold alike. What is known stands for all that it was derived from.
 */
export const likenessOn = (layout: Layout, conditions: readonly Node[]): ((person: number) => string) => {
  const tested = [...new Set(conditions.flatMap(testedIn))]
  return (person) => {
    const met = new Set(tested)
    let likeness = ''
    // A set also visits what is added while it is gone through.
    for (const index of met) {
      const facts = factsOf(layout, index)
      const mark = written(facts, person)
      likeness += `${mark},`
      if (isOpen(mark)) for (const input of facts.signal.inputs) met.add(input)
    }
    return likeness
  }
}
