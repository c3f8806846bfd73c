import type * as z from 'zod'
import { isMap } from '../model/isMap'
import type { Finding, Path } from './finding'
import { type Kinds, readKinds } from './mark'
import { nearest } from './nearest'
import { unknownKey } from './unknown-key'
import { either } from './words'
import { wrongType } from './wrong-type'

type Issue = z.core.$ZodIssue
type Union = z.core.$ZodIssueInvalidUnion

/** Tells whether an issue says that the value is another type of thing altogether. */
const isOtherType = (issue: Issue, value: unknown): boolean => {
  if (issue.path.length > 0) return false
  if (issue.code === 'invalid_type') return true
  if (issue.code === 'invalid_value') return !issue.values.some((allowed) => typeof allowed === typeof value)
  if (issue.code !== 'invalid_union') return false
  if (readKinds(issue.message) !== undefined) return !isMap(value)
  return issue.errors.every((branch) => branch.some((inner) => isOtherType(inner, value)))
}

/** Reports a map of which the key that tells its kind is missing, misspelt or there twice. */
const wrongKind = ({ kinds, others }: Kinds, map: Readonly<Record<string, unknown>>, path: Path): Finding => {
  const keys = Object.keys(map)
  const [, second] = keys.filter((key) => kinds.includes(key))
  if (second !== undefined) {
    // Of what a rule asks for there may be more; a row or a parameter is one.
    const apart = kinds.length > 2 ? ', of maak er twee onderdelen van' : ''
    const message = `Verwacht precies een van ${either(kinds)}; "${second}" is hier te veel: haal er een weg${apart}.`
    return { code: 'two-kinds', message, path: [...path, second], part: 'key' }
  }
  const misspelt = keys.find((key) => !others.includes(key) && nearest(key, kinds) !== undefined)
  if (misspelt !== undefined) return unknownKey(map, path, misspelt, kinds)
  return { code: 'missing-key', message: `Hier ontbreekt een sleutel: verwacht ${either(kinds)}.`, path, part: 'key' }
}

/**
 * Picks out of a union the issues of the one branch that was meant, or makes the one finding that says there is none.
 * The key that is there decides, and where no key does, the type of the value; of what is left, the fewest issues.
 */
export const meantBranch = (issue: Union, value: unknown, path: Path): readonly Issue[] | Finding => {
  const kinds = readKinds(issue.message)
  if (kinds !== undefined && isMap(value)) {
    const there = kinds.kinds.filter((kind) => Object.hasOwn(value, kind))
    const branch = there.length === 1 ? issue.errors[kinds.kinds.indexOf(there[0] ?? '')] : undefined
    return branch ?? wrongKind(kinds, value, path)
  }
  const fitting = issue.errors.filter((branch) => !branch.some((inner) => isOtherType(inner, value)))
  return [...fitting].sort((a, b) => a.length - b.length)[0] ?? wrongType(issue, value, path)
}
