import type { Literal, Operand } from '../model/condition'
import type { ParameterSource } from '../model/source/signals'
import { outside } from './parameters'
import { type Definition, inside, isDefined, type Scope } from './scope'

const PARAMETER = /^\$([a-z0-9-]+(?:\/[a-z0-9-]+)?)$/

/** Gives the full name of a parameter written as `$name`: the pathway's own first. */
const fullName = ({ defined, pathway }: Scope, name: string): string => {
  const own = `${pathway}/${name}`
  return pathway !== null && defined.parameters.has(own) ? own : name
}

const parameterName = (value: unknown): string | null =>
  typeof value === 'string' ? (PARAMETER.exec(value)?.[1] ?? null) : null

/** Checks every value that a parameter may take as far as they are listed: its default, its bounds, its choices. */
const checkOwnValues = (scope: Scope, { data }: Definition<ParameterSource>, check: Check): void => {
  const before = scope.problems.length
  for (const value of [data.default, ...(data.between ?? []), ...(data.oneOf ?? [])]) {
    if (scope.problems.length === before) check(scope, value)
  }
}

/** Checks what networks agreed, where they did so. */
const checkAgreedValues = (scope: Scope, name: string, parameter: ParameterSource, check: Check): void => {
  for (const { data, source } of scope.defined.networks.values()) {
    const agreed = data.parameters?.[name]
    if (agreed === undefined) continue
    const isPlain = typeof agreed !== 'object'
    const value = isPlain ? agreed : agreed.is
    // A value outside the bounds is reported with the network.
    if (outside(parameter, value) !== null) continue
    check({ ...scope, source, path: ['parameters', name, ...(isPlain ? [] : ['is'])] }, value)
  }
}

type Check = (scope: Scope, value: Literal) => void

/**
 * Links what may be a value or a `$parameter`, and checks it, or all that the parameter may be. What is wrong with a
 * parameter's values is reported once, where the parameter is used.
 */
export const operand = (scope: Scope, value: Literal, check: Check): Operand => {
  const name = parameterName(value)
  if (name === null) {
    check(scope, value)
    return value
  }
  const full = fullName(scope, name)
  const definition = scope.defined.parameters.get(full)
  if (definition === undefined) {
    isDefined(scope, 'parameters', full)
    return value
  }
  const before = scope.problems.length
  checkOwnValues(scope, definition, check)
  if (scope.problems.length === before) checkAgreedValues(scope, full, definition.data, check)
  return { parameter: full }
}

/** Links a role, or a parameter of which every value is a role. */
export const roleOperand = (scope: Scope, value: string, extra: readonly string[] = []): Operand =>
  operand(scope, value, (at, role) => {
    if (!extra.includes(String(role))) isDefined(at, 'roles', String(role))
  })

const IN_TEXT = /\$([a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?)/g

/** Links the parameters named in a text, which are written as `${full/name}` from here on. */
export const linkText = (scope: Scope, text: string): string =>
  text.replace(IN_TEXT, (written, name: string) => {
    const full = fullName(scope, name)
    return isDefined(scope, 'parameters', full) ? `\${${full}}` : written
  })

/** Links a text under a key, when it is there. */
export const optionalText = (scope: Scope, key: string, text: string | undefined): string | undefined =>
  text === undefined ? undefined : linkText(inside(scope, key), text)
