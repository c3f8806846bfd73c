import { shown } from '../model/shown'
import { KINDS, type Kind, STAND_INS } from './kinds'
import type { Scope } from './scope'

/** What to write when a name of one kind stands where another is expected, for what is easily mixed up. */
const INSTEAD: Partial<Record<`${Kind} for ${Kind}`, (name: string) => string>> = {
  'roles for signals': (name) => `Is de vraag of die rol er al is, schrijf dan { betrokken: ${name} }.`,
  'rules for signals': (name) => `Is de vraag of die regel geldt, schrijf dan { applies: ${name} }.`,
  'parameters for signals': () => 'Een parameter staat achter een signaal, met een $ ervoor.',
  'parameters for roles': (name) => `Is de parameter bedoeld, schrijf dan "$${name}".`,
  'services for roles': () => 'Een dienst staat achter for.',
  'roles for services': () => 'Een rol staat achter refer.',
  'roles for parameters': (name) => `Is de rol bedoeld, schrijf dan "${name}" zonder $.`,
  'pathways for rules': () => 'Een regel van een ander zorgpad heet zorgpad/regel.',
  'networks for pathways': () => 'Een netwerk staat achter network.',
  'pathways for networks': () => 'Een zorgpad staat achter cases of pathways.',
}

const optionOf = ({ defined }: Scope, name: string): string | undefined => {
  for (const [id, { data }] of defined.signals) if (Object.hasOwn(data.options ?? {}, name)) return id
  return undefined
}

const kindOf = ({ defined, pathway }: Scope, name: string): Kind | undefined =>
  (Object.keys(KINDS) as Kind[]).find((kind) => defined[kind].has(name) || defined[kind].has(`${pathway}/${name}`))

/** A rule of the pathway at hand has its full name here already. */
const short = ({ pathway }: Scope, name: string): string =>
  pathway !== null && name.startsWith(`${pathway}/`) ? name.slice(pathway.length + 1) : name

/** Says of what other kind a name is, and what to write then; nothing when it is none. */
export const otherKind = (scope: Scope, expected: Kind, full: string): string => {
  const name = short(scope, full)
  const found = kindOf(scope, name)
  if (found !== undefined && found !== expected) {
    const instead = INSTEAD[`${found} for ${expected}`]?.(name)
    const here = `${shown(name)} is ${KINDS[found].a}, en hier hoort ${KINDS[expected].a}.`
    return instead === undefined ? ` ${here}` : ` ${here} ${instead}`
  }
  const standIn = expected === 'roles' && Object.hasOwn(STAND_INS, name) ? STAND_INS[name] : undefined
  if (standIn !== undefined) return ` "${name}" staat voor ${standIn}, en kan hier niet: noem een rol.`
  const signal = expected === 'signals' ? optionOf(scope, name) : undefined
  return signal === undefined ? '' : ` ${shown(name)} is een keuze van "${signal}": schrijf { ${signal}: ${name} }.`
}
