import { adviseSync } from '../../../src/adviseSync'
import { prepare } from '../../../src/compile/prepare'
import type { Advice } from '../../../src/model/advice'
import type { Library } from '../../../src/model/library'
import { advisingHalf } from '../contenders/advising'
import { type Contender, inTurn } from '../contenders/contender'
import { alternate } from '../timing/alternate'
import { median } from '../timing/median'
import { inputOf, NETWORK } from '../workload/complete'
import { usualPersons } from '../workload/drawn'
import { worldOf } from '../workload/world'

const ROUNDS = { warmUp: 2, rounds: 11 }
const PERSONS = 600
const AT_ONCE = 60

const objectsIn = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, part) => sum + objectsIn(part), 1)
    : 0

/** What costs something by the size of the answer alone, however it was found. */
const handling = (advices: readonly Advice[]): Contender[] => {
  const of = (name: string, handle: (advice: Advice) => unknown): Contender => {
    const next = inTurn(advices, AT_ONCE)
    return {
      name,
      note: '',
      persons: AT_ONCE,
      verdicts: () => new Uint32Array(),
      run: () => {
        for (const advice of next()) if (handle(advice) === undefined) throw new Error('nothing was made')
      },
    }
  }
  return [
    of('writing the finished advice as JSON', (advice) => JSON.stringify(advice)),
    of('copying the finished advice (structuredClone)', (advice) => structuredClone(advice)),
  ]
}

/** Shows how large the advice is of whom half is known, and what that alone costs. */
export const answer = async (library: Library): Promise<string> => {
  const program = prepare(library, NETWORK)
  const world = worldOf(program, usualPersons(program, PERSONS))
  const advices = world.half.map((one) => adviseSync(program.library, inputOf(one)))
  const mean = (of: (advice: Advice) => number): string =>
    (advices.reduce((sum, advice) => sum + of(advice), 0) / advices.length).toLocaleString('en', {
      maximumFractionDigits: 0,
    })
  const times = await alternate([...handling(advices), await advisingHalf(world)], ROUNDS)
  return [
    `Of whom half is known, an advice holds on average ${mean(({ recommendations }) => recommendations.length)} recommendations, ${mean(({ possible }) => possible.length)} possible ones and ${mean(({ questions }) => questions.length)} questions: ${mean(objectsIn)} objects, ${mean((advice) => JSON.stringify(advice).length / 1000)} kB as JSON. Medians of ${ROUNDS.rounds} rounds of processor time.`,
    '',
    '| | one person |',
    '| --- | ---: |',
    ...[...times].map(([{ name }, all]) => `| ${name} | ${(median(all) / 1000).toFixed(0)} µs |`),
  ].join('\n')
}
