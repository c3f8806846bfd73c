import type { Literal, Operand } from '../model/condition'
import type { ParameterSource } from '../model/source/signals'
import { isDefined } from './names'
import { outside } from './parameters'
import { type Definition, inside, type Path, type Scope } from './scope'

const PARAMETER = /^\$([a-z0-9-]+(?:\/[a-z0-9-]+)?)$/

/** Gives the full name of a parameter written as `$name`: the pathway's own first. */
const fullName = ({ defined, pathway }: Scope, name: string): string => {
  const own = `${pathway}/${name}`
  return pathway !== null && defined.parameters.has(own) ? own : name
}

const parameterName = (value: unknown): string | null =>
  typeof value === 'string' ? (PARAMETER.exec(value)?.[1] ?? null) : null

type Check = (scope: Scope, value: Literal) => void

/** Checks all that a parameter may be, and tells whether it is right. */
type CheckValues = (scope: Scope, name: string, parameter: Definition<ParameterSource>, check: Check) => boolean

/** Every value that a parameter may take as far as they are listed, with its place in the parameter. */
const listed = ({ default: standard, between, oneOf = [] }: ParameterSource): (readonly [Path, Literal])[] => [
  [['default'], standard],
  ...(between ?? []).map((value, place) => [['between', place], value] as const),
  ...oneOf.map((value, place) => [['oneOf', place], value] as const),
]

/** Tries a check on a value, and gives the problems instead of reporting them. */
const tried = (scope: Scope, value: Literal, check: Check): Scope['problems'] => {
  const trial: Scope = { ...scope, problems: [] }
  check(trial, value)
  return trial.problems
}

/**
 * Checks the values of a parameter. Where none fits, the wrong parameter is used; where some do, the parameter is wrong,
 * and it is told once, at the value.
 */
const checkOwnValues: CheckValues = (scope, name, { data, source, path }, check) => {
  const values = listed(data)
  const here = values.map(([, value]) => tried(scope, value, check))
  const first = here.findIndex((problems) => problems.length > 0)
  const [place, value] = values[first] ?? []
  if (place === undefined || value === undefined) return true
  const isMisused = here.every((problems) => problems.length > 0)
  const at = { ...scope, source, path: [...path, ...place] }
  scope.problems.push(...((isMisused ? here[first] : tried(at, value, check)) ?? []))
  if (!isMisused) scope.faulty.add(name)
  return false
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

/** Checks the values of a parameter in a place that any of them must fit: the first that does not is told there. */
const checkUse: CheckValues = (scope, _, { data }, check) => {
  const problems = listed(data)
    .map(([, value]) => tried(scope, value, check))
    .find((found) => found.length > 0)
  scope.problems.push(...(problems ?? []))
  return problems === undefined
}

const linked = (scope: Scope, value: Literal, check: Check, checkValues: CheckValues): Operand => {
  const name = parameterName(value)
  if (name === null) {
    check(scope, value)
    return value
  }
  const full = fullName(scope, name)
  const definition = scope.defined.parameters.get(full)
  if (definition === undefined) {
    isDefined(scope, 'parameters', full, { sign: '$' })
    return value
  }
  if (!scope.faulty.has(full) && checkValues(scope, full, definition, check)) {
    checkAgreedValues(scope, full, definition.data, check)
  }
  return { parameter: full }
}

/**
 * Links what may be a value or a `$parameter`, and checks it, or all that the parameter may be. A parameter of which a
 * mistake was told already is not checked again.
 */
export const operand = (scope: Scope, value: Literal, check: Check): Operand =>
  linked(scope, value, check, checkOwnValues)

/** The same where a value that does not fit is a mistake of the place, and not of the parameter. */
export const operandHere = (scope: Scope, value: Literal, check: Check): Operand =>
  linked(scope, value, check, checkUse)

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
    return isDefined(scope, 'parameters', full, { sign: '$' }) ? `\${${full}}` : written
  })

/** Links a text under a key, when it is there. */
export const optionalText = (scope: Scope, key: string, text: string | undefined): string | undefined =>
  text === undefined ? undefined : linkText(inside(scope, key), text)
