import type * as z from 'zod'
import type { SignalSource } from '../model/source/signals'
import { mark } from './mark'

const DERIVED = ['formula', 'decide', 'score', 'bands'] as const

type Keys = Partial<SignalSource>

const derivations = (signal: Keys): readonly string[] => DERIVED.filter((key) => signal[key] !== undefined)

const isObserved = (signal: Keys): boolean => derivations(signal).length === 0

const isNumber = ({ type }: Keys): boolean => type === 'integer' || type === 'decimal'

/** When a signal cannot do without a key. */
const NEEDED: readonly (readonly [key: keyof SignalSource, when: (signal: Keys) => boolean])[] = [
  ['ask', isObserved],
  ['unit', (signal) => isObserved(signal) && isNumber(signal)],
  ['step', (signal) => isObserved(signal) && isNumber(signal)],
  ['range', (signal) => isObserved(signal) && isNumber(signal)],
  ['options', ({ type }) => type === 'choice' || type === 'choices'],
]

/** With an unknown key it is not known what was meant: it may well be the one that seems to be missing. */
const isClear = ({ value, issues }: z.core.ParsePayload): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !issues.some(({ code, path }) => code === 'unrecognized_keys' && !path?.length)

const needs = (...required: string[]) => ({
  type: 'object',
  required,
  properties: Object.fromEntries(required.map((key) => [key, true])),
})

const derived = DERIVED.map((key) => needs(key))

const only = (key: string) => ({
  ...needs(key),
  properties: Object.fromEntries([key, ...DERIVED].map((other) => [other, other === key])),
})

const ofType = (...types: NonNullable<Keys['type']>[]) => ({ type: 'object', properties: { type: { enum: types } } })

/** The same for editors, as JSON Schema. */
const AS_JSON_SCHEMA = {
  allOf: [
    { anyOf: ['ask', ...DERIVED].map(only) },
    { anyOf: [...derived, ofType('boolean', 'choice', 'choices', 'date'), needs('unit', 'step', 'range')] },
    { anyOf: [ofType('boolean', 'integer', 'decimal', 'date'), needs('options')] },
  ],
}

const lacks = (signal: Keys): string[] =>
  NEEDED.filter(([key, when]) => signal[key] === undefined && when(signal)).map(([key]) => key)

const ONE = mark('bad-derivation', 'Een signaal wordt op een manier afgeleid: formula, decide, score of bands.')

/** Adds what depends on the kind of signal, also where other keys are wrong: all problems come at once. */
export const requirements = <S extends z.ZodType<SignalSource>>(schema: S): S =>
  schema
    .superRefine(
      (signal, context) => {
        const [, second] = derivations(signal)
        if (second !== undefined) context.addIssue({ code: 'custom', path: [second], message: ONE })
        for (const key of lacks(signal)) context.addIssue({ code: 'custom', path: [key] })
      },
      { when: isClear },
    )
    .meta(AS_JSON_SCHEMA)
