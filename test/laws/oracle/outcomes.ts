import type { Input } from '../../../src/model/input'
import { isDerived } from '../arbitrary/pool'
import type { World } from '../arbitrary/world'
import { isTrue } from './decide'
import { completed } from './derive'
import { domainOf, type Fact, type Person } from './person'

const MOST = 20_000

const answerOf = (input: Input, id: string): unknown =>
  (input.signals as Readonly<Record<string, unknown>>)[id] ??
  (input.signals as Readonly<Record<string, unknown>>)[`oud-${id}`]

const isOpen = (answer: unknown): boolean =>
  answer === undefined || (typeof answer === 'object' && answer !== null && 'missing' in answer)

/** Lists every person of whom the input may be; null when there are too many. */
export const peopleOf = (world: World, input: Input): Person[] | null => {
  let people: Person[] = [new Map()]
  for (const [id, signal] of Object.entries(world.signals)) {
    if (isDerived(signal)) continue
    const answer = answerOf(input, id)
    const isAbsent = answer === undefined && signal.optional === true
    const values = isAbsent ? [null] : isOpen(answer) ? domainOf(signal) : [answer as Fact]
    if (people.length * values.length > MOST) return null
    people = people.flatMap((person) => values.map((value) => new Map(person).set(id, value)))
  }
  return people
}

/** Tells of every rule in how many of these people it holds: in none, in some, in all. */
export const outcomesOf = (world: World, people: readonly Person[]): ReadonlyMap<string, 'none' | 'some' | 'all'> => {
  const everyone = people.map((person) => completed(world, person))
  return new Map(
    world.pathways.flatMap(({ pathway, rules }) =>
      Object.entries(rules).map(([id, { when }]) => {
        const holding = everyone.filter((one) => isTrue(one, when)).length
        return [`${pathway}/${id}`, holding === 0 ? 'none' : holding === everyone.length ? 'all' : 'some'] as const
      }),
    ),
  )
}
