import { assert, gen, property } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { pick } from '../../src/link/pick'
import type { Advice } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import { LibraryError } from '../../src/model/problem'
import { someAnswers } from '../laws/arbitrary/bundled'
import { drawWith } from '../laws/arbitrary/draw'
import { EVERYTHING } from '../laws/arbitrary/profile'
import { lawful, runs } from '../laws/arbitrary/trial'
import { built, STONE_IDS } from './stones'

/** Adds the pathways of which a rule is read, as the message asks, until the choice is complete. */
const completed = (library: Library, chosen: readonly string[]): readonly string[] => {
  try {
    pick(library, chosen)
    return chosen
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error
    const asked = error.problems.flatMap(({ code, message }) =>
      code === 'unknown-rule' ? (/het zorgpad "(\S+)" is niet gekozen/.exec(message)?.[1] ?? []) : [],
    )
    expect(asked.length).toBe(error.problems.length)
    return completed(library, [...new Set([...chosen, ...asked])])
  }
}

const givenTo = ({ signals, services }: Library, input: Input): Input => {
  const known = new Set(Object.entries(signals).flatMap(([id, { formerly = [] }]) => [id, ...formerly]))
  const involved = input.involved?.filter(
    (one) => typeof one === 'string' || one.service === undefined || Object.hasOwn(services, one.service),
  )
  const { pathways: _pathways, ...others } = input
  return {
    ...others,
    signals: Object.fromEntries(Object.entries(input.signals).filter(([id]) => known.has(id))),
    ...(involved === undefined ? {} : { involved }),
  }
}

const statesIn = ({ pathways }: Advice, chosen: readonly string[]): unknown =>
  pathways.filter(({ id }) => chosen.includes(id))

const redFlagsElsewhere = (library: Library, { pathways }: Advice, chosen: readonly string[]): string[] =>
  pathways
    .filter(({ id }) => !chosen.includes(id))
    .flatMap(({ id, rules }) =>
      rules
        .filter((rule) => library.pathways[id]?.rules[rule.id.slice(id.length + 1)]?.redFlag === true)
        .filter(({ state }) => state === 'applies')
        .map((rule) => rule.id),
    )

// In which order they are best asked, the rules that are not there have a part in.
const questionsAbout = ({ questions }: Advice, chosen: readonly string[]): string[] =>
  questions
    .map(({ signal, decides }) => [
      signal,
      ...decides.filter((rule) => chosen.includes(rule.split('/')[0] ?? '')).sort(),
    ])
    .filter(({ length }) => length > 1)
    .map((words) => words.join(' '))
    .sort()
    .sort()

/** Holds the picked library against the whole one that is asked about the same pathways; says whether anything was compared. */
const sameOf = (library: Library, chosen: readonly string[], input: Input): boolean => {
  const picked = pick(library, chosen) as Library
  const own = givenTo(picked, input)
  const whole = adviseSync(library, { ...input, involved: own.involved ?? [], pathways: chosen })
  // A red flag elsewhere may act on these rules and stands in the plan; it is what picking loses.
  if (redFlagsElsewhere(library, whole, chosen).length > 0) return false
  const advice = adviseSync(picked, { ...own, involved: own.involved ?? [] })
  expect(statesIn(advice, chosen)).toEqual(statesIn(whole, chosen))
  expect(advice.recommendations).toEqual(whole.recommendations)
  expect(advice.coordinator).toEqual(whole.coordinator)
  expect(advice.openRedFlags).toEqual(whole.openRedFlags.filter((rule) => chosen.includes(rule.split('/')[0] ?? '')))
  expect(questionsAbout(advice, chosen)).toEqual(questionsAbout(whole, chosen))
  return true
}

test('what is picked gives the advice of the whole library that is asked about it, other red flags left out', () => {
  let compared = 0
  assert(
    lawful(EVERYTHING, 4, ({ draw, library, inputs, note }) => {
      const chosen = completed(library, draw.some(Object.keys(library.pathways), 1, 2))
      note('chosen', chosen)
      for (const input of inputs) {
        note('input', input)
        if (sameOf(library, chosen, input) && chosen.length < Object.keys(library.pathways).length) compared += 1
      }
    }),
    runs(60),
  )
  expect(compared).toBeGreaterThan(10)
})

test('the same of a library with rules that act on each other, written by hand', () => {
  const library = built(...STONE_IDS)
  const trial = gen().map((g) => {
    const draw = drawWith(g)
    return { chosen: draw.some(Object.keys(library.pathways), 1, 2), input: someAnswers(draw, library) }
  })
  assert(
    property(trial, ({ chosen, input }) => {
      sameOf(library, completed(library, chosen), input)
    }),
    runs(80),
  )
})
