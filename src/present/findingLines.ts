import type { Input } from '../model/input'
import type { Findings, LibraryFinding } from '../model/libraryFinding'
import { placed } from '../model/problem'
import { findingText } from './findingWords'

/** A value on one line of YAML: JSON is YAML, with the keys of a map left bare where they can be. */
const flow = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, one]) => `${key}: ${flow(one)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

const exampleLines = (example: Input | undefined): string[] =>
  example === undefined ? [] : Object.entries(example).map(([key, value]) => `      ${key}: ${flow(value)}`)

const foundLines = (found: LibraryFinding): string[] => [
  `${placed(found.at)}: ${findingText(found)} [${found.code}]`,
  ...(found.example === undefined ? [] : ['    Bijvoorbeeld bij:', ...exampleLines(found.example)]),
  ...(found.accepted === undefined ? [] : [`    Geaccepteerd: ${found.accepted}`]),
]

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

/** Writes the findings that were not accepted, or with `all` the accepted ones too, and how many of each there are. */
export const findingLines = ({ findings, notShown }: Findings, { all }: { readonly all: boolean }): string[] => {
  const open = findings.filter(({ accepted }) => accepted === undefined)
  const accepted = findings.length - open.length
  return [
    ...(all ? findings : open).flatMap(foundLines),
    ...(open.length > 0 ? [`${counted(open.length, 'bevinding', 'bevindingen')}.`] : []),
    ...(accepted > 0 ? [`${counted(accepted, 'bevinding', 'bevindingen')} geaccepteerd.`] : []),
    ...(notShown.length > 0 ? [`Niet aangetoond of elke toets telt: ${notShown.join(', ')}.`] : []),
  ]
}
