import * as z from 'zod'
import type { ProblemCode } from '../model/problem'
import { mark } from './mark'

const ID = '[a-z0-9]+(-[a-z0-9]+)*'
const AMOUNT = '[1-9][0-9]* (hour|working day|day|week|month|year)s?'

/** Text of one form. `what` names the form in Dutch, with its article, as it follows "verwacht". */
const written = (pattern: string, what: string, code: ProblemCode = 'wrong-value') =>
  z
    .string({ error: mark('wrong-type', what) })
    .regex(new RegExp(`^(${pattern})$`), { error: mark(code, `Dit heeft niet de juiste vorm: verwacht ${what}.`) })

const HOW = 'kleine letters, cijfers en streepjes'

/** The id of one thing. */
export const id = written(ID, `een naam van ${HOW}`)

/** An id, or the parameter that stands for one: `$verwijzer-dietist`. */
export const idOrParameter = written(`\\$?${ID}`, `een naam van ${HOW}, of $parameter`)

const AT_LEAST = 'een heel getal vanaf 1, of $parameter'

/** How many conditions of a list must hold. */
export const atLeastOne = z
  .int({ error: mark('wrong-type', AT_LEAST) })
  .min(1, { error: mark('wrong-value', `Verwacht ${AT_LEAST}.`) })

/** The parameter that stands for that number. */
export const atLeastParameter = written(`\\$${ID}`, AT_LEAST)

/** A rule of this pathway, or `pathway/rule`. */
export const ruleRef = written(`${ID}(/${ID})?`, `een regel: een naam van ${HOW}, of zorgpad/regel`)

/** A parameter of a pathway (`pathway/parameter`), or one that stands beside the signals. */
export const parameterRef = written(`${ID}(/${ID})?`, 'een parameter: zorgpad/parameter')

/** A source of this pathway, with the part of it that is meant: `richtlijn#h4`. */
export const sourceRef = written(`${ID}(#\\S+)?`, `een bron: een naam van ${HOW}, met wat erin na #`)

/** Text that people read. */
export const text = z
  .string({ error: mark('wrong-type', 'tekst') })
  .regex(/\S/, { error: mark('wrong-value', 'Deze tekst is leeg.') })

/** A day. Whether it exists is not known here. */
export const date = written('[0-9]{4}-[0-9]{2}-[0-9]{2}', 'een datum als 2026-03-02', 'bad-date')

/** A time of the day. */
export const time = written('([01][0-9]|2[0-3]):[0-5][0-9]', 'een tijd als 09:30')

/** A day, with a time where the deadline has one. */
export const dateOrTime = written(
  '[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?',
  'een datum als 2026-03-02, of met tijd 2026-03-02T09:30',
  'bad-date',
)

/** A duration, or the parameter that stands for one. */
export const duration = written(
  `immediately|routine|${AMOUNT}|\\$${ID}`,
  'een termijn als immediately, routine, 24 hours, 1 working day, 2 weeks of $parameter',
  'bad-duration',
)

/** A semantic version. */
export const version = written('(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)){2}', 'een versie als 1.0.0')

/** A web address. No other scheme, because it becomes a link. */
export const url = written('https?://\\S+', 'een adres dat met https:// begint')

/** Four digits. */
export const postcode = written('[1-9][0-9]{3}', "vier cijfers tussen aanhalingstekens, als '2551'")

/** A range of whole scores, both ends included. */
export const band = written('-?[0-9]+\\.\\.-?[0-9]+', 'een bereik als 0..4')

/** A value as it stands in a condition or table. */
export const scalar = z.union([z.string(), z.number(), z.boolean()])

/** A number, or text such as `25 cm`, an option or `$parameter`. */
export const quantity = z.union([z.number(), z.string()])

/** Whose a signal or role is. */
export const domain = z.enum(['medical', 'social', 'shared'])
