import { type Condition, isReference, type Operand } from '../model/condition'
import type { Item, Pathway } from '../model/pathway'
import type { Role } from '../model/service'
import { shown } from '../model/shown'
import type { Domain, Parameter, Signal } from '../model/signal'
import { namesIn, rulesOf } from './order'
import { report, type Scope } from './scope'
import { walk } from './walk'

interface Linked {
  readonly signals: ReadonlyMap<string, Signal>
  readonly parameters: ReadonlyMap<string, Parameter>
  readonly roles: ReadonlyMap<string, Role>
  readonly pathways: ReadonlyMap<string, Pathway>
}

/** By the domains that conditions tell of, one signal that they test. What is shared tells of neither. */
type Told = ReadonlyMap<Domain, string>

const NOTHING: Told = new Map()

/** Lists of what conditions tell, given of what the rules tell that they read. The first signal that is named is kept. */
const toldIn = (condition: Condition, signals: Linked['signals'], toldBy: (rule: string) => Told): Told => {
  const names = namesIn(condition)
  const own = names.signals.flatMap((id): [Domain, string][] => {
    const domain = signals.get(id)?.domain
    return domain === undefined || domain === 'shared' ? [] : [[domain, id]]
  })
  return new Map([...names.rules.flatMap((rule) => [...toldBy(rule)]), ...own.reverse()])
}

const WORDS: Readonly<Record<Domain, string>> = { medical: 'medisch', social: 'sociaal', shared: 'gedeeld' }

/** What a red flag tells a role of another domain. */
interface Crossing {
  readonly signal: string
  readonly domain: Domain
  readonly role: string
  readonly of: Domain
}

const messageOf = ({ signal, domain, role, of }: Crossing): string =>
  `Deze rode vlag kijkt naar ${shown(signal)} (${WORDS[domain]}), gaat naar ${shown(role)} (${WORDS[of]}) en wacht niet op toestemming. Schrijf bij de regel withoutConsent: { basis: vital-interest, source: … }, of met right-to-report of legal-duty als basis.`

/**
 * Reports red flags that tell a role of another domain what is medical or social, and do not say on what basis: they do not
 * wait for consent. Only of files without other problems: who is told what is not known before.
 */
export const checkBasis = (scope: Scope, { signals, parameters, roles, pathways }: Linked): void => {
  const rules = rulesOf(pathways)
  const known = new Map<string, Told>()
  const told = (condition: Condition | undefined): Told =>
    condition === undefined ? NOTHING : toldIn(condition, signals, (rule) => known.get(rule) ?? NOTHING)
  const readBy = (id: string): readonly string[] => {
    const when = rules.get(id)?.when
    return when === undefined ? [] : namesIn(when).rules
  }
  for (const id of walk([...rules.keys()], readBy, () => {})) known.set(id, told(rules.get(id)?.when))

  const receivers = (to: Operand | undefined): readonly string[] => {
    if (to === undefined) return []
    if (!isReference(to)) return [String(to)]
    const parameter = parameters.get(to.parameter)
    return parameter === undefined ? [] : [parameter.default, ...(parameter.oneOf ?? [])].map(String)
  }
  const crossings = (id: string, { to, when }: Item): readonly Crossing[] =>
    receivers(to).flatMap((role) => {
      const of = roles.get(role)?.domain
      const all = [...(known.get(id) ?? NOTHING), ...told(when)]
      return of === undefined
        ? []
        : all.filter(([domain]) => domain !== of).map(([domain, signal]) => ({ signal, domain, role, of }))
    })

  for (const [id, { redFlag, withoutConsent, then }] of rules) {
    if (!redFlag || withoutConsent !== undefined) continue
    const [first] = then.flatMap((item) => crossings(id, item))
    const definition = scope.defined.rules.get(id)
    if (first === undefined || definition === undefined) continue
    report({ ...scope, source: definition.source, path: definition.path }, 'no-basis', messageOf(first), 'key')
  }
}
