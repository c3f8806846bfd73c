import type * as z from 'zod'
import type { SignalSource } from '../model/source/signals'
import { mark, markMissing } from './mark'

const DERIVED = ['formula', 'decide', 'score', 'bands'] as const

type Keys = Partial<SignalSource>

const derivations = (signal: Keys): readonly string[] => DERIVED.filter((key) => signal[key] !== undefined)

const isObserved = (signal: Keys): boolean => derivations(signal).length === 0

const isMeasured = (signal: Keys): boolean =>
  isObserved(signal) && (signal.type === 'integer' || signal.type === 'decimal')

/** When a signal cannot do without a key, and what stands behind it. */
const NEEDED: readonly (readonly [key: keyof SignalSource, when: (signal: Keys) => boolean, needed: string])[] = [
  ['ask', isObserved, 'de vraag zoals ze gesteld wordt; of leid het signaal af met formula, decide, score of bands'],
  ['unit', isMeasured, "de eenheid, zoals kg of years; '1' voor een aantal of score"],
  ['step', isMeasured, 'de fijnste waarde die gemeten kan worden, zoals 1 of 0.1'],
  ['range', isMeasured, 'de laagste en hoogste waarde, zoals [0, 100]'],
  ['options', ({ type }) => type === 'choice' || type === 'choices', 'de keuzes, zoals { goed: Goed, slecht: Slecht }'],
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

const lacks = (signal: Keys): (readonly [key: string, needed: string])[] =>
  NEEDED.filter(([key, when]) => signal[key] === undefined && when(signal)).map(([key, , needed]) => [key, needed])

const ONE = mark(
  'bad-derivation',
  'Een signaal wordt op één manier afgeleid: kies formula, decide, score of bands en haal de andere weg.',
)

/** Adds what depends on the kind of signal, also where other keys are wrong: all problems come at once. */
export const requirements = <S extends z.ZodType<SignalSource>>(schema: S): S =>
  schema
    .superRefine(
      (signal, context) => {
        const [, second] = derivations(signal)
        if (second !== undefined) context.addIssue({ code: 'custom', path: [second], message: ONE })
        for (const [key, needed] of lacks(signal)) {
          context.addIssue({ code: 'custom', path: [key], message: markMissing(needed) })
        }
      },
      { when: isClear },
    )
    .meta(AS_JSON_SCHEMA)
