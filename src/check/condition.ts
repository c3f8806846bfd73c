import * as z from 'zod'
import type { ComparisonSource, ConditionSource, TestSource } from '../model/source/condition'
import { expected } from './expected'
import { mark } from './mark'
import { ruleRef, timeSpan } from './names'
import { missingReason } from './outcomes'
import { atLeastOne, atLeastParameter, quantity, scalar } from './scalars'
import { map, type Shape } from './shape'

const empty = (what: string): string => mark('empty-group', what)

/** An unknown key is left out of what a refinement sees, so that a map with only that looks empty. */
const isSound = ({ issues }: { readonly issues: readonly unknown[] }): boolean => issues.length === 0

const NO_TEST = empty('Deze vergelijking is leeg: zet er een waarde in, of bijvoorbeeld { atLeast: 3 }.')

const values = z.union([scalar, z.array(scalar).min(1, { error: NO_TEST })])
const reasons = z.union([missingReason, z.array(missingReason).min(1, { error: NO_TEST })])

const ago = map({
  atLeast: timeSpan.exactOptional().describe('Zo lang geleden of langer'),
  above: timeSpan.exactOptional().describe('Langer geleden dan dit'),
  atMost: timeSpan.exactOptional().describe('Zo lang geleden of korter'),
  below: timeSpan.exactOptional().describe('Korter geleden dan dit'),
} satisfies Shape<NonNullable<ComparisonSource['ago']>>)
  .refine((bounds) => Object.keys(bounds).length > 0, { error: NO_TEST, when: isSound })
  .meta({ minProperties: 1 })

const comparison = map({
  is: values.exactOptional().describe('Gelijk aan deze waarde, of aan een van deze'),
  not: values.exactOptional().describe('Niet gelijk aan deze waarde, en aan geen van deze'),
  atLeast: quantity.exactOptional().describe('Dit of meer: een getal, "25 cm", een keuze op volgorde of $parameter'),
  above: quantity.exactOptional().describe('Meer dan dit'),
  atMost: quantity.exactOptional().describe('Dit of minder'),
  below: quantity.exactOptional().describe('Minder dan dit'),
  ago: ago.exactOptional().describe('Hoe lang de datum geleden is'),
  known: z.boolean().exactOptional().describe('Of er vandaag een waarde is'),
  missing: reasons.exactOptional().describe('Waarom er vandaag geen waarde is'),
  orUnknown: z.literal(true).exactOptional().describe('Ook waar zolang het niet zeker onwaar is'),
} satisfies Shape<ComparisonSource>)
  .refine((tests) => Object.keys(tests).some((key) => key !== 'orUnknown'), { error: NO_TEST, when: isSound })
  .meta({ id: 'vergelijking', minProperties: 1 })

const test: z.ZodType<TestSource> = z
  .union([scalar, z.array(scalar).min(1, { error: NO_TEST }), comparison])
  .meta({ id: 'toets', description: 'Een waarde, een lijst (een van deze) of een vergelijking' })

const conditions = z.array(z.lazy(() => keys)).min(1, {
  error: empty('Deze groep is leeg, en dan is ze altijd of nooit waar: zet er een voorwaarde in of haal haar weg.'),
})

const count = map({
  atLeast: z.union([atLeastOne, atLeastParameter]).describe('Hoeveel er ten minste waar zijn: een getal of $parameter'),
  of: conditions.describe('De voorwaarden die geteld worden'),
}).refine(({ atLeast, of }) => typeof atLeast === 'string' || atLeast <= of.length, {
  error: mark(
    'count-too-high',
    'Dit is meer dan er voorwaarden in de lijst staan, en dan wordt het nooit waar: maak het kleiner of de lijst langer.',
  ),
  path: ['atLeast'],
})

const keys: z.ZodType<ConditionSource> = z
  .object(
    {
      all: conditions.exactOptional().describe('Al deze voorwaarden zijn waar'),
      any: conditions.exactOptional().describe('Ten minste een van deze is waar'),
      not: z
        .lazy(() => keys)
        .exactOptional()
        .describe('Deze voorwaarde is niet waar'),
      count: count.exactOptional().describe('Ten minste zoveel van deze zijn waar'),
      applies: ruleRef.exactOptional().describe('Deze regel is van toepassing: een naam, of zorgpad/regel'),
    },
    { error: expected('een blok met sleutels, zoals { gewicht: { below: 50 } }') },
  )
  .catchall(test)
  .refine((written) => Object.keys(written).length > 0, {
    error: empty('Deze voorwaarde is leeg, en dan is ze altijd waar: noem een signaal of haal haar weg.'),
  })
  .meta({
    id: 'voorwaarde',
    minProperties: 1,
    description: 'Een voorwaarde: alle sleutels moeten waar zijn; een signaal staat met zijn toets',
  })

/**
 * All keys must hold: `all`, `any`, `not`, `count` and `applies`, and every other key is a signal with its test.
 * Lazy, so that a description given where it is used makes a copy of the reference and not of the definition.
 */
export const condition = z.lazy(() => keys)
