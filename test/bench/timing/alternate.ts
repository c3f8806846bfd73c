import type { Contender } from '../contenders/contender'
import { collectGarbage } from './collectGarbage'
import { progress } from './progress'

export interface Rounds {
  /** Rounds before the first that counts: the time of a running service, not of its first second. */
  readonly warmUp: number
  readonly rounds: number
}

/** Nanoseconds of processor time per person, of all threads: what else the machine has to do does not count. */
const timeOf = async ({ run, persons }: Contender): Promise<number> => {
  await collectGarbage()
  const start = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(start)
  return ((user + system) * 1000) / persons
}

/** Times contenders in turn, so that a slower stretch of the machine hits all alike; by contender the times of all rounds. */
export const alternate = async (
  contenders: readonly Contender[],
  { warmUp, rounds }: Rounds,
): Promise<ReadonlyMap<Contender, readonly number[]>> => {
  const times = new Map<Contender, number[]>(contenders.map((contender) => [contender, []]))
  for (let round = -warmUp; round < rounds; round += 1) {
    progress(round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`)
    for (const contender of contenders) {
      const time = await timeOf(contender)
      if (round >= 0) times.get(contender)?.push(time)
    }
  }
  return times
}
