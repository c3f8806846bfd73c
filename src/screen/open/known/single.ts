import type { Plane } from '../../planes'

/** Makes a plane of whoever has one option left. */
export const single = (exact: Plane, possible: readonly Plane[]): void => {
  for (let word = 0; word < exact.length; word += 1) {
    let [one, several] = [0, 0]
    for (let option = 0; option < possible.length; option += 1) {
      const has = possible[option]?.[word] as number
      several |= one & has
      one |= has
    }
    exact[word] = one & ~several
  }
}
