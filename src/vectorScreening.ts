import { newVectorLoops } from './screen/loops/vector'
import { type Screen, screenWith } from './screening'

/** `screen` with loops in WebAssembly where that can be had: it says the same in a third of the time. */
export const screen: Screen = screenWith(newVectorLoops)
