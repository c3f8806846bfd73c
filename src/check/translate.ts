import type * as z from 'zod'
import { isMap } from '../model/isMap'
import type { ProblemCode } from '../model/problem'
import { corrections } from './corrections'
import type { Finding, Path } from './finding'
import { readKeys, readMark, readMissing } from './mark'
import { nearest } from './nearest'
import { meantBranch } from './union'
import { unknownKey } from './unknown-key'
import { either, lowered } from './words'
import { expectedBy, wrongType } from './wrong-type'

type Issue = z.core.$ZodIssue

/** Keys whose absence has a code of its own. */
const MISSING: Readonly<Record<string, ProblemCode>> = { responsible: 'no-responsible' }

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], data)

const missingKey = (issue: Issue, path: Path): Finding => {
  const key = String(path.at(-1))
  const description = readMissing(issue.message)
  const behind = description === undefined ? '' : ` Erachter komt: ${lowered(description)}.`
  const message = `Hier ontbreekt de sleutel "${key}".${behind}`
  return { code: MISSING[key] ?? 'missing-key', message, path, part: 'key', missing: key }
}

const isMissing = (data: unknown, path: Path): boolean => {
  const map = valueAt(data, path.slice(0, -1))
  return path.length > 0 && isMap(map) && !Object.hasOwn(map, path.at(-1) ?? '')
}

const patternOf = (issue: Issue): RegExp | undefined => {
  if (issue.code !== 'invalid_format' || !('pattern' in issue) || typeof issue.pattern !== 'string') return undefined
  return new RegExp(issue.pattern.replace(/^\/|\/$/g, ''))
}

/** Names the text of the right form that was probably meant. */
const likely = (issue: Issue, value: unknown, data: unknown): string => {
  const pattern = typeof value === 'string' ? patternOf(issue) : undefined
  if (pattern === undefined) return ''
  const parameters = isMap(data) && isMap(data['parameters']) ? data['parameters'] : {}
  const own = Object.hasOwn(parameters, String(value)) ? [`$${value}`] : []
  const meant = [...own, ...corrections(String(value))].find(
    (text) => text !== '' && text !== value && pattern.test(text),
  )
  return meant === undefined ? '' : ` Bedoelt u "${meant}"?`
}

const wrongValue = (issue: Issue, value: unknown, data: unknown, path: Path): Finding => {
  const { code, text } = readMark(issue.message) ?? { code: 'wrong-value', text: 'Deze waarde kan hier niet.' }
  return { code, message: `${text}${likely(issue, value, data)}`, path }
}

const wrongLength = (issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, value: unknown, path: Path): Finding => {
  if (readMark(issue.message) !== undefined) return wrongValue(issue, value, undefined, path)
  const length = issue.code === 'too_small' ? issue.minimum : issue.maximum
  const comma = issue.code === 'too_big' ? ' Een getal heeft een punt en geen komma: schrijf bijvoorbeeld 1.5.' : ''
  const message = `Verwacht een lijst van precies ${length}: de laagste en de hoogste.${comma}`
  return { code: 'wrong-value', message, path }
}

const wrongKey = (issue: z.core.$ZodIssueInvalidKey, path: Path): Finding => {
  const [inner] = issue.issues
  const key = String(path.at(-1))
  const { text } = readMark(inner?.message ?? '') ?? { text: 'Dit kan hier niet.' }
  const message = text.replace(/^Dit /, () => `De sleutel "${key}" `)
  return {
    code: 'wrong-value',
    message: `${message}${inner === undefined ? '' : likely(inner, key, undefined)}`,
    path,
    part: 'key',
  }
}

const notAllowed = (issue: z.core.$ZodIssueInvalidValue, value: unknown, path: Path): Finding => {
  if (!issue.values.some((allowed) => typeof allowed === typeof value)) return wrongType(issue, value, path)
  const words = issue.values.filter((allowed): allowed is string => typeof allowed === 'string')
  const meant = typeof value === 'string' ? nearest(value, words) : undefined
  const help = meant === undefined ? '' : ` Bedoelt u "${meant}"?`
  return { code: 'wrong-value', message: `Dit kan hier niet: verwacht ${either(expectedBy(issue))}.${help}`, path }
}

/** Turns an issue of zod into what an author must know: a finding for each mistake, about the branch that was meant. */
export const findingsOf = (issue: Issue, data: unknown, base: Path = []): Finding[] => {
  const path = [...base, ...(issue.path as Path)]
  const value = valueAt(data, path)
  if (isMissing(data, path)) return [missingKey(issue, path)]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(value, path, key, readKeys(issue.message)))
    case 'invalid_union': {
      const meant = meantBranch(issue, value, path)
      return 'code' in meant ? [meant] : meant.flatMap((inner) => findingsOf(inner, data, path))
    }
    case 'invalid_type':
      return [wrongType(issue, value, path)]
    case 'invalid_value':
      return [notAllowed(issue, value, path)]
    case 'invalid_key':
      return [wrongKey(issue, path)]
    case 'too_small':
    case 'too_big':
      return [wrongLength(issue, value, path)]
    default:
      return [wrongValue(issue, value, data, path)]
  }
}
