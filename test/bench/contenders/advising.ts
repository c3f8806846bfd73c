import { advise } from '../../../src/advise'
import { adviseSync } from '../../../src/adviseSync'
import type { Input } from '../../../src/model/input'
import type { Answers } from '../workload/complete'
import { inputOf } from '../workload/complete'
import type { World } from '../workload/world'
import { type Entry, inTurn, verdictRoom } from './contender'

interface Advising {
  readonly name: string
  readonly note: string
  readonly answersOf: (world: World) => readonly Answers[]
  readonly advise: (world: World, input: Input) => ReturnType<typeof adviseSync> | ReturnType<typeof advise>
}

const PERSONS = 60

const advising =
  ({ name, note, answersOf, advise: ask }: Advising): Entry =>
  (world) => {
    const { program, answers } = world
    const inputs = answersOf(world).map(inputOf)
    const next = inTurn(inputs, Math.min(PERSONS, inputs.length))
    return {
      name,
      note,
      persons: Math.min(PERSONS, inputs.length),
      run: async () => {
        for (const input of next()) await ask(world, input)
      },
      verdicts: async () => {
        const { bits, put } = verdictRoom(world)
        const places = new Map<string, number>(program.rules.map(({ id, index }) => [id, index]))
        for (const [person, one] of answers.entries()) {
          const { pathways } = await ask(world, inputOf(one))
          for (const { id, state } of pathways.flatMap(({ rules }) => rules))
            if (state === 'applies' || state === 'replaced') put(person, places.get(id) ?? Number.NaN)
        }
        return bits
      },
    }
  }

const NOTE = 'the whole advice: derived signals, rules, plan, questions, reasons'

export const advisingSync = advising({
  name: 'adviseSync',
  note: NOTE,
  answersOf: ({ answers }) => answers,
  advise: ({ program }, input) => adviseSync(program.library, input),
})

export const advisingAsync = advising({
  name: 'advise',
  note: NOTE,
  answersOf: ({ answers }) => answers,
  advise: ({ program }, input) => advise(program.library, input),
})

export const advisingHalf = advising({
  name: 'adviseSync, half of the signals known',
  note: `${NOTE}; no other contender takes an unknown`,
  answersOf: ({ half }) => half,
  advise: ({ program }, input) => adviseSync(program.library, input),
})
