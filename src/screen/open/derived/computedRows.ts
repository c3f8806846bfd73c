import { computedFrom } from '../../../model/computedFrom'
import type { Formula } from '../../../model/condition'
import type { DerivationProgram } from '../../../model/program'
import type { Outcome } from '../../../model/signal'
import type { State } from '../../../model/state'
import { newPlane, type Plane, type Truths } from '../../planes'
import { truthsOf } from '../conditions/truthsOf'
import type { Facts } from '../known/facts'
import { factsOf, type Layout } from '../known/layout'
import { type Spanning, spanOf } from './spanOf'

/** A row of a decision list that yields numbers; a formula by itself is one that holds for everyone. */
export interface ComputedRow {
  /** Which number of the signal this is, as a variable of a picture calls it. */
  readonly part: string
  /** Of whom its own condition holds; null: of everyone. */
  readonly when: Truths | null
  /** What it comes to: computed, or the same for everyone. */
  readonly is: Spanning | State
  /** Finds of whom the bounds may be narrower than they are computed to be; null: of no one. */
  readonly findWide: (() => Plane) | null
}

export const isSpanning = (is: ComputedRow['is']): is is Spanning => 'run' in is

/** Of whom only one number is open, and that is one with which the formula computes more than once. */
const wideIn = (layout: Layout, formula: Formula): ComputedRow['findWide'] => {
  const all = computedFrom(formula)
  const inputs = [...new Set(all)].map((id) => {
    const { exact, signal } = factsOf(layout, layout.program.index.get(id) ?? -1)
    return { exact, isRepeated: signal.derivation === null && all.indexOf(id) !== all.lastIndexOf(id) }
  })
  if (inputs.every(({ isRepeated }) => !isRepeated)) return null
  const wide = newPlane()
  return () => {
    for (let word = 0; word < wide.length; word += 1) {
      let [one, more, repeated] = [0, 0, 0]
      for (const { exact, isRepeated } of inputs) {
        const open = ~(exact[word] as number)
        more |= one & open
        one |= open
        if (isRepeated) repeated |= open
      }
      wide[word] = repeated & ~more
    }
    return wide
  }
}

const rowOf = (
  layout: Layout,
  is: Outcome,
  { part, when, is: made }: Pick<ComputedRow, 'part' | 'when'> & { readonly is: State | null },
): ComputedRow | null => {
  if (is.kind !== 'formula') return made === null ? null : { part, when, is: made, findWide: null }
  const spanning = spanOf((id) => factsOf(layout, layout.program.index.get(id) ?? -1), is.formula)
  return spanning === null ? null : { part, when, is: spanning, findWide: wideIn(layout, is.formula) }
}

const rowsIn = (layout: Layout, { signal }: Facts, derivation: DerivationProgram): (ComputedRow | null)[] => {
  const { derived } = signal.signal
  if (derived?.kind === 'formula') return [rowOf(layout, derived, { part: 'formula', when: null, is: null })]
  if (derived?.kind !== 'decide' || derivation.kind !== 'decide') return [null]
  return derivation.rows.map(({ when, is }, place) => {
    const written = derived.rows[place]
    const part = `row ${place}`
    const made = { part, when: when === null ? null : truthsOf(layout, when), is: typeof is === 'function' ? null : is }
    return written === undefined ? null : rowOf(layout, written.is, made)
  })
}

/** Makes the rows of a signal that is computed ready for all persons of a block at once; null where that cannot be done. */
export const computedRows = (
  layout: Layout,
  facts: Facts,
  derivation: DerivationProgram,
): readonly ComputedRow[] | null => {
  const rows = rowsIn(layout, facts, derivation)
  const known = rows.flatMap((row) => row ?? [])
  return known.length === rows.length ? known : null
}
