import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')

/** Clears what others left behind: nobody's time is to hold that. */
export const collectGarbage: () => void = runInNewContext('gc')
