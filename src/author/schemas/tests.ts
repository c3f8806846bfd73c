import type { JsonSchema } from '../../check/json-schemas'
import { parseDay } from '../../model/day'
import type { SignalSource } from '../../model/source/signals'
import type { Names } from './names'
import { references } from './references'
import { ref, suggested } from './suggested'
import { type Definitions, listOf, suffix } from './values'

const EQUALITY = ['is', 'not']
const ORDER = ['atLeast', 'above', 'atMost', 'below']
const TODAY = ['known', 'missing', 'orUnknown']

interface Tested {
  /** Ends the names of the definitions. */
  readonly name: string
  readonly value: JsonSchema
  readonly keys?: readonly string[]
}

/** Keeps of a comparison with just any signal what can be asked of this one. */
const comparison = (any: JsonSchema, { name, keys = [] }: Tested): JsonSchema => {
  const kept = [...EQUALITY, ...keys, ...TODAY]
  const properties = Object.entries(any.properties ?? {}).flatMap(([key, property]): [string, JsonSchema][] => {
    if (!kept.includes(key)) return []
    const { description = '' } = property
    if (EQUALITY.includes(key)) return [[key, { description, allOf: [ref(`toetswaarden${name}`)] }]]
    return [[key, ORDER.includes(key) ? { description, allOf: [ref(`toetswaarde${name}`)] } : property]]
  })
  return { ...any, properties: Object.fromEntries(properties) }
}

const PARAMETERS = [ref('eigen-parameter'), ref('parameter-elders')]

/** Signals of one type share what may be asked of them; a choice has its own options. */
const shared = (names: Names): readonly Tested[] => [
  {
    name: '-getal',
    keys: ORDER,
    value: {
      anyOf: [
        { title: 'Getal', type: 'number' },
        { title: 'Getal met zijn eenheid', type: 'string', pattern: '^-?[0-9]+(\\.[0-9]+)?( \\S+)?$' },
        ref('getal-parameter'),
        ...PARAMETERS,
      ],
    },
  },
  {
    name: '-ja-nee',
    value: suggested(
      references(names, (value) => value === 'true' || value === 'false'),
      ref('ja-nee'),
      ...PARAMETERS,
    ),
  },
  {
    name: '-datum',
    keys: [...ORDER, 'ago'],
    value: suggested(
      references(names, (value) => parseDay(value) !== null),
      ref('datum'),
      ...PARAMETERS,
    ),
  },
  { name: '-rol', value: { anyOf: [ref('rol-of-parameter')] } },
]

const ofOwn = (names: Names, id: string, signal: SignalSource): readonly Tested[] => {
  if (signal.type !== 'choice' && signal.type !== 'choices') return []
  const keys = signal.type === 'choice' && signal.ordered === true ? ORDER : []
  const fitting = references(names, (value) => Object.hasOwn(signal.options ?? {}, value))
  return [{ name: suffix(id, signal), value: suggested(fitting, ref(`keuze.${id}`), ...PARAMETERS), keys }]
}

/** Names the definition of a test of one signal. */
export const testName = (id: string, signal: SignalSource): string =>
  signal.type === 'integer' || signal.type === 'decimal' ? 'toets-getal' : `toets${suffix(id, signal)}`

/** Writes what may be asked of each signal, from what may be asked of any (`vergelijking`). */
export const testDefinitions = (names: Names, { vergelijking = {} }: Definitions): Definitions => {
  const all = [...shared(names), ...[...names.signals].flatMap(([id, signal]) => ofOwn(names, id, signal))]
  const written = all.flatMap((tested): [string, JsonSchema][] => {
    const { name, value } = tested
    const [one, more] = [ref(`toetswaarde${name}`), ref(`toetswaarden${name}`)]
    return [
      [`toetswaarde${name}`, { title: 'Waarde', ...value }],
      [`toetswaarden${name}`, { title: 'Waarde of lijst', anyOf: [one, listOf(one)] }],
      [`toets${name}`, { anyOf: [more, comparison(vergelijking, tested)] }],
    ]
  })
  return Object.fromEntries(written)
}
