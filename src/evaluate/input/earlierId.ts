import type { Library } from '../../model/library'
import type { ItemKind } from '../../model/pathway'
import type { Problem } from '../../model/problem'
import { looksLikeIdentity } from './identity'
import { suggestion } from './suggest'

type Fault = Pick<Problem, 'code' | 'message'>

const KINDS = ['refer', 'inform', 'assess', 'review', 'do', 'advise', 'discuss']

/** Those who are responsible where nobody is known to report, or to coordinate. */
const STAND_INS = ['melder', 'coordinator']

const unknown = (code: Problem['code'], what: string, name: string, known: readonly string[]): Fault => ({
  code,
  message: `${what}${suggestion(name, known)}`,
})

const roleFault = (library: Library, role: string, others: readonly string[] = []): Fault | null => {
  const known = [...Object.keys(library.roles), ...others]
  return known.includes(role) ? null : unknown('unknown-role', 'De rol in dit id bestaat niet.', role, known)
}

const serviceFault = ({ services }: Library, named: string): Fault | null => {
  const known = Object.keys(services)
  const missing = named.split('+').find((service) => !known.includes(service))
  return missing === undefined ? null : unknown('unknown-service', 'De dienst in dit id bestaat niet.', missing, known)
}

const referralFault = (library: Library, rest: string): Fault | null => {
  const [role = '', ...services] = rest.split('/')
  return roleFault(library, role) ?? (services.length === 0 ? null : serviceFault(library, services.join('/')))
}

const textsOf = ({ pathways }: Library, kind: ItemKind): string[] =>
  Object.values(pathways)
    .flatMap(({ rules }) => Object.values(rules))
    .flatMap(({ then }) => then.flatMap((item) => (item.kind === kind && item.text !== undefined ? [item.text] : [])))

const REFERENCE = /\$\{[^}]+\}/

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Tells whether a text may have come of one with parameters, whatever these were that day. */
const couldBe = (written: string, text: string): boolean => {
  const found = new RegExp(`^${written.split(REFERENCE).map(literally).join('(.{1,40}?)')}$`, 'u').exec(text)
  return found !== null && !found.slice(1).some(looksLikeIdentity)
}

/** Longer than any text of a rule that could have been meant. */
const LONGEST = 500

const textFault = (library: Library, kind: ItemKind, text: string): Fault | null => {
  const known = textsOf(library, kind)
  if (known.some((written) => couldBe(written, text))) return null
  const plain = text.length > LONGEST ? [] : known.filter((written) => !REFERENCE.test(written))
  return unknown('wrong-value', 'Geen regel geeft een aanbeveling met dit id.', text, plain)
}

const faultIn = (library: Library, id: string): Fault | null => {
  const [kind = '', ...parts] = id.split(':')
  const rest = parts.join(':')
  switch (kind) {
    case 'refer':
      return referralFault(library, rest)
    case 'inform':
      return roleFault(library, rest)
    case 'assess':
      return roleFault(library, rest, STAND_INS)
    case 'review':
      if (parts.length === 0) return null
      break
    case 'do':
    case 'advise':
    case 'discuss':
      return textFault(library, kind, rest)
  }
  return unknown('wrong-value', 'Verwacht het id van een eerdere aanbeveling.', kind, KINDS)
}

/** Finds what is wrong with the id of an earlier recommendation that this library cannot have given; never repeats it. */
export const earlierIdFault = (library: Library, id: unknown): Fault | null => {
  if (typeof id !== 'string') return { code: 'wrong-type', message: 'Verwacht het id van een eerdere aanbeveling.' }
  const fault = faultIn(library, id)
  if (fault === null || !looksLikeIdentity(id)) return fault
  return { code: 'identity', message: 'Dit lijkt een gegeven dat een persoon aanwijst; laat het weg.' }
}
