import type { Decimal } from '../model/decimal'
import type { State } from '../model/state'
import { TRUE } from '../model/truth'

/** Numbers for what signals may turn out to be, the same for what is the same. */
export interface Outcomes {
  readonly numberOf: (state: State) => number
  readonly stateOf: (number: number) => State
}

const written = (value: Decimal): string =>
  typeof value === 'number' ? String(value) : `${value.digits}e${value.scale}`

const keyOf = ({ exists, absent, mask, must, low, high, exact }: State): string =>
  `${exists} ${absent} ${exact} ${mask} ${must} ${written(low)} ${low === high ? '' : written(high)}`

/** Gives the number by which an outcome that is one plain number, or some options, is looked up faster than by a text. */
const plainKeyOf = ({ exists, absent, mask, must, low, high }: State): number | null =>
  exists === TRUE && !absent && must === 0 && low === high && typeof low === 'number' && (mask === 0 || low === 0)
    ? mask + low
    : null

/** Begins to number outcomes. */
export const newOutcomes = (): Outcomes => {
  const [states, met] = [[] as State[], new Map<State, number>()]
  const [byText, byValue, byOptions] = [new Map<string, number>(), new Map<number, number>(), new Map<number, number>()]
  const known = <K>(numbers: Map<K, number>, key: K, state: State): number => {
    const found = numbers.get(key) ?? states.push(state) - 1
    numbers.set(key, found)
    return found
  }
  const newNumber = (state: State): number => {
    const plain = plainKeyOf(state)
    const found =
      plain === null ? known(byText, keyOf(state), state) : known(state.mask === 0 ? byValue : byOptions, plain, state)
    met.set(state, found)
    return found
  }
  return {
    numberOf: (state) => met.get(state) ?? newNumber(state),
    stateOf: (number) => {
      const state = states[number]
      if (state === undefined) throw new RangeError(`no outcome ${number}`)
      return state
    },
  }
}
