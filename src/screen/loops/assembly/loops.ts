// The loops of `../loops.ts` in AssemblyScript, which becomes WebAssembly: of everyone of a block, two to sixteen at a time. They
// are called with where things lie in memory, each at a multiple of 16 bytes.

export { add, divide, max, min, multiply, subtract } from './arithmetic'
export { sortSteps, sortWhole } from './checking'
export { addNear, exceed, reach } from './comparing'
export { joinAll } from './joining'
export { areSets, lookAtCodes, sortBit, sortKnownSets, sortOption } from './options'
export { addPoints, addWhere, copyWhere, countIn, forgetWhere } from './where'
export { areWithin, copyWholes, reachWholes, sortWholes } from './wholes'
