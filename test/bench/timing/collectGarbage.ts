import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')

const collect: () => void = runInNewContext('gc')

/** Milliseconds in which other threads finish sweeping, which would else count as the time of whoever comes next. */
const SWEEPING = 100

/** Clears what others left behind: nobody's time is to hold that. */
export const collectGarbage = async (): Promise<void> => {
  collect()
  await setTimeout(SWEEPING)
}
