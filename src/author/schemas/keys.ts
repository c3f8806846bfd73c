import type { JsonSchema, SchemaKind } from '../../check/json-schemas'
import { agreementName } from './answers'
import { type FindKeys, type Keys, withKeys } from './fill'
import { KINDS, type KindName, labelsOf } from './kinds'
import { formerLabels, type Label, signalLabels } from './label'
import type { Names } from './names'
import { RESERVED_LABELS } from './reserved'
import { ref } from './suggested'
import { testName } from './tests'
import { type Definitions, suffix } from './values'

/** What the schema of one kind is written from. */
export interface Context {
  readonly kind: SchemaKind
  readonly names: Names
  /** The definitions as the shapes have them. */
  readonly originals: Definitions
  /** Whether every name must be known. */
  readonly closed: boolean
}

const isKind = (name: string): name is KindName => Object.hasOwn(KINDS, name)

/** Finds the labels of the keys of a map, which differ with what the map holds for each. */
const keyLabels = ({ kind, names }: Context, keys: KindName, values: string | undefined): readonly Label[] => {
  if (values === 'punten') return signalLabels(names, ({ type }) => type === 'boolean' || type === 'choice')
  // The reserved signals are not given: the input fills them.
  if (values === 'antwoord') return [...signalLabels(names), ...(kind === 'input' ? formerLabels(names) : [])]
  return labelsOf(keys, names)
}

/** Fills in maps, also those of which the values differ from key to key: an answer per signal, an agreement per parameter. */
export const keysIn = (context: Context, definitions: Definitions): FindKeys => {
  const { names, originals, closed } = context
  const former = [...names.signals].flatMap(([id, { formerly = [] }]) => formerly.map((old) => [old, id] as const))
  const today = new Map(former)
  return (keys, values = '') => {
    if (keys === undefined || !isKind(keys)) return undefined
    const ofSignal = (key: string): string => {
      const signal = names.signals.get(today.get(key) ?? key)
      return signal === undefined ? values : `${values}${suffix(today.get(key) ?? key, signal)}`
    }
    const own = values === 'afspraak' ? agreementName : ofSignal
    return {
      labels: keyLabels(context, keys, values),
      valueAt: (key, any) => (definitions[own(key)] === undefined ? any : ref(own(key))),
      isOpen: !closed,
      form: originals[keys],
    }
  }
}

/** Makes every signal a key of a condition, beside `all`, `any` and the like. */
export const withSignals = ({ names, closed }: Context, condition: JsonSchema): JsonSchema => {
  const keys: Keys = {
    labels: [...signalLabels(names), ...RESERVED_LABELS],
    valueAt: (id) => {
      const signal = names.signals.get(id)
      return ref(signal === undefined ? 'toets-rol' : testName(id, signal))
    },
    isOpen: !closed,
  }
  return withKeys(condition, keys)
}
