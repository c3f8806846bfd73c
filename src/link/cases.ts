import { isMap } from '../model/isMap'
import type { CaseSource, CasesFile } from '../model/source/cases'
import type { Source } from '../model/source/files'
import { fullRuleName, signalSource } from './conditions'
import { checkDay } from './durations'
import { isDefined } from './names'
import { inside, type Scope } from './scope'

const DOMAINS = ['medical', 'social', 'shared']

const KEY = { part: 'key' } as const

/** The length of a day; a deadline may have a time behind it. */
const DAY = '2026-03-02'.length

const checkSignals = (scope: Scope, ids: readonly string[]): void => {
  for (const id of ids) if (signalSource(scope, id) === undefined) isDefined(inside(scope, id), 'signals', id, KEY)
}

/** Checks what is said about a value: by whom and when it was seen. The value itself is held against its signal when the case runs. */
const checkObservation = (scope: Scope, observation: unknown): void => {
  if (!isMap(observation)) return
  const { by, on } = observation
  if (typeof by === 'string') isDefined(inside(scope, 'by'), 'roles', by)
  if (typeof on === 'string') checkDay(inside(scope, 'on'), on)
}

const checkGiven = (scope: Scope, given: Readonly<Record<string, unknown>> = {}): void => {
  checkSignals(scope, Object.keys(given))
  for (const [id, value] of Object.entries(given)) {
    const at = inside(scope, id)
    if (Array.isArray(value)) value.forEach((one, place) => checkObservation(inside(at, place), one))
    else checkObservation(at, value)
  }
}

const checkReferrals = (scope: Scope, referrals: CaseSource['expect']['refer'] = {}): void => {
  for (const [role, { responsible, law = [], due }] of Object.entries(referrals)) {
    const at = inside(scope, role)
    isDefined(at, 'roles', role, KEY)
    if (responsible !== undefined) isDefined(inside(at, 'responsible'), 'roles', responsible)
    checkDay(inside(at, 'due'), due?.slice(0, DAY))
    const laws = inside(at, 'law')
    if (typeof law === 'string') isDefined(laws, 'laws', law)
    else law.forEach((one, place) => isDefined(inside(laws, place), 'laws', one))
  }
}

const checkExpected = (scope: Scope, { expect }: CaseSource): void => {
  const at = inside(scope, 'expect')
  checkSignals(inside(at, 'signals'), Object.keys(expect.signals ?? {}))
  for (const rule of Object.keys(expect.rules ?? {}))
    isDefined(inside(at, 'rules', rule), 'rules', fullRuleName(scope, rule), KEY)
  checkReferrals(inside(at, 'refer'), expect.refer)
  checkReferrals(inside(at, 'possible'), expect.possible)
  expect.notRefer?.forEach((role, place) => isDefined(inside(at, 'notRefer', place), 'roles', role))
  expect.questions?.forEach((id, place) => {
    if (signalSource(scope, id) === undefined) isDefined(inside(at, 'questions', place), 'signals', id)
  })
  expect.openRedFlags?.forEach((rule, place) =>
    isDefined(inside(at, 'openRedFlags', place), 'rules', fullRuleName(scope, rule)),
  )
  if (expect.lead !== undefined) isDefined(inside(at, 'lead'), 'roles', expect.lead)
}

const checkPeople = (
  scope: Scope,
  { involved = [], coordinator = {}, consent = {}, pathways = [] }: CaseSource,
): void => {
  involved.forEach((one, place) => {
    const at = inside(scope, 'involved', place)
    if (typeof one === 'string') return isDefined(at, 'roles', one)
    isDefined(inside(at, 'role'), 'roles', one.role)
    return one.service === undefined || isDefined(inside(at, 'service'), 'services', one.service)
  })
  for (const [key, role] of Object.entries(coordinator)) isDefined(inside(scope, 'coordinator', key), 'roles', role)
  for (const key of Object.keys(consent))
    if (!DOMAINS.includes(key)) isDefined(inside(scope, 'consent', key), 'roles', key, KEY)
  pathways.forEach((pathway, place) => isDefined(inside(scope, 'pathways', place), 'pathways', pathway))
}

const checkCase = (scope: Scope, test: CaseSource): void => {
  checkDay(inside(scope, 'on'), test.on)
  checkGiven(inside(scope, 'given'), test.given)
  if (test.network !== undefined) isDefined(inside(scope, 'network'), 'networks', test.network)
  test.earlier?.forEach(({ on }, place) => checkDay(inside(scope, 'earlier', place, 'on'), on))
  if (test.reporter !== undefined) isDefined(inside(scope, 'reporter'), 'roles', test.reporter)
  checkPeople(scope, test)
  checkExpected(scope, test)
}

/** Holds the names in an author's cases against what they name. Values are held against their signals when a case runs. */
export const checkCases = (outer: Scope, source: Extract<Source, { kind: 'cases' }>): void => {
  const { data }: { data: CasesFile } = source
  const scope: Scope = { ...outer, source, path: [], pathway: data.cases }
  if (!isDefined(inside(scope, 'cases'), 'pathways', data.cases)) return
  checkDay(inside(scope, 'on'), data.on)
  if (data.network !== undefined) isDefined(inside(scope, 'network'), 'networks', data.network)
  checkGiven(inside(scope, 'given'), data.given)
  data.tests.forEach((test, place) => checkCase(inside(scope, 'tests', place), test))
}
