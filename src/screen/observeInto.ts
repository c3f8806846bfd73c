import type { Reading } from './cell'
import { type Facts, noteAll } from './facts'
import type { Block, Layout } from './layout'
import { include, invert } from './planes'

/** Puts one bit for each person into words, one for each option, and one of who is known. */
const sortOptions = (facts: Facts, reading: Reading, { first, count }: Block): void => {
  const { possible, known } = facts
  const words = new Int32Array(possible.length)
  for (let start = 0; start < count; start += 32) {
    words.fill(0)
    let knownWord = 0
    for (let bit = 0; bit < 32 && start + bit < count; bit += 1) {
      const place = reading(first + start + bit)
      if (Number.isNaN(place)) continue
      knownWord |= 1 << bit
      words[place] = (words[place] as number) | (1 << bit)
    }
    known[start >>> 5] = knownWord
    for (let option = 0; option < words.length; option += 1) {
      const plane = possible[option]
      if (plane !== undefined) plane[start >>> 5] = (words[option] as number) | ~knownWord
    }
  }
}

/** The same of several options at once, as bits. */
const sortSets = (facts: Facts, reading: Reading, { first, count }: Block): void => {
  const { possible, certain, known } = facts
  for (const plane of [known, ...certain]) plane.fill(0)
  for (let person = 0; person < count; person += 1) {
    const [mask, word, bit] = [reading(first + person), person >>> 5, 1 << (person & 31)]
    if (Number.isNaN(mask)) continue
    known[word] = (known[word] as number) | bit
    certain.forEach((plane, option) => {
      if ((mask & (1 << option)) !== 0) plane[word] = (plane[word] as number) | bit
    })
  }
  possible.forEach((plane, option) => {
    invert(plane, known)
    const given = certain[option]
    if (given !== undefined) include(plane, given)
  })
}

const readNumbers = (
  { signal: { full }, low, high, known }: Facts,
  reading: Reading,
  { first, count }: Block,
): void => {
  const [lowest, highest] = [Number(full.low), Number(full.high)]
  for (let start = 0; start < count; start += 32) {
    let knownWord = 0
    for (let bit = 0; bit < 32 && start + bit < count; bit += 1) {
      const [person, value] = [start + bit, reading(first + start + bit)]
      const isKnown = !Number.isNaN(value)
      if (isKnown) knownWord |= 1 << bit
      low[person] = isKnown ? value : lowest
      high[person] = isKnown ? value : highest
    }
    known[start >>> 5] = knownWord
  }
}

/** Reads what was observed of the persons of a block. */
export const observeInto = (layout: Layout, facts: Facts, reading: Reading): void => {
  const { signal } = facts
  const { type, optional } = signal.signal
  const fill = type === 'choices' ? sortSets : facts.possible.length > 0 ? sortOptions : readNumbers
  noteAll(facts, signal.unseen)
  layout.steps.push((block) => {
    fill(facts, reading, block)
    include(facts.touched, facts.known)
    invert(facts.notAsked, facts.known)
    facts.unreliable.fill(0)
    if (signal.full.exact) facts.exact.fill(0xffffffff)
    else facts.exact.set(facts.known)
    if (optional !== true) return
    invert(facts.absent, facts.known)
  })
}
