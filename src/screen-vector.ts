// What Node gets for `zorgpad/screen`: the same, with loops in WebAssembly, which a policy of a page forbids.
export type { InputValue, Library } from './model/library'
export { InputError, type Place, type Problem, type ProblemCode } from './model/problem'
export type { Column, NumberColumn, PersonSet, ScreenContext, ScreenedRule, Screening, Table } from './model/screening'
export { screen } from './vectorScreening'
