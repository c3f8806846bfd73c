import type * as z from 'zod'
import type { ProblemCode } from '../model/problem'
import { type Finding, isMap, type Path } from './finding'
import { readKeys, readMark } from './mark'
import { expectedBy, meantBranch, wrongType } from './union'
import { unknownKey } from './unknown-key'
import { either } from './words'

type Issue = z.core.$ZodIssue

/** Keys whose absence has a code of its own. */
const MISSING: Readonly<Record<string, ProblemCode>> = { responsible: 'no-responsible' }

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], data)

const missingKey = (path: Path): Finding => {
  const key = String(path.at(-1))
  const message = `Hier ontbreekt de sleutel "${key}".`
  return { code: MISSING[key] ?? 'missing-key', message, path, part: 'key', missing: true }
}

const isMissing = (data: unknown, path: Path): boolean => {
  const map = valueAt(data, path.slice(0, -1))
  return path.length > 0 && isMap(map) && !Object.hasOwn(map, path.at(-1) ?? '')
}

const wrongValue = (issue: Issue, path: Path): Finding => {
  const { code, text } = readMark(issue.message) ?? { code: 'wrong-value', text: 'Deze waarde kan hier niet.' }
  return { code, message: text, path }
}

const wrongLength = (issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, path: Path): Finding => {
  if (readMark(issue.message) !== undefined) return wrongValue(issue, path)
  const length = issue.code === 'too_small' ? issue.minimum : issue.maximum
  return { code: 'wrong-value', message: `Verwacht een lijst van precies ${length}.`, path }
}

const wrongKey = (issue: z.core.$ZodIssueInvalidKey, path: Path): Finding => {
  const { text } = readMark(issue.issues[0]?.message ?? '') ?? { text: 'Dit kan hier niet.' }
  const message = text.replace(/^Dit /, `De sleutel "${String(path.at(-1))}" `)
  return { code: 'wrong-value', message, path, part: 'key' }
}

const notAllowed = (issue: z.core.$ZodIssueInvalidValue, value: unknown, path: Path): Finding =>
  issue.values.some((allowed) => typeof allowed === typeof value)
    ? { code: 'wrong-value', message: `Dit kan hier niet: verwacht ${either(expectedBy(issue))}.`, path }
    : wrongType(issue, value, path)

/** Turns an issue of zod into what an author must know: a finding for each mistake, about the branch that was meant. */
export const findingsOf = (issue: Issue, data: unknown, base: Path = []): Finding[] => {
  const path = [...base, ...(issue.path as Path)]
  const value = valueAt(data, path)
  if (isMissing(data, path)) return [missingKey(path)]
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
      return [wrongLength(issue, path)]
    default:
      return [wrongValue(issue, path)]
  }
}
