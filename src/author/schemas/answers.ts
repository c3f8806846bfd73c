import type { JsonSchema } from '../../check/json-schemas'
import type { ParameterSource, SignalSource } from '../../model/source/signals'
import { type Label, optionLabels } from './label'
import type { Names } from './names'
import { explained, ref } from './suggested'
import { type Definitions, givenValue, listOf, suffix } from './values'

/** Writes the same definition for every signal, under names that end in the signal or in its type. */
const forEach = (
  { signals }: Names,
  name: string,
  write: (id: string, signal: SignalSource) => JsonSchema | null,
): Definitions =>
  Object.fromEntries(
    [...signals].flatMap(([id, signal]) => {
      const written = write(id, signal)
      return written === null ? [] : [[`${name}${suffix(id, signal)}`, written]]
    }),
  )

/** Writes what an input can say of each signal, from what it can say of any (`waarneming`). */
export const answerDefinitions = (names: Names, { waarneming = {} }: Definitions): Definitions => {
  const { value: _, ...circumstances } = waarneming.properties ?? {}
  const shared = Object.entries(circumstances).map(([key, property]) => [`waarneming-${key}`, property])
  const others = Object.fromEntries(Object.keys(circumstances).map((key) => [key, ref(`waarneming-${key}`)]))
  return {
    ...Object.fromEntries(shared),
    ...forEach(names, 'waarneming', (id, signal) => {
      return { ...waarneming, properties: { value: givenValue(id, signal), ...others } }
    }),
    ...forEach(names, 'antwoord', (id, signal) => {
      const one = ref(`waarneming${suffix(id, signal)}`)
      return { anyOf: [givenValue(id, signal), one, listOf(one), ref('zonder-antwoord')] }
    }),
  }
}

/** Writes what a case can expect of each signal: a value, or those that it may still have. */
export const expectedDefinitions = (names: Names): Definitions =>
  forEach(names, 'verwacht', (id, signal) => {
    const value = givenValue(id, signal)
    if (signal.type === 'choices') return value
    return signal.type === 'boolean' || signal.type === 'choice' ? { anyOf: [value, listOf(value)] } : {}
  })

const YES_OR_NO: readonly Label[] = [
  { name: 'true', title: 'Ja', description: 'Punten voor ja' },
  { name: 'false', title: 'Nee', description: 'Punten voor nee' },
]

/** Writes the points for each answer to each signal of which answers can have points. */
export const pointsDefinitions = (names: Names): Definitions =>
  forEach(names, 'punten', (_, signal) => {
    if (signal.type !== 'boolean' && signal.type !== 'choice') return null
    const options = signal.type === 'boolean' ? YES_OR_NO : optionLabels(signal)
    return {
      type: 'object',
      properties: Object.fromEntries(options.map(({ name, ...text }) => [name, explained(text, { type: 'number' })])),
      required: options.map(({ name }) => name),
      // And no other key. Said as a number: yaml-language-server does not find the key `true` among the properties.
      maxProperties: options.length,
    }
  })

/** Writes what a network may agree for each parameter that has a list, from what it may agree for any (`afspraak`). */
export const agreementDefinitions = ({ parameters }: Names, { afspraak }: Definitions): Definitions => {
  const [, block] = afspraak?.anyOf ?? []
  if (block === undefined) return {}
  const { is, ...others } = block.properties ?? {}
  const written = ({ oneOf }: ParameterSource): JsonSchema => ({
    anyOf: [
      { enum: oneOf },
      { ...block, properties: { is: { description: is?.description ?? '', enum: oneOf }, ...others } },
    ],
  })
  return Object.fromEntries(
    [...parameters].flatMap(([name, parameter]) =>
      parameter.oneOf === undefined ? [] : [[agreementName(name), written(parameter)]],
    ),
  )
}

/** Names the definition of what a network may agree for one parameter. A slash would have to be escaped in a reference. */
export const agreementName = (parameter: string): string => `afspraak.${parameter.replace('/', '.')}`
