import type { Ids, Library } from '../model/library'
import type { Network } from '../model/network'
import type { Pathway, Rule } from '../model/pathway'
import { LibraryError, type Problem } from '../model/problem'
import { shown } from '../model/shown'
import { type Footing, footingOf } from './footing'
import { meantOrAll } from './meant'
import { ordered } from './ordered'

/** The ids of a library of which some pathways were picked. */
export interface PickedIds<I extends Ids, P extends string> extends Ids {
  /** Those of the whole library: which of them the picked pathways rest on is only known at run time. */
  readonly signals: I['signals']
  readonly roles: I['roles']
  readonly services: I['services']
  readonly laws: I['laws']
  readonly pathways: P
  readonly rules: string extends I['rules'] ? string : Extract<I['rules'], `${P}/${string}`>
  readonly networks: I['networks']
}

const choiceProblems = ({ pathways }: Library, chosen: readonly string[]): Problem[] => {
  const known = Object.keys(pathways)
  const problem = (message: string, path: string): Problem => ({ code: 'unknown-pathway', message, at: { path } })
  if (chosen.length === 0) return [problem(`Er is geen zorgpad gekozen. Kies uit: ${known.join(', ')}.`, 'pathways')]
  return chosen.flatMap((id, place) =>
    known.includes(id)
      ? []
      : [problem(`Het zorgpad ${shown(id)} bestaat niet.${meantOrAll(id, known)}`, `pathways[${place}]`)],
  )
}

/** Gives the pathway in a full name; what stands beside the signals has none. */
const pathwayOf = (name: string): string => (name.includes('/') ? name.slice(0, name.indexOf('/')) : '')

const readProblems = ({ read }: Footing, chosen: readonly string[]): Problem[] =>
  [...read]
    .filter(([rule]) => !chosen.includes(pathwayOf(rule)))
    .flatMap(([rule, places]) =>
      places.map((path): Problem => {
        const message = `Hier wordt de regel ${shown(rule)} gelezen, en het zorgpad ${shown(pathwayOf(rule))} is niet gekozen. Kies dat erbij.`
        return { code: 'unknown-rule', message, at: { path } }
      }),
    )

const only = <T>(things: Readonly<Record<string, T>>, isKept: (id: string) => boolean): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(things).filter(([id]) => isKept(id)))

const withoutOthers = (rule: Rule, isThere: (rule: string) => boolean): Rule => ({
  ...rule,
  replaces: rule.replaces.filter(isThere),
  pauses: rule.pauses.filter(isThere),
  conflictsWith: rule.conflictsWith.filter(isThere),
})

const mapped = <T>(things: Readonly<Record<string, T>>, change: (thing: T) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(things).map(([id, thing]) => [id, change(thing)]))

/**
 * Takes some pathways out of a library, with all that they rest on: signals with their items, parameters, services and laws. All
 * roles stay, as an input may name any of them (who reports, who is involved), and all networks, with what they agreed about
 * what stays. Shares nothing with the whole library.
 *
 * Everything else is gone: an input that names a signal which only other pathways use is refused. **So are the red flags of the
 * other pathways**, which in the whole library run whatever is asked about (`input.pathways` keeps them). Red flags that
 * concern everyone stand in a pathway of their own, `rode-vlaggen`, where a library has it: pick it, too.
 *
 * `replaces`, `pauses` and `conflictsWith` lose the rules that are gone.
 *
 * @throws {LibraryError} for a pathway that is not there, for an empty list (both `unknown-pathway`), and where a condition reads
 * a rule (`applies`) of a pathway that was not picked (`unknown-rule`): pick that one, too.
 */
export const pick = <I extends Ids, P extends I['pathways']>(
  library: Library<I>,
  pathways: readonly P[],
): Library<PickedIds<I, P>> => {
  const whole = library as Library
  const unknown = choiceProblems(whole, pathways)
  if (unknown.length > 0) throw new LibraryError(unknown)

  const footing = footingOf(whole, pathways)
  const unread = readProblems(footing, pathways)
  if (unread.length > 0) throw new LibraryError(unread)

  const chosen: readonly string[] = pathways
  const isOfChosen = (id: string): boolean => chosen.includes(pathwayOf(id))
  const isKept = (parameter: string): boolean => footing.parameters.has(parameter) || isOfChosen(parameter)
  const kept = ordered({
    signals: only(whole.signals, (id) => footing.signals.has(id)),
    parameters: only(whole.parameters, isKept),
    roles: whole.roles,
    services: only(whole.services, (id) => footing.services.has(id)),
    laws: only(whole.laws, (id) => footing.laws.has(id)),
    pathways: mapped(
      only(whole.pathways, (id) => chosen.includes(id)),
      (pathway): Pathway => ({ ...pathway, rules: mapped(pathway.rules, (rule) => withoutOthers(rule, isOfChosen)) }),
    ),
    networks: mapped(
      whole.networks,
      (network): Network => ({ ...network, parameters: only(network.parameters, isKept) }),
    ),
  })
  return kept as Library<PickedIds<I, P>>
}
