import { shown } from '../model/shown'
import { RESERVED } from './collect'
import { KINDS, type Kind } from './kinds'
import { meantOrAll, near } from './meant'
import { otherKind } from './otherKind'
import { report, type Scope } from './scope'

const lastOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

/** Finds the rule or parameter that was meant, in whichever pathway: that may be what is misspelt, or left out. */
const inAnyPathway = (name: string, known: readonly string[]): string | undefined => {
  const last = near(lastOf(name), known.map(lastOf))
  const found = known.filter((full) => lastOf(full) === last)
  return found.find((full) => full.slice(0, -lastOf(full).length) === name.slice(0, -lastOf(name).length)) ?? found[0]
}

/** Writes a full name as it is written in the pathway at hand: its own things go without the name of the pathway. */
const written = ({ pathway }: Scope, kind: Kind, name: string): string =>
  kind === 'parameters' && pathway !== null && name.startsWith(`${pathway}/`) ? lastOf(name) : name

const asked = (scope: Scope, kind: Kind, name: string, sign: string): string => {
  const known = [...scope.defined[kind].keys(), ...(kind === 'signals' ? Object.keys(RESERVED) : [])]
  if (kind !== 'rules' && kind !== 'parameters') return meantOrAll(name, known)
  const found = inAnyPathway(name, known)
  return found === undefined ? '' : ` Bedoelt u ${shown(`${sign}${written(scope, kind, found)}`)}?`
}

const message = (scope: Scope, kind: Kind, name: string, sign: string): string => {
  const { the, where } = KINDS[kind]
  const help = otherKind(scope, kind, name) || asked(scope, kind, name, sign)
  const describe = ` Beschrijf dat eerst ${where}, of noem wat er al is.`
  return `${the} ${shown(`${sign}${name}`)} bestaat niet.${help || describe}`
}

/** How a name stands in the file: as a key, or with a sign before it. */
interface Standing {
  readonly part?: 'key' | 'value'
  readonly sign?: string
}

/** Tells whether a name is defined; reports it when it is not. */
export const isDefined = (
  scope: Scope,
  kind: Kind,
  name: string,
  { part = 'value', sign = '' }: Standing = {},
): boolean => {
  if (scope.defined[kind].has(name)) return true
  report(scope, KINDS[kind].code, () => message(scope, kind, name, sign), part, name)
  return false
}
