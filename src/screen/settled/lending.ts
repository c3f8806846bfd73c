import type { Program } from '../../model/program'
import type { NewLoops } from '../loops/loops'
import { newSettling, type Settling, type Shape } from './settling'

interface Made {
  readonly key: string
  readonly settling: Settling | null
}

const keyOf = ({ on, columns, everyone, asked }: Shape): string =>
  JSON.stringify([on, [...columns], [...everyone], asked])

/**
 * Lends what works out persons of whom all is settled: made once for tables of one shape, as it takes longer than a village. It
 * is put back afterwards: the room in it is of one table at a time.
 */
export type Lend = <T>(program: Program, shape: Shape, use: (settling: Settling | null) => T) => T

export const lendingWith = (newLoops: NewLoops): Lend => {
  const lastMade = new WeakMap<Program, Made>()
  return (program, shape, use) => {
    const [key, last] = [keyOf(shape), lastMade.get(program)]
    const settling = last?.key === key ? last.settling : newSettling(program, shape, newLoops)
    lastMade.delete(program)
    const used = use(settling)
    lastMade.set(program, { key, settling })
    return used
  }
}
