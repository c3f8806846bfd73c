import { fullRuleName } from '../link/conditions'
import type { Advice, Known, Recommendation } from '../model/advice'
import type { InputValue, Library } from '../model/library'
import type { CaseSource, ReferralSource } from '../model/source/cases'
import type { Decisions } from '../plan/assemble'

type Expect = CaseSource['expect']

/** What an author expected of a pathway, and the advice that came out. */
export interface Expected {
  readonly library: Library
  readonly advice: Advice
  readonly pathway: string
  readonly expect: Expect
}

/** Something that came out otherwise than the author expected. */
export interface Unexpected {
  /** What was looked at: `rules.snaq65-rood`, `refer.dietist.due`. */
  readonly what: string
  /** Where that stands inside `expect`. */
  readonly path: readonly (string | number)[]
  readonly expected: string
  readonly actual: string
}

const shown = (value: unknown): string =>
  value === undefined ? 'niets' : typeof value === 'string' ? value : JSON.stringify(value)

const sameSet = (left: readonly unknown[], right: readonly unknown[]): boolean =>
  left.length === right.length && left.every((value) => right.includes(value))

const same = (expected: unknown, actual: unknown): boolean =>
  Array.isArray(expected) && Array.isArray(actual) ? sameSet(expected, actual) : expected === actual

const compare = (path: readonly string[], expected: unknown, actual: unknown): Unexpected[] =>
  same(expected, actual) ? [] : [{ what: path.join('.'), path, expected: shown(expected), actual: shown(actual) }]

/** Everything that a signal can still be, when it is not one value. */
const possible = (
  library: Library,
  id: string,
  known: Known | undefined,
): InputValue | readonly InputValue[] | undefined => {
  const signal = library.signals[id]
  if (known?.value !== undefined) return known.value
  if (signal?.type === 'boolean') return [true, false] as unknown as readonly InputValue[]
  if (signal?.type === 'choice') return known?.options ?? Object.keys(signal.options ?? {})
  return known === undefined
    ? undefined
    : `tussen ${known.low ?? signal?.range?.[0]} en ${known.high ?? signal?.range?.[1]}`
}

const signalDifferences = (library: Library, advice: Decisions, expected: Expect['signals'] = {}): Unexpected[] =>
  Object.entries(expected).flatMap(([id, value]) =>
    compare(['signals', id], value, possible(library, id, (advice.signals as Record<string, Known>)[id])),
  )

const ruleDifferences = (advice: Decisions, pathway: string, expected: Expect['rules'] = {}): Unexpected[] => {
  const states = new Map(advice.pathways.flatMap(({ rules }) => rules.map(({ id, state }) => [id, state] as const)))
  return Object.entries(expected).flatMap(([rule, state]) =>
    compare(['rules', rule], state, states.get(fullRuleName({ pathway }, rule))),
  )
}

const lawOf = ({ law }: Recommendation): string | readonly string[] | undefined =>
  law === undefined || law.possible.length !== 1 ? law?.possible : law.possible[0]

const fieldDifferences = (path: readonly string[], fields: ReferralSource, found: Recommendation): Unexpected[] => {
  const { due, responsible, mode, consent } = found
  const actual = { due, responsible: responsible.role, law: lawOf(found), mode, consent }
  return Object.entries(fields).flatMap(([field, value]) =>
    compare([...path, field], value, actual[field as keyof typeof actual]),
  )
}

/** Of several referrals to one role, as there may be among those that are only possible, one has to be as expected. */
const referDifferences = (
  key: 'refer' | 'possible',
  recommendations: readonly Recommendation[],
  expected: Expect['refer'] = {},
): Unexpected[] =>
  Object.entries(expected).flatMap(([role, fields]) => {
    const found = recommendations.filter(({ kind, to }) => kind === 'refer' && to === role)
    const apart = found.map((one) => fieldDifferences([key, role], fields, one))
    const [first] = apart.sort((left, right) => left.length - right.length)
    return first ?? compare([key, role], key === 'refer' ? 'een verwijzing' : 'een mogelijke verwijzing', undefined)
  })

const notReferDifferences = ({ recommendations }: Outcome, roles: readonly string[] = []): Unexpected[] =>
  roles.flatMap((role, place) =>
    recommendations.some(({ kind, to }) => kind === 'refer' && to === role)
      ? [
          {
            what: `notRefer.${role}`,
            path: ['notRefer', place],
            expected: 'geen verwijzing',
            actual: 'een verwijzing',
          },
        ]
      : [],
  )

const questionDifferences = (advice: Outcome, expected: readonly string[] = []): Unexpected[] => {
  const asked = advice.questions.slice(0, expected.length).map(({ signal }) => signal)
  const place = expected.findIndex((signal, at) => signal !== asked[at])
  return place === -1
    ? []
    : [{ what: 'questions', path: ['questions', place], expected: shown(expected), actual: shown(asked) }]
}

const noticeDifferences = (advice: Outcome, expected: readonly string[] = []): Unexpected[] => {
  const codes = new Set<string>(advice.notices.map(({ code }) => code))
  return expected.flatMap((code, place) =>
    codes.has(code)
      ? []
      : [{ what: `notices.${code}`, path: ['notices', place], expected: 'deze melding', actual: 'niets' }],
  )
}

const flagDifferences = (advice: Decisions, pathway: string, expected: Expect['openRedFlags']): Unexpected[] => {
  const openRedFlags = expected?.map((rule) => fullRuleName({ pathway }, rule))
  return openRedFlags === undefined ? [] : compare(['openRedFlags'], openRedFlags, advice.openRedFlags)
}

const DECIDED = new Set(['signals', 'rules', 'openRedFlags'])

/** Tells whether an author only expects something of rules and values, for which no plan is needed. */
export const isOfDecisions = (expect: Expect): boolean => Object.keys(expect).every((key) => DECIDED.has(key))

/** Lists what of rules and values came out otherwise than expected. */
export const decisionDifferences = ({
  library,
  advice,
  pathway,
  expect,
}: Omit<Expected, 'advice'> & { readonly advice: Decisions }): Unexpected[] => [
  ...signalDifferences(library, advice, expect.signals),
  ...ruleDifferences(advice, pathway, expect.rules),
  ...flagDifferences(advice, pathway, expect.openRedFlags),
]

/** What authors can expect something of. */
export type Outcome = Decisions & Pick<Advice, 'recommendations' | 'possible' | 'questions' | 'coordinator' | 'notices'>

/** Lists everything that came out otherwise than expected. */
export const differences = (expected: Omit<Expected, 'advice'> & { readonly advice: Outcome }): Unexpected[] => {
  const { advice, expect } = expected
  return [
    ...decisionDifferences(expected),
    ...referDifferences('refer', advice.recommendations, expect.refer),
    ...notReferDifferences(advice, expect.notRefer),
    ...referDifferences('possible', advice.possible, expect.possible),
    ...questionDifferences(advice, expect.questions),
    ...(expect.lead === undefined ? [] : compare(['lead'], expect.lead, advice.coordinator?.role)),
    ...noticeDifferences(advice, expect.notices),
  ]
}
