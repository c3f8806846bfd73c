import type * as z from 'zod'
import { duration as anyDuration, HOW, ID, id, idOrParameter, text, written } from './scalars'

/**
 * What stands at a place in a file. In the JSON Schemas each is a definition of that name, in which the names of a library
 * are filled in.
 */
export type NameKind =
  | 'signaal'
  | 'datumsignaal'
  | 'getalsignaal'
  | 'rol'
  | 'rol-of-parameter'
  | 'verantwoordelijke'
  | 'handelende-rol'
  | 'rol-of-domein'
  | 'aanbod'
  | 'wet'
  | 'regel'
  | 'rode-vlag'
  | 'regel-voluit'
  | 'zorgpad'
  | 'netwerk'
  | 'bron'
  | 'parameter'
  | 'termijn'
  | 'tijdsduur'
  | 'eenheid'

const naming = <S extends z.ZodType>(schema: S, kind: NameKind): S => schema.meta({ id: kind })

/** Any signal, the reserved ones included. */
export const signalId = naming(id, 'signaal')

/** A signal that is a date. */
export const dateSignalId = naming(id, 'datumsignaal')

/** A signal that is a number. */
export const numberSignalId = naming(id, 'getalsignaal')

export const roleId = naming(id, 'rol')

/** A role, or the parameter that stands for one. */
export const roleOrParameter = naming(idOrParameter, 'rol-of-parameter')

/** Who makes it happen: a role, the parameter that stands for one, `melder` or `coordinator`. */
export const responsible = naming(idOrParameter, 'verantwoordelijke')

/** Who acts: a role, `melder` or `coordinator`. */
export const actingRole = naming(id, 'handelende-rol')

/** Of whom consent is asked. */
export const roleOrDomain = naming(id, 'rol-of-domein')

export const serviceId = naming(id, 'aanbod')

export const lawId = naming(id, 'wet')

export const pathwayId = naming(id, 'zorgpad')

export const networkId = naming(id, 'netwerk')

const rule = written(`${ID}(/${ID})?`, `een regel: een naam van ${HOW}, of zorgpad/regel`)

/** A rule of this pathway, or `pathway/rule`. */
export const ruleRef = naming(rule, 'regel')

/** The same of a red flag. */
export const redFlagRef = naming(rule, 'rode-vlag')

/** A rule as an advice names it: `pathway/rule`. */
export const fullRuleRef = naming(written(`${ID}/${ID}`, 'een regel: zorgpad/regel'), 'regel-voluit')

/** A parameter of a pathway (`pathway/parameter`), or one that stands beside the signals. */
export const parameterRef = naming(written(`${ID}(/${ID})?`, 'een parameter: zorgpad/parameter'), 'parameter')

/** A source of this pathway, with the part of it that is meant: `richtlijn#h4`. */
export const sourceRef = naming(written(`${ID}(#\\S+)?`, `een bron: een naam van ${HOW}, met wat erin na #`), 'bron')

/** A term to act in, or the parameter that stands for one. */
export const deadline = naming(anyDuration, 'termijn')

/** A time that has passed, or the parameter that stands for one. */
export const timeSpan = naming(anyDuration, 'tijdsduur')

/** The unit of a number. */
export const unit = naming(text, 'eenheid')
