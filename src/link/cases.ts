import type { CaseSource, CasesFile } from '../model/source/cases'
import type { Source } from '../model/source/files'
import { fullRuleName, signalSource } from './conditions'
import { checkDay } from './durations'
import { inside, isDefined, type Scope } from './scope'

const DOMAINS = ['medical', 'social', 'shared']

const checkSignals = (scope: Scope, ids: readonly string[]): void => {
  for (const id of ids) if (signalSource(scope, id) === undefined) isDefined(inside(scope, id), 'signals', id, 'key')
}

const checkExpected = (scope: Scope, { expect }: CaseSource): void => {
  const at = inside(scope, 'expect')
  checkSignals(inside(at, 'signals'), Object.keys(expect.signals ?? {}))
  for (const rule of Object.keys(expect.rules ?? {}))
    isDefined(inside(at, 'rules', rule), 'rules', fullRuleName(scope, rule), 'key')
  for (const [role, { responsible, law = [] }] of Object.entries(expect.refer ?? {})) {
    isDefined(inside(at, 'refer', role), 'roles', role, 'key')
    if (responsible !== undefined) isDefined(inside(at, 'refer', role, 'responsible'), 'roles', responsible)
    for (const one of [law].flat()) isDefined(inside(at, 'refer', role, 'law'), 'laws', one)
  }
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
    if (!DOMAINS.includes(key)) isDefined(inside(scope, 'consent', key), 'roles', key, 'key')
  pathways.forEach((pathway, place) => isDefined(inside(scope, 'pathways', place), 'pathways', pathway))
}

const checkCase = (scope: Scope, test: CaseSource): void => {
  checkDay(inside(scope, 'on'), test.on)
  checkSignals(inside(scope, 'given'), Object.keys(test.given ?? {}))
  if (test.network !== undefined) isDefined(inside(scope, 'network'), 'networks', test.network)
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
  checkSignals(inside(scope, 'given'), Object.keys(data.given ?? {}))
  data.tests.forEach((test, place) => checkCase(inside(scope, 'tests', place), test))
}
