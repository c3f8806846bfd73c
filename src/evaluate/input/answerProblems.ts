import { checkValue } from '../../model/checkValue'
import { type DayNumber, parseDay } from '../../model/day'
import { isMap } from '../../model/isMap'
import type { Library } from '../../model/library'
import { onceFor } from '../../model/onceFor'
import type { Problem, ProblemCode } from '../../model/problem'
import type { Signal } from '../../model/signal'
import { isReserved } from '../../model/signal'
import { looksLikeIdentity, namesIdentity } from './identity'
import { suggestion } from './suggest'

const REASONS = ['unknown', 'declined', 'not-applicable']
const OBSERVATION_KEYS = ['value', 'on', 'by']

const PERSON = 'Dit lijkt een gegeven dat een persoon aanwijst; laat het weg.'

type Report = (code: ProblemCode, message: string, path: string) => void

interface Context {
  readonly library: Library
  /** Null when the day of the advice itself is wrong. */
  readonly today: DayNumber | null
  readonly report: Report
}

/** Where an answer stands; written out only when there is something to report. */
type At = () => string

const LONG_NUMBER = 10_000_000

/** Tells of a value that stands for itself that there is nothing to report, as is so for nearly all. */
const isPlainlyRight = (signal: Signal, answer: unknown, today: DayNumber | null): boolean =>
  typeof answer === 'boolean'
    ? signal.type === 'boolean'
    : typeof answer !== 'object' && checkValue(signal, answer, today) === null && !(Number(answer) >= LONG_NUMBER)

const checkPlain = ({ today, report }: Context, signal: Signal, value: unknown, at: At): void => {
  const fault = checkValue(signal, value, today)
  // What fits its signal is an option, a day or a plausible number; only a long number could still point at a person.
  if ((fault !== null || Number(value) >= LONG_NUMBER) && [value].flat().some(looksLikeIdentity)) {
    report('identity', PERSON, at())
  } else if (fault !== null) report(fault.code, `${signal.label}: ${fault.message}`, at())
}

/** Reports fields that an observation does not have; tells whether there are any. */
const checkKeys = ({ report }: Context, observation: Readonly<Record<string, unknown>>, at: At): boolean => {
  const unknown = Object.keys(observation).filter((key) => !OBSERVATION_KEYS.includes(key))
  for (const key of unknown) {
    if (looksLikeIdentity(key)) report('identity', 'Een veldnaam wijst hier een persoon aan; laat die weg.', at())
    else if (namesIdentity(key))
      report('identity', `Het veld ${key} wijst een persoon aan; laat het weg.`, `${at()}.${key}`)
    else report('unknown-key', `Het veld ${key} bestaat niet; een waarneming heeft value, on en by.`, `${at()}.${key}`)
  }
  return unknown.length > 0
}

const checkObservation = (
  context: Context,
  signal: Signal,
  observation: Readonly<Record<string, unknown>>,
  at: At,
): void => {
  const { library, today, report } = context
  const { value, on, by } = observation
  // Without a value but with a field that does not exist, that field was meant as the value: that is one mistake.
  const isNamedWrong = checkKeys(context, observation, at) && value === undefined
  if (!isNamedWrong) checkPlain(context, signal, value, () => `${at()}.value`)
  if (on !== undefined) {
    const day = typeof on === 'string' ? parseDay(on) : null
    if (day === null && looksLikeIdentity(on)) report('identity', PERSON, `${at()}.on`)
    else if (day === null)
      report('bad-date', 'Deze dag bestaat niet of is niet geschreven als 2026-03-02.', `${at()}.on`)
    else if (today !== null && day > today)
      report('future', 'Deze waarneming ligt na de dag van het advies.', `${at()}.on`)
  }
  if (by !== undefined && !(typeof by === 'string' && Object.hasOwn(library.roles, by))) {
    if (looksLikeIdentity(by)) report('identity', PERSON, `${at()}.by`)
    else
      report(
        'unknown-role',
        `Deze rol bestaat niet.${suggestion(String(by), Object.keys(library.roles))}`,
        `${at()}.by`,
      )
  }
}

