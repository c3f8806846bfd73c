import { prepare } from '../../compile/prepare'
import { parseDay } from '../../model/day'
import type { Input } from '../../model/input'
import type { Library } from '../../model/library'
import type { MutationFate } from '../../model/mutation'
import type { Program } from '../../model/program'
import { changingBy } from './changing'
import { equivalence } from './equivalence'
import { exampleOf, personBetween } from './exampleOf'
import { killerOf } from './killerOf'
import type { Mutant } from './mutantsOf'
import { reachOf } from './reach'
import type { Trial } from './trial'

const pathwayOf = (mutant: Mutant, program: Program): string => {
  if (mutant.part.kind !== 'signal') return mutant.part.pathway
  const [rule] = reachOf(program, mutant).rules
  return rule?.split('/')[0] ?? Object.keys(program.library.pathways)[0] ?? ''
}

/** In how many cells nobody gets another advice, without a network and in each; null when someone may, or it cannot be shown. */
const equalCells = (
  library: Library,
  mutant: Mutant,
  changed: (program: Program) => Program,
  on: string,
): bigint | null => {
  let cells = 0n
  for (const network of [null, ...Object.keys(library.networks)]) {
    const program = prepare(library, network)
    const found = equivalence(mutant, program, changed(program), parseDay(on) ?? 0)
    if (found === null) return null
    cells += found
  }
  return cells
}

/** Finds out what becomes of a change: which case notices it, or who could be a case that does, or that nobody can. */
export const judged = (library: Library, mutant: Mutant, trials: readonly Trial[]): MutationFate => {
  const changing = changingBy(mutant)
  const killer = killerOf(changing, trials)
  if (killer !== null) return { state: 'killed', by: killer.title }
  const program = prepare(library, null)
  const pathway = pathwayOf(mutant, program)
  const on = trials.find((trial) => trial.pathway === pathway)?.input.on ?? library.pathways[pathway]?.valid.from ?? ''
  const cells = equalCells(library, mutant, changing.changed, on)
  if (cells !== null) return { state: 'equivalent', cells: String(cells) }
  const person = personBetween(changing, program, { on, signals: {} } as Input)
  const title = `Vul aan: ${mutant.was} (${mutant.of})`
  return { state: 'survived', example: person === null ? null : exampleOf(pathway, title, person) }
}
