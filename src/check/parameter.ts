import * as z from 'zod'
import type { ParameterSource } from '../model/source/signals'
import { quantity, scalar, text } from './scalars'
import { map, oneOf, some } from './shape'

const always = {
  default: scalar.describe('De waarde zolang er niets is afgesproken'),
  why: text.describe("Waarom dit een afspraak is; meestal 'lokaal af te spreken'"),
}

/** What no source settles and a network may agree on, between two bounds or out of a list. */
export const parameter: z.ZodType<ParameterSource> = oneOf({
  between: map({ ...always, between: z.tuple([quantity, quantity]).describe('Laagste en hoogste waarde die mag') }),
  oneOf: map({ ...always, oneOf: some(scalar).describe('De waarden die mogen') }),
})