const checkMissing = ({ report }: Context, answer: Readonly<Record<string, unknown>>, at: At): void => {
  const { missing, ...others } = answer
  const naming = Object.keys(others).filter(namesIdentity)
  for (const key of naming) report('identity', `Het veld ${key} wijst een persoon aan; laat het weg.`, `${at()}.${key}`)
  const isReason = typeof missing === 'string' && REASONS.includes(missing)
  if (looksLikeIdentity(missing)) report('identity', PERSON, `${at()}.missing`)
  else if (!isReason || Object.keys(others).length > naming.length) {
    report('wrong-value', `Verwacht alleen { missing: ${REASONS.join(' | ')} }.`, `${at()}.missing`)
  }
}

const checkSeries = (context: Context, signal: Signal, series: readonly unknown[], at: At): void => {
  if (series.length === 0) context.report('wrong-type', `${signal.label}: de lijst met waarnemingen is leeg.`, at())
  series.forEach((one, place) => {
    if (isMap(one)) checkObservation(context, signal, one, () => `${at()}[${place}]`)
    else context.report('wrong-type', `${signal.label}: verwacht een waarneming met value en on.`, `${at()}[${place}]`)
  })
}

const checkAnswer = (context: Context, signal: Signal, answer: unknown, at: At): void => {
  const isSeries = Array.isArray(answer) && (signal.type !== 'choices' || (answer.length > 0 && answer.every(isMap)))
  if (isSeries) checkSeries(context, signal, answer, at)
  else if (!isMap(answer)) checkPlain(context, signal, answer, at)
  else if ('missing' in answer) checkMissing(context, answer, at)
  else checkObservation(context, signal, answer, at)
}

const checkUnknown = ({ report }: Context, id: string, known: readonly string[], path: string): void => {
  if (isReserved(id)) report('unknown-signal', `${id} wordt gevuld uit reporter of involved; geef het daar.`, path)
  else if (namesIdentity(id)) report('identity', `Het veld ${id} wijst een persoon aan; laat het weg.`, path)
  else if (looksLikeIdentity(id))
    report('identity', 'Deze veldnaam lijkt een persoon aan te wijzen; laat het weg.', 'signals')
  else report('unknown-signal', `Het signaal ${id} bestaat niet.${suggestion(id, known)}`, path)
}

interface Named {
  /** Today's id. */
  readonly id: string
  readonly signal: Signal
}

interface Ids {
  /** For every id that a signal has or had. */
  readonly byAnyId: ReadonlyMap<string, Named>
  readonly known: readonly string[]
}

const idsOf = onceFor((library: Library): Ids => {
  const named = Object.entries(library.signals).flatMap(([id, signal]) => (isReserved(id) ? [] : [{ id, signal }]))
  const former = named.flatMap((one) => (one.signal.formerly ?? []).map((old): [string, Named] => [old, one]))
  const byAnyId = new Map([...former, ...named.map((one): [string, Named] => [one.id, one])])
  return { known: named.map(({ id }) => id), byAnyId }
})

const isTwice = ({ id, signal }: Named, key: string, answers: Readonly<Record<string, unknown>>): boolean =>
  id in answers || signal.formerly?.some((old) => old !== key && old in answers) === true

/** Finds every problem in the answers of an input. */
export const answerProblems = (
  library: Library,
  answers: Readonly<Record<string, unknown>>,
  today: DayNumber | null,
): Problem[] => {
  const problems: Problem[] = []
  const report: Report = (code, message, path) => problems.push({ code, message, at: { path } })
  const context: Context = { library, today, report }
  const { byAnyId, known } = idsOf(library)
  for (const key of Object.keys(answers)) {
    const [answer, named] = [answers[key], byAnyId.get(key)]
    if (named === undefined) checkUnknown(context, key, known, `signals.${key}`)
    else {
      if (key !== named.id && isTwice(named, key, answers)) {
        report(
          'duplicate-id',
          `${key} is een eerdere naam van ${named.id}; geef dit signaal één keer.`,
          `signals.${key}`,
        )
      }
      if (answer !== undefined && !isPlainlyRight(named.signal, answer, today))
        checkAnswer(context, named.signal, answer, () => `signals.${key}`)
    }
  }
  return problems
}
