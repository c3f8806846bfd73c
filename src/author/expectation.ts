import type { Advice, Known, Recommendation } from '../model/advice'
import type { InputValue, Library } from '../model/library'
import type { CaseSource } from '../model/source/cases'

type Expect = CaseSource['expect']

/** Something that came out otherwise than the author expected. */
export interface Difference {
  /** What was looked at: `rules.snaq65-rood`, `refer.dietist.due`. */
  readonly what: string
  readonly expected: string
  readonly actual: string
}

const shown = (value: unknown): string =>
  value === undefined ? 'niets' : typeof value === 'string' ? value : JSON.stringify(value)

const sameSet = (left: readonly unknown[], right: readonly unknown[]): boolean =>
  left.length === right.length && left.every((value) => right.includes(value))

const same = (expected: unknown, actual: unknown): boolean =>
  Array.isArray(expected) && Array.isArray(actual) ? sameSet(expected, actual) : expected === actual

const compare = (what: string, expected: unknown, actual: unknown): Difference[] =>
  same(expected, actual) ? [] : [{ what, expected: shown(expected), actual: shown(actual) }]

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

const signalDifferences = (library: Library, advice: Advice, expected: Expect['signals'] = {}): Difference[] =>
  Object.entries(expected).flatMap(([id, value]) =>
    compare(`signals.${id}`, value, possible(library, id, (advice.signals as Record<string, Known>)[id])),
  )

const ruleDifferences = (advice: Advice, pathway: string, expected: Expect['rules'] = {}): Difference[] => {
  const states = new Map(advice.pathways.flatMap(({ rules }) => rules.map(({ id, state }) => [id, state] as const)))
  return Object.entries(expected).flatMap(([rule, state]) =>
    compare(`rules.${rule}`, state, states.get(rule.includes('/') ? rule : `${pathway}/${rule}`)),
  )
}

const lawOf = ({ law }: Recommendation): string | readonly string[] | undefined =>
  law === undefined || law.possible.length !== 1 ? law?.possible : law.possible[0]

const referDifferences = (advice: Advice, expected: Expect['refer'] = {}): Difference[] =>
  Object.entries(expected).flatMap(([role, fields]) => {
    const found = advice.recommendations.find(({ kind, to }) => kind === 'refer' && to === role)
    if (found === undefined) return compare(`refer.${role}`, 'een verwijzing', undefined)
    const actual = {
      due: found.due,
      responsible: found.responsible.role,
      law: lawOf(found),
      mode: found.mode,
      consent: found.consent,
    }
    return Object.entries(fields).flatMap(([field, value]) =>
      compare(`refer.${role}.${field}`, value, actual[field as keyof typeof actual]),
    )
  })

const notReferDifferences = (advice: Advice, roles: readonly string[] = []): Difference[] =>
  roles
    .filter((role) => advice.recommendations.some(({ kind, to }) => kind === 'refer' && to === role))
    .map((role) => ({ what: `notRefer.${role}`, expected: 'geen verwijzing', actual: 'een verwijzing' }))

const questionDifferences = (advice: Advice, expected: readonly string[] | undefined): Difference[] => {
  if (expected === undefined) return []
  const asked = advice.questions.slice(0, expected.length).map(({ signal }) => signal)
  return shown(asked) === shown(expected)
    ? []
    : [{ what: 'questions', expected: shown(expected), actual: shown(asked) }]
}

const inFull = (pathway: string, rules: readonly string[] | undefined): readonly string[] | undefined =>
  rules?.map((rule) => (rule.includes('/') ? rule : `${pathway}/${rule}`))

/** Lists everything that came out otherwise than expected. */
export const differences = (library: Library, advice: Advice, pathway: string, expect: Expect): Difference[] => {
  const openRedFlags = inFull(pathway, expect.openRedFlags)
  const codes = new Set<string>(advice.notices.map(({ code }) => code))
  return [
    ...signalDifferences(library, advice, expect.signals),
    ...ruleDifferences(advice, pathway, expect.rules),
    ...referDifferences(advice, expect.refer),
    ...notReferDifferences(advice, expect.notRefer),
    ...questionDifferences(advice, expect.questions),
    ...(openRedFlags === undefined ? [] : compare('openRedFlags', openRedFlags, advice.openRedFlags)),
    ...(expect.lead === undefined ? [] : compare('lead', expect.lead, advice.coordinator?.role)),
    ...(expect.notices ?? [])
      .filter((code) => !codes.has(code))
      .map((code) => ({ what: `notices.${code}`, expected: 'deze melding', actual: 'niets' })),
  ]
}
