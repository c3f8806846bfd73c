import { type Facts, factsOf } from '../workload/facts'
import type { World } from '../workload/world'
import { type Entry, inTurn, verdictRoom } from './contender'

/** Tells of one person which rules apply. */
type Decide = (facts: Facts) => Promise<readonly string[]> | readonly string[]

interface FactsEngine {
  readonly name: string
  readonly note: string
  readonly persons: number
  readonly engineOf: (world: World) => Decide
}

/** Facts are made of no more persons than these take in all rounds: of each engine they are the same ones. */
const MOST_FACTS = 2000

/** Makes an entry of an engine that is given facts of one person at a time. */
export const byFacts =
  ({ name, note, persons, engineOf }: FactsEngine): Entry =>
  (world) => {
    const { program, answers } = world
    const decide = engineOf(world)
    const facts = answers.slice(0, MOST_FACTS).map((one) => factsOf(program, one))
    const next = inTurn(facts, Math.min(persons, facts.length))
    return {
      name,
      note,
      persons: Math.min(persons, facts.length),
      run: async () => {
        for (const one of next()) await decide(one)
      },
      verdicts: async () => {
        const { bits, put } = verdictRoom(world)
        const places = new Map(program.rules.map(({ id, index }) => [id, index]))
        for (const [person, one] of answers.entries()) {
          for (const id of await decide(factsOf(program, one))) put(person, places.get(id) ?? Number.NaN)
        }
        return bits
      },
    }
  }
