import type { Place } from '../problem'
import type { CasesFile } from './cases'
import type { LawsFile } from './laws'
import type { NetworkFile } from './network'
import type { PathwayFile } from './pathway'
import type { RolesFile } from './roles'
import type { ServicesFile } from './services'
import type { SignalsFile } from './signals'

// The files of a library as authors write them, once their shape is known to be right.
// The shape itself is defined in `check/`; these are the types it yields.

export interface Files {
  readonly signals: SignalsFile
  readonly roles: RolesFile
  readonly services: ServicesFile
  readonly laws: LawsFile
  readonly pathway: PathwayFile
  readonly network: NetworkFile
  readonly cases: CasesFile
}

export type FileKind = keyof Files

/** Finds the place of a key or value by its path inside the file: `['rules', 'snaq65-rood', 'then', 0, 'within']`. */
export type Locate = (path: readonly (string | number)[], part?: 'key' | 'value') => Place

/** One file of which the shape is right, with the place of everything in it. */
export type Source = {
  readonly [K in FileKind]: {
    readonly kind: K
    readonly file: string
    readonly data: Files[K]
    readonly locate: Locate
  }
}[FileKind]
