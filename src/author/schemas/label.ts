import { termText } from '../../model/dutch'
import type { SignalSource } from '../../model/source/signals'
import type { Names } from './names'

/** A name with what an editor tells of it: the title where someone points at it, the description also where it is proposed. */
export interface Label {
  readonly name: string
  readonly title: string
  readonly description: string
}

const labels = <T>(
  all: ReadonlyMap<string, T>,
  label: (one: T, name: string) => readonly [title: string, description: string],
): Label[] =>
  [...all].map(([name, one]) => {
    const [title, description] = label(one, name)
    return { name, title, description }
  })

const measure = ({ unit = '1', range }: SignalSource): string => {
  const parts = [unit === '1' ? '' : unit, range === undefined ? '' : `${range[0]} tot en met ${range[1]}`]
  const text = parts.filter((part) => part !== '').join(', ')
  return text === '' ? '' : ` (${text})`
}

const signalText = (signal: SignalSource): string =>
  `${signal.label}.${signal.ask === undefined ? '' : ` ${signal.ask}`}${measure(signal)}`

/** Labels signals, of which only some when it is asked. */
export const signalLabels = ({ signals }: Names, isMeant: (signal: SignalSource) => boolean = () => true): Label[] =>
  labels(new Map([...signals].filter(([, signal]) => isMeant(signal))), (signal) => [signal.label, signalText(signal)])

/** Labels the names that signals had before, under which an input may still give them. */
export const formerLabels = ({ signals }: Names): Label[] =>
  [...signals].flatMap(([id, signal]) =>
    (signal.formerly ?? []).map((name) => ({
      name,
      title: signal.label,
      description: `Eerdere naam van ${id}. ${signalText(signal)}`,
    })),
  )

/** Labels the answers to one signal. */
export const optionLabels = ({ label, options = {} }: SignalSource): Label[] =>
  labels(new Map(Object.entries(options)), (text) => [text, `${label}: ${text}`])

export const roleLabels = ({ roles }: Names): Label[] => labels(roles, ({ label }) => [label, `Rol: ${label}`])

export const serviceLabels = ({ services, roles }: Names): Label[] =>
  labels(services, ({ label, by }) => [
    label,
    `Aanbod: ${label}. Door: ${by.map((role) => roles.get(role)?.label ?? role).join(', ')}`,
  ])

export const lawLabels = ({ laws }: Names): Label[] =>
  labels(laws, ({ label, payer }) => [label, `${label}. Betaalt: ${payer}`])

export const pathwayLabels = ({ pathways }: Names): Label[] =>
  labels(pathways, ({ title }) => [title, `Zorgpad: ${title}`])

export const networkLabels = ({ networks }: Names): Label[] =>
  labels(networks, ({ title }) => [title, `Netwerk: ${title}`])

/** Labels rules by their full name. */
export const ruleLabels = ({ rules, pathways }: Names): Label[] =>
  labels(rules, ({ title, redFlag }, name) => {
    const pathway = name.split('/')[0] ?? ''
    const what = redFlag === true ? 'Rode vlag' : 'Regel'
    return [title, `${what} van ${pathways.get(pathway)?.title ?? pathway}: ${title}`]
  })

/** Labels the red flags among them. */
export const redFlagLabels = (names: Names): Label[] =>
  ruleLabels(names).filter(({ name }) => names.rules.get(name)?.redFlag === true)

export const sourceLabels = ({ sources }: Names): Label[] =>
  labels(sources, ({ title, by, year }) => {
    const origin = [by, year].filter((part) => part !== undefined).join(', ')
    return [title, `Bron: ${title}${origin === '' ? '' : ` (${origin})`}`]
  })

const shown = (value: string | number | boolean): string => termText(String(value))

/** Labels parameters by their full name. */
export const parameterLabels = ({ parameters }: Names): Label[] =>
  labels(parameters, ({ why, default: value, between, oneOf }) => {
    const bounds =
      between === undefined ? `uit ${(oneOf ?? []).map(shown).join(', ')}` : between.map(shown).join(' tot ')
    return ['Af te spreken', `${why} Standaard ${shown(value)}; te kiezen ${bounds}.`]
  })

/** The same names as they stand in their own pathway; of two pathways with one name the first stands. */
export const withoutPathway = (all: readonly Label[]): Label[] => {
  const own = all.map((label) => ({ ...label, name: label.name.split('/').at(-1) ?? '' }))
  return [...new Map(own.reverse().map((label) => [label.name, label])).values()].reverse()
}
