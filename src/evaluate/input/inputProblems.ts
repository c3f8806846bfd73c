import { type DayNumber, parseDay } from '../../model/day'
import { isMap } from '../../model/isMap'
import type { Library } from '../../model/library'
import type { Problem, ProblemCode } from '../../model/problem'
import { answerProblems } from './answerProblems'
import { earlierIdFault } from './earlierId'
import { looksLikeIdentity, namesIdentity } from './identity'
import { nearestOf, suggestion } from './suggest'

const DOMAINS = ['medical', 'social', 'shared']
const OUTCOMES = ['accepted', 'declined', 'done']

type Report = (code: ProblemCode, message: string, path: string) => void
type FieldCheck = (value: unknown, path: string, library: Library, report: Report) => void

const checkReference =
  (known: (library: Library) => readonly string[], code: ProblemCode, what: string): FieldCheck =>
  (value, path, library, report) => {
    if (typeof value === 'string' && known(library).includes(value)) return
    if (looksLikeIdentity(value))
      return report('identity', 'Dit lijkt een gegeven dat een persoon aanwijst; laat het weg.', path)
    const hint = typeof value === 'string' ? suggestion(value, known(library)) : ''
    report(code, `${what} bestaat niet.${hint || ` Kies uit: ${known(library).join(', ')}.`}`, path)
  }

const role = checkReference((library) => Object.keys(library.roles), 'unknown-role', 'Deze rol')
const service = checkReference((library) => Object.keys(library.services), 'unknown-service', 'Deze dienst')
const network = checkReference((library) => Object.keys(library.networks), 'unknown-network', 'Dit netwerk')
const pathway = checkReference((library) => Object.keys(library.pathways), 'unknown-pathway', 'Dit zorgpad')
const ruleIds = ({ pathways }: Library): string[] =>
  Object.entries(pathways).flatMap(([id, { status, rules }]) =>
    status === 'retired' ? [] : Object.keys(rules).map((rule) => `${id}/${rule}`),
  )
const consentKey = checkReference(
  (library) => [...DOMAINS, ...Object.keys(library.roles)],
  'unknown-role',
  'Deze rol of dit domein',
)

const oneOf =
  (allowed: readonly string[]): FieldCheck =>
  (value, path, _, report) => {
    if (typeof value !== 'string' || !allowed.includes(value))
      report('wrong-value', `Verwacht een van: ${allowed.join(', ')}.`, path)
  }

const day: FieldCheck = (value, path, _, report) => {
  if (typeof value !== 'string' || parseDay(value) === null) {
    report('bad-date', 'Deze dag bestaat niet of is niet geschreven als 2026-03-02.', path)
  }
}

const time: FieldCheck = (value, path, _, report) => {
  if (typeof value !== 'string' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(value))
    report('wrong-value', 'Verwacht een tijd als 14:30.', path)
}

const earlierId: FieldCheck = (value, path, library, report) => {
  const fault = earlierIdFault(library, value)
  if (fault !== null) report(fault.code, fault.message, path)
}

const list =
  (item: FieldCheck): FieldCheck =>
  (value, path, library, report) => {
    if (!Array.isArray(value)) return report('wrong-type', 'Verwacht een lijst.', path)
    value.forEach((one, place) => item(one, `${path}[${place}]`, library, report))
  }

const fields =
  (known: Readonly<Record<string, FieldCheck>>, required: readonly string[] = []): FieldCheck =>
  (value, path, library, report) => {
    if (!isMap(value)) return report('wrong-type', `Verwacht de velden ${Object.keys(known).join(', ')}.`, path)
    const at = (key: string): string => (path === '' ? key : `${path}.${key}`)
    const meant = new Set<string>()
    for (const [key, one] of Object.entries(value)) {
      if (one === undefined) continue
      const check = Object.hasOwn(known, key) ? known[key] : undefined
      if (check !== undefined) check(one, at(key), library, report)
      else if (looksLikeIdentity(key))
        report('identity', 'Een veldnaam wijst hier een persoon aan; laat die weg.', path)
      else if (namesIdentity(key)) report('identity', 'Dit veld wijst een persoon aan; laat het weg.', at(key))
      else {
        report('unknown-key', `Het veld ${key} bestaat niet.${suggestion(key, Object.keys(known))}`, at(key))
        meant.add(nearestOf(key, Object.keys(known)) ?? '')
      }
    }
    // What was misspelt is not missing as well: that is one mistake.
    for (const key of required)
      if (value[key] === undefined && !meant.has(key)) report('missing-key', `Het veld ${key} ontbreekt.`, at(key))
  }

