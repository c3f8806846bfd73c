import { gen, sample } from 'fast-check'
import { expect, test } from 'vitest'
import { advise } from '../../src/advise'
import { parseLibrary } from '../../src/library'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import { bundledLibrary, someAnswers } from './arbitrary/bundled'
import { drawWith } from './arbitrary/draw'
import { anInput } from './arbitrary/input'
import { EVERYTHING } from './arbitrary/profile'
import { aWorld, filesOf } from './arbitrary/world'

const CALLS = 1000
const MOST_MICROTASKS = 60

const after = async <T>(microtasks: number, run: () => Promise<T>): Promise<T> => {
  for (let passed = 0; passed < microtasks; passed += 1) await null
  return run()
}

const generated = (): { readonly library: Library; readonly inputs: readonly Input[] } => {
  const [g] = sample(gen(), 1)
  if (g === undefined) throw new RangeError('nothing was drawn')
  const draw = drawWith(g)
  const worlds = Array.from({ length: 20 }, () => aWorld(draw, EVERYTHING))
  const [largest] = worlds.sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
  if (largest === undefined) throw new RangeError('nothing was drawn')
  return {
    library: parseLibrary(filesOf(largest)),
    inputs: Array.from({ length: CALLS }, () => anInput(draw, largest, EVERYTHING)),
  }
}

const bundled = (): ReturnType<typeof generated> => {
  const library = bundledLibrary()
  const [g] = sample(gen(), 1)
  if (g === undefined) throw new RangeError('nothing was drawn')
  const draw = drawWith(g)
  return { library, inputs: Array.from({ length: CALLS }, () => someAnswers(draw, library)) }
}

test.each([
  ['a generated library', generated, CALLS],
  ['the bundled library', bundled, CALLS / 10],
])('overlapping calls give what they give one by one: %s', async (_, make, calls) => {
  const { library, inputs: all } = make()
  const inputs = all.slice(0, calls)
  const overlapping = inputs.map((input, place) =>
    after((place * 7) % (MOST_MICROTASKS + 1), () => advise(library, input)),
  )
  const together = (await Promise.all(overlapping)).map((advice) => JSON.stringify(advice))
  const apart: string[] = []
  for (const input of inputs) apart.push(JSON.stringify(await advise(library, input)))
  expect(new Set(apart).size).toBeGreaterThan(calls / 4)
  expect(together).toEqual(apart)
})
