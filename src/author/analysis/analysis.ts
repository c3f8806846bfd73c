import { prepare } from '../../compile/prepare'
import type { Literal } from '../../model/condition'
import { parseDay } from '../../model/day'
import type { Library } from '../../model/library'
import type { LibraryFinding } from '../../model/libraryFinding'
import type { Network } from '../../model/network'
import type { Parameter } from '../../model/signal'
import type { Source } from '../../model/source/files'
import { type World, worldOf } from './world/world'

/** What is analysed, and where it is noted that something could not be shown. */
export interface Analysis {
  readonly library: Library
  readonly sources: readonly Source[]
  readonly on: string
  /** What can be while nothing was agreed. */
  readonly world: World
  /** Tells whether something holds while nothing was agreed, and with what is agreed at either end of its bounds. */
  readonly holds: (claim: (world: World) => boolean) => boolean
  readonly notShown: Set<string>
}

/** Looks for one kind of finding. */
export type Pass = (analysis: Analysis) => readonly LibraryFinding[]

const ends = ({ between, oneOf, default: value }: Parameter): readonly Literal[] => between ?? oneOf ?? [value]

const agreeing = (library: Library, at: 0 | -1): Network => ({
  title: '',
  area: {},
  parties: {},
  filledBy: {},
  leadOrder: [],
  parameters: Object.fromEntries(
    Object.entries(library.parameters).map(([name, parameter]) => [
      name,
      { is: ends(parameter).at(at) ?? parameter.default },
    ]),
  ),
})

const [LOWEST, HIGHEST] = [' lowest', ' highest']

/** Prepares a library for analysis on a day. */
export const analysisOf = (library: Library, sources: readonly Source[], on: string): Analysis => {
  const day = parseDay(on) ?? 0
  const world = worldOf(prepare(library, null), day)
  const bounded: Library = {
    ...library,
    networks: { [LOWEST]: agreeing(library, 0), [HIGHEST]: agreeing(library, -1) },
  }
  const made = new Map<string, World>()
  const worldAt = (id: string): World => {
    const found = made.get(id) ?? worldOf(prepare(bounded, id), day)
    made.set(id, found)
    return found
  }
  const agreed = Object.keys(library.parameters).length === 0 ? [] : [LOWEST, HIGHEST]
  return {
    library,
    sources,
    on,
    world,
    holds: (claim) => claim(world) && agreed.every((id) => claim(worldAt(id))),
    notShown: new Set(),
  }
}
