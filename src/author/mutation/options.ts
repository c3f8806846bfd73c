import type { Literal } from '../../model/condition'
import type { Library } from '../../model/library'
import { valuesIn } from '../../model/parameters'
import { isReserved, type Signal } from '../../model/signal'
import type { ConditionChanger } from './change'
import { comparisonsAt, writtenOperand } from './comparisonsAt'

/** The next option that is not named already, in the order of the author. */
const another = ({ type, options = {} }: Signal, named: readonly Literal[], value: Literal): Literal | undefined => {
  if (type === 'boolean') return named.length === 1 ? value !== true : undefined
  const ids = Object.keys(options)
  const place = ids.indexOf(String(value))
  return [...ids.slice(place + 1), ...ids.slice(0, place)].find((id) => !named.includes(id))
}

const signalOf = ({ signals }: Library, id: string): Signal | undefined => {
  const signal = signals[id]
  return signal === undefined || isReserved(id) || !['boolean', 'choice', 'choices'].includes(signal.type)
    ? undefined
    : signal
}

/** Asks for another option. */
export const options: ConditionChanger = (spot, library) => {
  const signal = spot.condition.kind === 'test' ? signalOf(library, spot.condition.signal) : undefined
  if (signal === undefined) return []
  return comparisonsAt(spot).flatMap(({ comparison, path, put }) => {
    if (comparison.operator !== 'is' && comparison.operator !== 'isNot') return []
    const values = comparison.operands.map(valuesIn(library, null))
    return comparison.operands.flatMap((operand, place) => {
      const now = another(signal, values, values[place] ?? '')
      if (now === undefined) return []
      const operands = comparison.operands.with(place, now)
      return [
        {
          path,
          was: `${spot.key}: ${writtenOperand(library, operand)}`,
          becomes: `${spot.key}: ${String(now)}`,
          condition: spot.put(put({ ...comparison, operands })),
        },
      ]
    })
  })
}
