import type { Recommendation } from '../model/advice'
import { basisText } from '../model/dutch'
import type { Notice } from '../model/notice'
import type { PathwayState, Standing } from '../model/standing'
import { hasBegun, hasEnded } from '../model/validity'
import type { PlanContext } from './context'
import { distinct } from './distinct'
import type { Note } from './drafts'
import { fundingOf } from './funding'

const pathwayNotices = (
  { program, view, standings }: PlanContext,
  states: ReadonlyMap<string, PathwayState>,
): Notice[] =>
  program.pathways
    .filter(
      ({ id }) =>
        states.get(id) !== 'not-indicated' ||
        standings.some(({ rule, state }) => rule.pathway.id === id && state === 'applies'),
    )
    .flatMap(({ id, pathway: { title, status, valid } }): Notice[] => [
      ...(status === 'draft'
        ? [
            {
              code: 'draft' as const,
              message: `Het zorgpad “${title}” is een concept; geen netwerk heeft het vastgesteld.`,
              pathway: id,
            },
          ]
        : []),
      ...(hasBegun(valid, view.on)
        ? []
        : [
            {
              code: 'not-yet-valid' as const,
              message: `Het zorgpad “${title}” geldt pas vanaf ${valid.from}.`,
              pathway: id,
            },
          ]),
      ...(hasEnded(valid, view.on)
        ? [
            {
              code: 'expired' as const,
              message: `Het zorgpad “${title}” geldt niet meer sinds ${valid.until}.`,
              pathway: id,
            },
          ]
        : []),
    ])

const unfilled = (context: PlanContext, recommendations: readonly Recommendation[]): Notice[] => {
  const { program, input } = context
  if (program.network === null) return []
  const roles = new Set<string>()
  for (const { kind, to, party, reached, responsible } of recommendations) {
    if ((kind === 'refer' || kind === 'inform') && to !== undefined && party === undefined && reached !== 'noodnummer')
      roles.add(to)
    if (responsible.party === undefined && responsible.role !== input.reporter) roles.add(responsible.role)
  }
  return [...roles]
    .sort()
    .filter((role) => program.fillable.has(role))
    .map((role): Notice => {
      const label = program.library.roles[role]?.label ?? role
      return { code: 'role-not-filled', message: `In dit netwerk vult niemand de rol ${label}.`, role }
    })
}

const notAgreed = ({ applying }: PlanContext): Notice[] => {
  const notices = distinct(applying.flatMap(({ rule }) => rule.notAgreed))
  return notices.sort((left, right) => ((left.parameter ?? '') < (right.parameter ?? '') ? -1 : 1))
}

const isNotSettled = (context: PlanContext, { for: purposes = [] }: Recommendation): boolean =>
  purposes.some(({ service }) => service !== undefined && fundingOf(context, [service])?.possible.length === 0)

const lawNotSettled = (context: PlanContext, recommendations: readonly Recommendation[]): Notice[] =>
  recommendations
    .filter((one) => one.law?.settled === false && isNotSettled(context, one))
    .map(({ to = '' }) => {
      const label = context.program.library.roles[to]?.label ?? to
      return { code: 'law-not-settled', message: `Wie ${label} betaalt, is op deze dag niet geregeld.`, role: to }
    })

const LESS_THAN_CERTAIN = {
  'undecidable-red-flag': 'is niet te beslissen met wat bekend is: een mens moet dit beoordelen',
  'stale-red-flag': 'rust op een verouderde waarneming: vraag het opnieuw',
  estimate: 'rust op een score met een niet beantwoorde vraag',
} as const

const doubtAbout = ({ rule, verdict, state }: Standing): keyof typeof LESS_THAN_CERTAIN | null => {
  if (state === 'undecidable') return rule.rule.redFlag ? 'undecidable-red-flag' : null
  if (state !== 'applies' || verdict.by === 'certain') return null
  return verdict.by === 'stale' ? 'stale-red-flag' : 'estimate'
}

const lessThanCertain = (standings: readonly Standing[]): Notice[] => {
  const notices: Notice[] = []
  for (const standing of standings) {
    const code = doubtAbout(standing)
    if (code === null) continue
    const { id, rule } = standing.rule
    notices.push({ code, message: `“${rule.title}” ${LESS_THAN_CERTAIN[code]}.`, rule: id })
  }
  return notices
}

/** A red flag does not wait for consent. Who acts on it must know on what basis that is, and that it is not decided here. */
const withoutConsent = ({ applying }: PlanContext, recommendations: readonly Recommendation[]): Notice[] => {
  const planned = new Set(recommendations.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)))
  return applying.flatMap(({ rule: { id, rule } }): Notice[] => {
    if (rule.withoutConsent === undefined || !planned.has(id)) return []
    const basis = basisText(rule.withoutConsent.basis)
    const message = `“${rule.title}”: delen zonder toestemming kan op grond van ${basis}; een mens besluit.`
    return [{ code: 'without-consent', message, rule: id }]
  })
}

/** Lists what people must know about the plan. */
export const noticesOf = (
  context: PlanContext,
  states: ReadonlyMap<string, PathwayState>,
  recommendations: readonly Recommendation[],
  notes: readonly Note[],
): Notice[] => {
  return [
    ...lessThanCertain(context.standings),
    ...withoutConsent(context, recommendations),
    ...notes.map(({ standing, text }): Notice => ({ code: 'note', message: text, rule: standing.rule.id })),
    ...unfilled(context, recommendations),
    ...lawNotSettled(context, recommendations),
    ...pathwayNotices(context, states),
    ...notAgreed(context),
  ]
}
