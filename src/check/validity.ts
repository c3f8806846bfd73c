import type { ValiditySource } from '../model/source/services'
import { date } from './scalars'
import { map, type Shape } from './shape'

/** From when, and until which day, a thing holds. */
export const validity = map({
  from: date.exactOptional().describe('De eerste dag dat het geldt'),
  until: date.exactOptional().describe('De eerste dag dat het niet meer geldt'),
} satisfies Shape<ValiditySource>)
