import { asyncProperty, gen, property, readConfigureGlobal } from 'fast-check'
import type { LibraryFile } from '../../../src/library'
import type { Input } from '../../../src/model/input'
import type { Library } from '../../../src/model/library'
import { type Draw, drawWith } from './draw'
import { anInput } from './input'
import { parsed } from './parsed'
import type { Profile } from './profile'
import { aWorld, filesOf, type World } from './world'

/** One library with its inputs, and room to note what a failure must show. */
export interface Trial {
  readonly draw: Draw
  readonly world: World
  readonly files: readonly LibraryFile[]
  readonly library: Library
  readonly inputs: readonly Input[]
  readonly note: (name: string, value: unknown) => void
}

// Shrinking a whole library takes minutes; what a failure shows is small enough to start from.
const endOnFailure = process.env['FC_SHRINK'] === undefined

/** How often a law is tried: as often as asked for here, or by `FC_RUNS`. Failures shrink with `FC_SHRINK=1`. */
export const runs = (wanted: number) => ({ numRuns: readConfigureGlobal().numRuns ?? wanted, endOnFailure })

const trialOf = (draw: Draw, profile: Profile, inputs: number): Trial & { readonly notes: Map<string, unknown> } => {
  const world = aWorld(draw, profile)
  const files = filesOf(world)
  const notes = new Map<string, unknown>([
    ['files', files.map(({ name, text }) => ({ [name]: JSON.parse(String(text)) as unknown }))],
  ])
  const library = told(notes, () => parsed(files))
  const made = Array.from({ length: inputs }, () => anInput(draw, world, profile))
  return { draw, world, files, library, inputs: made, notes, note: (name, value) => notes.set(name, value) }
}

const shown = (notes: ReadonlyMap<string, unknown>): string =>
  [...notes].map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n')

const retold = (error: unknown, notes: ReadonlyMap<string, unknown>): Error =>
  new Error(`${error instanceof Error ? error.message : String(error)}\n${shown(notes)}`, { cause: error })

const told = <T>(notes: ReadonlyMap<string, unknown>, run: () => T): T => {
  try {
    return run()
  } catch (error) {
    throw retold(error, notes)
  }
}

/** Makes a property of a law about generated libraries; a failure shows the library and the input. */
export const lawful = (profile: Profile, inputs: number, law: (trial: Trial) => void) =>
  property(gen(), (g) => {
    const trial = trialOf(drawWith(g), profile, inputs)
    told(trial.notes, () => law(trial))
  })

/** The same for a law that takes its time. */
export const lawfulAsync = (profile: Profile, inputs: number, law: (trial: Trial) => Promise<void>) =>
  asyncProperty(gen(), async (g) => {
    const trial = trialOf(drawWith(g), profile, inputs)
    try {
      await law(trial)
    } catch (error) {
      throw retold(error, trial.notes)
    }
  })
