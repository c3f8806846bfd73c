import type { Comparison } from '../../model/condition'
import type { ConditionChanger } from './change'
import { comparisonsAt, writtenOperand } from './comparisonsAt'

const OTHER: Readonly<
  Record<Comparison['operator'], readonly [operator: Comparison['operator'], word: string] | null>
> = {
  atLeast: ['above', 'above'],
  above: ['atLeast', 'atLeast'],
  atMost: ['below', 'below'],
  below: ['atMost', 'atMost'],
  agoAtLeast: ['agoAbove', 'above'],
  agoAbove: ['agoAtLeast', 'atLeast'],
  agoAtMost: ['agoBelow', 'below'],
  agoBelow: ['agoAtMost', 'atMost'],
  is: null,
  isNot: null,
}

/** Takes the threshold itself in, or leaves it out. */
export const operators: ConditionChanger = (spot, library) =>
  comparisonsAt(spot).flatMap(({ comparison, word, path, put }) => {
    const other = OTHER[comparison.operator]
    if (other === null) return []
    const [operator, now] = other
    const value = comparison.operands.map((operand) => writtenOperand(library, operand)).join(', ')
    return [
      {
        path,
        was: `${word}: ${value}`,
        becomes: `${now}: ${value}`,
        condition: spot.put(put({ ...comparison, operator })),
      },
    ]
  })