const involved: FieldCheck = (value, path, library, report) =>
  isMap(value) ? fields({ role, service }, ['role'])(value, path, library, report) : role(value, path, library, report)

const consent: FieldCheck = (value, path, library, report) => {
  if (!isMap(value)) return report('wrong-type', 'Verwacht per rol of domein true of false.', path)
  for (const [key, given] of Object.entries(value)) {
    // A name that points at a person is not to be repeated in the path either.
    const at = looksLikeIdentity(key) ? path : `${path}.${key}`
    consentKey(key, at, library, report)
    if (typeof given !== 'boolean') report('wrong-type', 'Verwacht true of false.', at)
  }
}

const signals: FieldCheck = (value, path, _, report) => {
  if (!isMap(value)) report('wrong-type', 'verwacht per signaal een antwoord', path)
}

const checkFields = fields(
  {
    on: day,
    at: time,
    signals,
    network,
    reporter: role,
    pathways: list(pathway),
    involved: list(involved),
    coordinator: fields({ chosen: role, current: role }),
    consent,
    earlier: list(fields({ id: earlierId, on: day, outcome: oneOf(OUTCOMES) }, ['id', 'on', 'outcome'])),
    unusable: oneOf(['refuse', 'not-known']),
  },
  ['on', 'signals'],
)

/** Finds what was accepted, declined or done on a day that is still to come. */
const futureProblems = (earlier: unknown, today: DayNumber | null): Problem[] =>
  (Array.isArray(earlier) ? earlier : []).flatMap((one: unknown, place): Problem[] => {
    const then = isMap(one) && typeof one['on'] === 'string' ? parseDay(one['on']) : null
    if (then === null || today === null || then <= today) return []
    return [
      { code: 'future', message: 'Deze dag ligt na de dag van het advies.', at: { path: `earlier[${place}].on` } },
    ]
  })

/** Finds everything that is wrong with an input, all at once; throws nothing. Values are never repeated. */
export const inputProblems = (library: Library, input: unknown): Problem[] => {
  if (!isMap(input))
    return [{ code: 'not-an-input', message: 'Verwacht een invoer met de velden on en signals.', at: { path: '' } }]
  const problems: Problem[] = []
  checkFields(input, '', library, (code, message, path) => problems.push({ code, message, at: { path } }))
  const today = typeof input['on'] === 'string' ? parseDay(input['on']) : null
  const answers = isMap(input['signals']) ? answerProblems(library, input['signals'], today) : []
  return [...problems, ...futureProblems(input['earlier'], today), ...answers]
}

const problemsOf = (check: FieldCheck, name: unknown, path: string, library: Library): Problem[] => {
  const problems: Problem[] = []
  check(name, path, library, (code, message, at) => problems.push({ code, message, at: { path: at } }))
  return problems
}

const rule = checkReference(ruleIds, 'unknown-rule', 'Deze regel')

/** Finds what is wrong with the name of a role that a host asks about. */
export const roleProblems = (library: Library, name: unknown): Problem[] => problemsOf(role, name, 'role', library)

/** Finds what is wrong with the name of a network. */
export const networkProblems = (library: Library, name: unknown): Problem[] =>
  problemsOf(network, name, 'network', library)

/** Finds what is wrong with the name of a rule that a host asks about: `pathway/rule`, of a pathway that is not retired. */
export const ruleProblems = (library: Library, name: unknown): Problem[] => problemsOf(rule, name, 'rule', library)
