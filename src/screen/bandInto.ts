import type { DerivationProgram } from '../model/program'
import type { Facts } from './facts'
import { factsOf, type Layout } from './layout'

type Bands = Extract<DerivationProgram, { kind: 'bands' }>

/** Works out in which bands a number may lie. */
export const bandInto = (layout: Layout, { possible, exact, signal }: Facts, { of, bands }: Bands): void => {
  const { low, high } = factsOf(layout, of)
  const maskOf = (person: number): number => {
    let mask = 0
    for (const band of bands)
      if ((high[person] as number) >= band.from && (low[person] as number) <= band.to) mask |= band.mask
    return mask === 0 ? signal.full.mask : mask
  }
  const words = new Int32Array(possible.length)
  layout.steps.push(({ count }) => {
    for (let start = 0; start < count; start += 32) {
      words.fill(0)
      let exactWord = 0
      for (let bit = 0; bit < 32; bit += 1) {
        const mask = maskOf(start + bit)
        if ((mask & (mask - 1)) === 0) exactWord |= 1 << bit
        for (let option = 0; option < words.length; option += 1)
          words[option] = (words[option] as number) | (((mask >>> option) & 1) << bit)
      }
      exact[start >>> 5] = exactWord
      possible.forEach((plane, option) => {
        plane[start >>> 5] = words[option] as number
      })
    }
  })
}
