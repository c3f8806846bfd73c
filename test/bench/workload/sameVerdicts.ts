import type { Entry } from '../contenders/contender'
import { progress } from '../timing/progress'
import type { World } from './world'

const differences = ({ program, answers }: World, ours: Uint32Array, theirs: Uint32Array): string[] => {
  const words = ours.length / answers.length
  return program.rules.flatMap(({ id, index }) => {
    const applies = (bits: Uint32Array, person: number): boolean =>
      (((bits[person * words + (index >>> 5)] as number) >>> (index & 31)) & 1) === 1
    const persons = answers.flatMap((_, person) => (applies(ours, person) === applies(theirs, person) ? [] : [person]))
    return persons.length === 0 ? [] : [`${id}: ${persons.length} persons, of whom the first is number ${persons[0]}`]
  })
}

/** Lets every contender say which rules apply to whom, and stops when two do not say the same. */
export const sameVerdicts = async (world: World, [first, ...others]: readonly Entry[]): Promise<Uint32Array> => {
  const verdictsOf = async (entry: Entry): Promise<{ name: string; bits: Uint32Array }> => {
    const contender = await entry(world)
    progress(`verdicts of ${contender.name}`)
    const bits = await contender.verdicts()
    contender.close?.()
    return { name: contender.name, bits }
  }
  if (first === undefined) throw new Error('nobody to compare')
  const ours = await verdictsOf(first)
  for (const entry of others) {
    const theirs = await verdictsOf(entry)
    const found = differences(world, ours.bits, theirs.bits)
    if (found.length > 0)
      throw new Error(`The verdicts of ${theirs.name} are not those of ${ours.name}.\n${found.join('\n')}`)
  }
  return ours.bits
}
