import { include, keep, type Truths } from '../../planes'

/** Works out whether all of some truths hold; of none, they do. */
export const passAll = ({ may, mayNot }: Truths, [first, ...others]: readonly Truths[]): void => {
  if (first === undefined) {
    may.fill(0xffffffff)
    mayNot.fill(0)
    return
  }
  may.set(first.may)
  mayNot.set(first.mayNot)
  for (const part of others) {
    keep(may, part.may)
    include(mayNot, part.mayNot)
  }
}
