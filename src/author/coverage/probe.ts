import type { Work } from '../../evaluate/known/lens'
import type { Aspect, Cannot, CoveragePart } from '../../model/coverage'
import type { Input } from '../../model/input'
import type { Program } from '../../model/program'
import type { Locate } from '../../model/source/files'
import type { Standing } from '../../model/standing'
import type { Written } from './leaves'

/** A case of the authors, worked out. */
export interface SeenCase {
  /** The pathway that the case is of. */
  readonly pathway: string
  readonly program: Program
  readonly input: Input
  readonly work: Work
  /** By index of the rule. */
  readonly standings: readonly Standing[]
}

/** A part before any case was seen, with why an aspect of it cannot be; null where it can. */
export interface Part extends Omit<CoveragePart, 'points'> {
  readonly aspects: Readonly<Partial<Record<Aspect, Cannot | null>>>
}

type Shown = readonly (readonly Aspect[])[]

/** Parts that are looked at together, and what a case shows of each of them, in the same order. */
export interface Probe {
  /** Where what is looked at stands, within its file. */
  readonly path: readonly (string | number)[]
  /** The condition of which the parts are the leaves. */
  readonly condition?: Written
  readonly parts: readonly Part[]
  readonly shownBy: (seen: SeenCase) => Shown
}

/** What a case shows that does not come to these parts. */
export const NOTHING_SHOWN: Shown = []

/** Of what something is a part, and where that stands. */
export interface Holder {
  readonly of: string
  readonly locate: Locate
  readonly program: Program
}
