import * as z from 'zod'
import type { Input, Observation, Unanswered } from '../model/input'
import type { InputValue } from '../model/library'
import { roleId, roleOrDomain, serviceId } from './names'
import { earlierOutcome, unansweredReason } from './outcomes'
import { date, scalar, text } from './scalars'
import { map, type Shape } from './shape'

// What an input says of one person and what a case of an author says of one are the same things.

/** The value of a signal, of whatever type that is. */
export const value = z.union([scalar, z.array(z.string())])

/** A value with when and by whom it was seen. */
export const observation = map({
  value: value.describe('De waarde'),
  on: date.exactOptional().describe('Wanneer het gezien of gemeten is'),
  by: roleId.exactOptional().describe('Welke rol het zag of mat'),
} satisfies Shape<Observation<InputValue>>).meta({ id: 'waarneming' })

/** Asked, and no value came. */
export const unanswered = map({
  missing: unansweredReason.describe('Waarom er geen waarde is'),
} satisfies Shape<Unanswered>).meta({ id: 'zonder-antwoord' })

/** Who is there already: a role, or a role with what it delivers. */
export const involved = z
  .array(
    z.union([
      roleId,
      map({ role: roleId.describe('De rol'), service: serviceId.exactOptional().describe('Het aanbod') }),
    ]),
  )
  .describe('Rollen die er al zijn')

export const coordinator = map({
  chosen: roleId.exactOptional().describe('Wie de persoon zelf koos'),
  current: roleId.exactOptional().describe('Wie nu coördineert'),
} satisfies Shape<NonNullable<Input['coordinator']>>).describe('Wie al coördineert')

export const consent = z
  .record(roleOrDomain, z.boolean())
  .describe('Per rol of domein: true gegeven, false geweigerd; niet genoemd is niet bekend')

export const earlier = z
  .array(
    map({
      id: text.describe('De aanbeveling'),
      on: date.describe('Wanneer'),
      outcome: earlierOutcome.describe('Wat ermee gebeurde'),
    } satisfies Shape<NonNullable<Input['earlier']>[number]>),
  )
  .describe('Wat eerder is aanbevolen')
