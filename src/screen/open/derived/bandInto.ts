import type { DerivationProgram } from '../../../model/program'
import { exceed, reach } from '../../loops/reach'
import { exclude, include, includeNot, newPlane } from '../../planes'
import type { Facts } from '../known/facts'
import { factsOf, type Layout } from '../known/layout'
import { single } from '../known/single'

type Bands = Extract<DerivationProgram, { kind: 'bands' }>

/** Works out in which bands a number may lie; in none, it may be any. */
export const bandInto = (layout: Layout, { possible, exact }: Facts, { of, bands }: Bands): void => {
  const { low, high } = factsOf(layout, of)
  const [within, past, some] = [newPlane(), newPlane(), newPlane()]
  layout.steps.push(() => {
    some.fill(0)
    for (const plane of possible) plane.fill(0)
    for (const { mask, from, to } of bands) {
      reach(within, high, from)
      exceed(past, low, to)
      exclude(within, past)
      include(some, within)
      possible.forEach((plane, option) => {
        if ((mask & (1 << option)) !== 0) include(plane, within)
      })
    }
    for (const plane of possible) includeNot(plane, some)
    single(exact, possible)
  })
}
