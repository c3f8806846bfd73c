import * as z from 'zod'
import type { ProblemCode } from '../model/problem'
import type { SignalType } from '../model/signal'
import { expected } from './expected'
import { mark } from './mark'
import { worded } from './worded'

/** The form of an id. */
export const ID = '[a-z0-9]+(-[a-z0-9]+)*'
const AMOUNT = '[1-9][0-9]* (hour|working day|day|week|month|year)s?'

/** Text of one form. `what` names the form in Dutch, with its article, as it follows "verwacht". */
export const written = (pattern: string, what: string, code: ProblemCode = 'wrong-value') =>
  z
    .string({ error: expected(what) })
    .regex(new RegExp(`^(${pattern})$`), { error: mark(code, `Dit heeft niet de juiste vorm: verwacht ${what}.`) })

/** That form in words. */
export const HOW = 'kleine letters, cijfers en streepjes'

/** The id of one thing. */
export const id = written(ID, `een naam van ${HOW}`)

/** An id, or the parameter that stands for one: `$verwijzer-dietist`. */
export const idOrParameter = written(`\\$?${ID}`, `een naam van ${HOW}, of $parameter`)

const AT_LEAST = 'een heel getal vanaf 1, of $parameter'

/** How many conditions of a list must hold. */
export const atLeastOne = z
  .int({ error: expected(AT_LEAST) })
  .min(1, { error: mark('wrong-value', `Verwacht ${AT_LEAST}.`) })

/** The parameter that stands for that number. */
export const atLeastParameter = written(`\\$${ID}`, AT_LEAST)

/** Text that people read. */
export const text = z
  .string({ error: expected('tekst') })
  .regex(/\S/, { error: mark('wrong-value', 'Deze tekst is leeg: vul haar in of haal de sleutel weg.') })

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

/** A telephone number. YAML reads one without quotes as a number, and numbers do not begin with a nought. */
export const phone = z
  .string({ error: expected('een telefoonnummer tussen aanhalingstekens, want anders verdwijnt de nul vooraan') })
  .regex(/\S/, { error: mark('wrong-value', 'Dit telefoonnummer is leeg: vul het in of haal de sleutel weg.') })
  .regex(/^(?![1-9][0-9]{8}$)/, { error: mark('wrong-value', 'Dit telefoonnummer mist zijn nul vooraan.') })

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
export const domain = worded('domein', { medical: 'Medisch', social: 'Sociaal', shared: 'Voor beide' })

/** What kind of value a signal has. */
export const signalType = worded<SignalType>('soort-waarde', {
  boolean: 'Ja of nee: true of false',
  integer: 'Een heel getal',
  decimal: 'Een getal',
  choice: 'Een keuze uit options',
  choices: 'Een lijst keuzes uit options; een lege lijst is: geen van deze',
  date: 'Een dag als 2026-03-02',
})
