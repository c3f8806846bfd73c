// `zorgpad/screen`: all persons of a table at once. Runs wherever `zorgpad/sync` does, and needs no package either. Node gets
// `screen-vector.ts` for it.
export type { InputValue, Library } from './model/library'
export { InputError, type Place, type Problem, type ProblemCode } from './model/problem'
export type { Column, NumberColumn, PersonSet, ScreenContext, ScreenedRule, Screening, Table } from './model/screening'
export { screen } from './screening'
