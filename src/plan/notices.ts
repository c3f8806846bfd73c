import type { Recommendation } from '../model/advice'
import { basisText } from '../model/dutch'
import type { Notice } from '../model/notice'
import type { PathwayState, Standing } from '../model/standing'
import { hasBegun, hasEnded } from '../model/validity'
import type { PlanContext } from './context'
import type { Note } from './drafts'
import { fundingOf } from './funding'

const pathwayNotices = (
  { program, view, standings }: PlanContext,
  states: ReadonlyMap<string, PathwayState>,
): Notice[] => {
  const found: Notice[] = []
  for (const { id, pathway, notices } of program.pathways) {
    const isLeftOut =
      states.get(id) === 'not-indicated' &&
      !standings.some(({ rule, state }) => state === 'applies' && rule.pathway.id === id)
    if (isLeftOut) continue
    if (notices.draft !== null) found.push(notices.draft)
    if (!hasBegun(pathway.valid, view.on)) found.push(notices.notYetValid)
    if (hasEnded(pathway.valid, view.on)) found.push(notices.expired)
  }
  return found
}

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

const notAgreed = ({ program, applying }: PlanContext): Notice[] => {
  const isMet: boolean[] = []
  for (const { rule } of applying) for (const place of rule.notAgreed) isMet[place] = true
  return program.notAgreed.filter((_, place) => isMet[place])
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
  const notices: Notice[] = []
  for (const { rule } of applying) {
    const { title, withoutConsent: without } = rule.rule
    if (without === undefined) continue
    const isPlanned = recommendations.some(({ reasons }) => reasons.some((reason) => reason.rule === rule.id))
    if (!isPlanned) continue
    const message = `“${title}”: delen zonder toestemming kan op grond van ${basisText(without.basis)}; een mens besluit.`
    notices.push({ code: 'without-consent', message, rule: rule.id })
  }
  return notices
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
