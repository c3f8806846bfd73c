import type { Decimal } from '../model/decimal'
import type { State } from '../model/state'

/** Numbers for what signals may turn out to be, the same for what is the same. */
export interface Outcomes {
  readonly numberOf: (state: State) => number
  readonly stateOf: (number: number) => State
}

const written = (value: Decimal): string =>
  typeof value === 'number' ? String(value) : `${value.digits}e${value.scale}`

const keyOf = ({ exists, absent, mask, must, low, high, exact }: State): string =>
  `${exists} ${absent} ${exact} ${mask} ${must} ${written(low)} ${low === high ? '' : written(high)}`

/** Begins to number outcomes. */
export const newOutcomes = (): Outcomes => {
  const [numbers, states] = [new Map<string, number>(), [] as State[]]
  const met = new Map<State, number>()
  const newNumber = (state: State): number => {
    const key = keyOf(state)
    const found = numbers.get(key) ?? states.push(state) - 1
    numbers.set(key, found)
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
