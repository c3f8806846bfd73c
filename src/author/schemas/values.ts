import type { JsonSchema } from '../../check/json-schemas'
import type { SignalSource } from '../../model/source/signals'
import { optionLabels } from './label'
import type { Names } from './names'
import { ref, suggested } from './suggested'

export type Definitions = Readonly<Record<string, JsonSchema>>

/**
 * Ends the name of a definition that every signal of a type shares, or, where options or a range are its own, that one
 * signal has. No id has a dot, so that no signal is called like a type.
 */
export const suffix = (id: string, { type }: SignalSource): string =>
  type === 'boolean' ? '-ja-nee' : type === 'date' ? '-datum' : `.${id}`

/** A list of something, which is not empty where an author writes it. */
export const listOf = (items: JsonSchema): JsonSchema => ({ title: 'Lijst', type: 'array', minItems: 1, items })

/**
 * Writes what a number can be. Of a step only whole ones are checked: JSON Schema divides as computers do, by which 56.1 is
 * no multiple of 0.1.
 */
const numberValue = ({ type, unit = '1', step = 1, range }: SignalSource): JsonSchema => ({
  title: unit === '1' ? 'Getal' : `Getal in ${unit}`,
  type: type === 'integer' ? 'integer' : 'number',
  ...(range === undefined ? {} : { minimum: range[0], maximum: range[1] }),
  ...(type === 'integer' && step > 1 && Number.isInteger(step) ? { multipleOf: step } : {}),
})

const NAMES = {
  boolean: 'ja-nee',
  date: 'datum',
  choice: 'keuze',
  choices: 'keuzes',
  integer: 'getal',
  decimal: 'getal',
}

const isShared = ({ type }: SignalSource): boolean => type === 'boolean' || type === 'date'

/** Refers to what the value of one signal can be, as it is given. */
export const givenValue = (id: string, signal: SignalSource): JsonSchema =>
  ref(isShared(signal) ? NAMES[signal.type] : `${NAMES[signal.type]}.${id}`)

const ownValues = (id: string, signal: SignalSource): readonly (readonly [string, JsonSchema])[] => {
  const title = signal.label
  switch (signal.type) {
    case 'boolean':
    case 'date':
      return []
    case 'choice':
      return [[`keuze.${id}`, { title, ...suggested(optionLabels(signal)) }]]
    case 'choices':
      return [
        [`keuze.${id}`, { title, ...suggested(optionLabels(signal)) }],
        [`keuzes.${id}`, { title, type: 'array', items: ref(`keuze.${id}`) }],
      ]
    default:
      return [[`getal.${id}`, numberValue(signal)]]
  }
}

/** Writes what the values of all signals can be. */
export const valueDefinitions = ({ signals }: Names): Definitions => ({
  'ja-nee': { title: 'Ja of nee', type: 'boolean' },
  datum: { title: 'Een dag', type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
  ...Object.fromEntries([...signals].flatMap(([id, signal]) => ownValues(id, signal))),
})
