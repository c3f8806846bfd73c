import type { Contender } from '../contenders/contender'
import { collectGarbage } from './collectGarbage'
import { progress } from './progress'

export interface Rounds {
  /** Seconds of processor time that each runs before the first round: the time of a running service, not of its first second. */
  readonly warmUp: number
  readonly rounds: number
}

/** Nanoseconds of processor time, of all threads: what else the machine has to do does not count. */
const timeOf = async ({ run }: Contender): Promise<number> => {
  const start = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) * 1000
}

/** Nanoseconds of processor time that a turn takes at least: what is compiled anew after memory was cleared is then a small part. */
const TURN = 2e9

/** Nanoseconds for one person, over a turn. */
const turnOf = async (contender: Contender): Promise<number> => {
  let [spent, persons] = [0, 0]
  while (spent < TURN) {
    spent += await timeOf(contender)
    persons += contender.persons
  }
  return spent / persons
}

const warm = async (contender: Contender, seconds: number): Promise<void> => {
  progress(`warming up ${contender.name}`)
  let spent = 0
  while (spent < seconds * 1e9) spent += await timeOf(contender)
}

/**
 * Times contenders in turn, so that a slower stretch of the machine hits all alike; by contender the nanoseconds that a person
 * took in each round.
 */
export const alternate = async (
  contenders: readonly Contender[],
  { warmUp, rounds }: Rounds,
): Promise<ReadonlyMap<Contender, readonly number[]>> => {
  const times = new Map<Contender, number[]>(contenders.map((contender) => [contender, []]))
  for (const contender of contenders) await warm(contender, warmUp)
  for (let round = 0; round < rounds; round += 1) {
    progress(`round ${round + 1} of ${rounds}`)
    for (const contender of contenders) {
      await collectGarbage()
      times.get(contender)?.push(await turnOf(contender))
    }
  }
  return times
}
