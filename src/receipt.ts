// `zorgpad/receipt`: to show later which advice was given, and whether today's library still gives it.
export type { Advice } from './model/advice'
export type { Input } from './model/input'
export type { Ids, Library } from './model/library'
export { InputError, type Place, type Problem, type ProblemCode } from './model/problem'
export type { Difference, Receipt, Replay } from './model/receipt'
export { receipt, replay } from './replay'
