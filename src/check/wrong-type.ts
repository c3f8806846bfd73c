import type * as z from 'zod'
import { isMap } from '../model/isMap'
import type { Finding, Path } from './finding'
import { readKinds, readMark } from './mark'
import { either, kindOfValue, typeName } from './words'

type Issue = z.core.$ZodIssue

const shown = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(value))

/** Says in Dutch what an issue about the type of a value expected. */
export const expectedBy = (issue: Issue): string[] => {
  if (issue.code === 'invalid_type') return [readMark(issue.message)?.text ?? typeName(issue.expected)]
  if (issue.code === 'invalid_value') return issue.values.map(shown)
  if (issue.code !== 'invalid_union') return []
  const kinds = readKinds(issue.message)
  return kinds === undefined ? issue.errors.flat().flatMap(expectedBy) : [`een blok met ${either(kinds.kinds)}`]
}

const YES_OR_NO = /^(ja|nee|yes|no|on|off|aan|uit|waar|onwaar)$/i

const TEXT = typeName('string')
const LIST = typeName('array')
const BLOCK = typeName('object')
const NUMBERS = [typeName('number'), typeName('int')]

/** What to do with text where something else is expected. */
const insteadOfText = (expected: readonly string[], text: string): string | undefined => {
  if (expected.some((one) => NUMBERS.includes(one))) {
    if (/^[-+]?\d+,\d+$/.test(text)) return 'Een getal heeft een punt en geen komma: schrijf bijvoorbeeld 1.5.'
    if (/^[-+]?\d+(\.\d+)?$/.test(text)) return 'Haal de aanhalingstekens weg.'
    return /^[-+]?\d/.test(text) ? 'Schrijf alleen het getal.' : 'Schrijf een getal, zoals 1 of 0.5.'
  }
  if (expected.includes(typeName('boolean')) && YES_OR_NO.test(text)) return 'Schrijf ja als true en nee als false.'
  if (expected.every((one) => one === BLOCK)) return 'Zet de sleutels tussen { en }, of op eigen regels eronder.'
  if (!expected.includes(LIST)) return undefined
  return text.startsWith('-') ? 'Zet een spatie achter elk streepje.' : 'Zet er [ en ] omheen.'
}

const insteadOfOther = (expected: readonly string[], value: unknown): string | undefined => {
  if (!expected.every((one) => one === TEXT)) {
    if (isMap(value) && expected.every((one) => one === LIST)) return 'Zet er [ en ] omheen, of er een streepje voor.'
    return Array.isArray(value) && value.length === 1 && !expected.includes(LIST)
      ? 'Schrijf het zonder lijst.'
      : undefined
  }
  if (isMap(value)) return 'Een dubbelepunt met een spatie knipt tekst: zet de hele tekst tussen aanhalingstekens.'
  return Array.isArray(value)
    ? 'Is dit tekst, zet de hele tekst dan tussen aanhalingstekens.'
    : 'Zet het tussen aanhalingstekens.'
}

/** Reports a value that is not of the type expected. */
export const wrongType = (issue: Issue, value: unknown, path: Path): Finding => {
  const expected = expectedBy(issue)
  const help = typeof value === 'string' ? insteadOfText(expected, value) : insteadOfOther(expected, value)
  const message = `Verwacht ${either(expected)}; hier staat ${kindOfValue(value)}.`
  return { code: 'wrong-type', message: help === undefined ? message : `${message} ${help}`, path }
}
