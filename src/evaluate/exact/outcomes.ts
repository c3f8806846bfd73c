import type { Decimal } from '../../model/decimal'
import type { State } from '../../model/state'
import { TRUE } from '../../model/truth'

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

interface Numbered {
  readonly states: State[]
  readonly met: Map<State, number>
  readonly byText: Map<string, number>
  readonly byValue: Map<number, number>
  readonly byOptions: Map<number, number>
}

const numberBy = <K>(states: State[], numbers: Map<K, number>, key: K, state: State): number => {
  const found = numbers.get(key)
  if (found !== undefined) return found
  numbers.set(key, states.length)
  return states.push(state) - 1
}

const numberIn = ({ states, met, byText, byValue, byOptions }: Numbered, state: State): number => {
  const known = met.get(state)
  if (known !== undefined) return known
  const plain = plainKeyOf(state)
  const found =
    plain === null
      ? numberBy(states, byText, keyOf(state), state)
      : numberBy(states, state.mask === 0 ? byValue : byOptions, plain, state)
  met.set(state, found)
  return found
}

/** Begins to number outcomes. */
export const newOutcomes = (): Outcomes => {
  const numbered: Numbered = {
    states: [],
    met: new Map(),
    byText: new Map(),
    byValue: new Map(),
    byOptions: new Map(),
  }
  return {
    numberOf: (state) => numberIn(numbered, state),
    stateOf: (number) => {
      const state = numbered.states[number]
      if (state === undefined) throw new RangeError(`no outcome ${number}`)
      return state
    },
  }
}
