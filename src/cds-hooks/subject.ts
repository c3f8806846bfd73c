import type { FhirResource } from 'fhir/r4.js'
import type { Advice, Recommendation } from '../model/advice'
import type { Evidence, FhirIssue } from '../model/fhir'
import type { Library } from '../model/library'
import type { Program, RuleProgram } from '../model/program'
import type { CdsService, PrefetchKey } from './service'

/** All that cards are made of. */
export interface CardContext {
  readonly service: CdsService
  readonly library: Library
  readonly program: Program
  readonly advice: Advice
  readonly evidence: Readonly<Record<string, Evidence | undefined>>
  /** What in the record could not be used. */
  readonly issues: readonly FhirIssue[]
  /** What of the record was not read. */
  readonly unread: readonly PrefetchKey[]
  /** The draft of a recommendation; undefined where there is none to make. */
  readonly draftOf: (recommendation: Recommendation) => FhirResource | undefined
  /** Gives the same uuid for the same name in the same call, and no other call the same. */
  readonly uuidOf: (name: string) => string
}

/** What one card is about: one red flag, or all else that a pathway says. */
export interface Subject {
  /** `rule/…` or `pathway/…`. */
  readonly name: string
  readonly redFlag: boolean
  /** Those that apply; the first is what the card is called after. */
  readonly rules: readonly [RuleProgram, ...RuleProgram[]]
  /** In the order of the plan. */
  readonly recommendations: readonly Recommendation[]
}

const isNonEmpty = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0

/** Puts the rules whose recommendations come first in the plan first. */
const inOrder = (rules: readonly RuleProgram[], recommendations: readonly Recommendation[]): readonly RuleProgram[] => {
  const named = new Map(rules.map((rule) => [rule.id, rule]))
  const first = recommendations.flatMap(({ reasons }) => reasons.flatMap(({ rule }) => named.get(rule) ?? []))
  return [...new Set([...first, ...rules])]
}

const subjectOf = (
  { advice }: CardContext,
  {
    name,
    redFlag,
    rules,
  }: { readonly name: string; readonly redFlag: boolean; readonly rules: readonly RuleProgram[] },
): Subject[] => {
  const ids = new Set(rules.map(({ id }) => id))
  const recommendations = advice.recommendations.filter(({ reasons }) => reasons.some(({ rule }) => ids.has(rule)))
  const ordered = inOrder(rules, recommendations)
  const says =
    recommendations.length > 0 || advice.notices.some(({ code, rule }) => code === 'note' && ids.has(rule ?? ''))
  return isNonEmpty(ordered) && (redFlag || says) ? [{ name, redFlag, rules: ordered, recommendations }] : []
}

/** Lists what there is to say: each red flag that applies, then each pathway; both as they first come in the plan. */
export const subjectsOf = (context: CardContext): Subject[] => {
  const { advice, program } = context
  const states = new Map(advice.pathways.flatMap(({ rules }) => rules.map(({ id, state }) => [id, state] as const)))
  const applying = program.rules.filter(({ id }) => states.get(id) === 'applies')
  const flags = applying.filter(({ rule }) => rule.redFlag)
  const others = applying.filter(({ rule }) => !rule.redFlag)
  const subjects = [
    ...flags.map((rule) => ({ name: `rule/${rule.id}`, redFlag: true, rules: [rule] })),
    ...program.pathways.map(({ id }) => ({
      name: `pathway/${id}`,
      redFlag: false,
      rules: others.filter(({ pathway }) => pathway.id === id),
    })),
  ].flatMap((one) => subjectOf(context, one))
  const place = ({ recommendations: [first] }: Subject): number =>
    first === undefined ? advice.recommendations.length : advice.recommendations.indexOf(first)
  return subjects.sort((left, right) => Number(right.redFlag) - Number(left.redFlag) || place(left) - place(right) || 0)
}
