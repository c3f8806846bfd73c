import { readFile, stat } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { InputError, type ProblemCode } from '../model/problem'
import { readFile as readYaml } from '../read/read-file'
import { UsageError } from './usage'

const INPUT_KEYS = [
  'on',
  'at',
  'signals',
  'network',
  'reporter',
  'pathways',
  'involved',
  'coordinator',
  'consent',
  'earlier',
  'unusable',
]

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is said of a person's file where the words of a library's file would not fit, or would repeat what stands in it. */
const MESSAGES: Partial<Readonly<Record<ProblemCode, string>>> = {
  'empty-file': 'het bestand is leeg; verwacht regels als «gewicht: 56»',
  'duplicate-key': 'dit staat er al; houd er een',
  'wrong-type': 'hier ontbreekt een waarde',
  'wrong-value': 'deze naam kan niet; verwacht de naam van een signaal',
  'forbidden-key': 'deze naam kan niet; verwacht de naam van een signaal',
  'cut-text': 'een komma knipte de tekst af; zet de tekst tussen aanhalingstekens',
  anchor: 'verwijzingen met & en * kunnen hier niet; schrijf de waarde uit',
  tag: 'een uitroepteken voor een waarde kan hier niet',
}

/**
 * Reads a file, or standard input for `-`, as YAML (of which JSON is a part): an `Input`, or just its signals. What stands
 * in the file is never repeated. `redFlags` are those that nobody has looked at when it cannot be read.
 */
export const readInput = async (
  file: string,
  redFlags: readonly string[],
): Promise<Readonly<Record<string, unknown>>> => {
  if (file !== '-' && (await stat(file)).isDirectory()) throw new UsageError(`${file} is een map; geef een bestand.`)
  const content = file === '-' ? await text(process.stdin) : await readFile(file)
  const { document, problems } = readYaml({ name: file === '-' ? 'invoer' : file, text: content })
  if (document === undefined) {
    throw new InputError(
      problems.map((problem) => ({ ...problem, message: MESSAGES[problem.code] ?? problem.message })),
      redFlags,
    )
  }
  if (!isMap(document.data)) throw new UsageError(`${file} bevat geen signalen: verwacht regels als «gewicht: 56».`)
  const isInput = Object.keys(document.data).some((key) => INPUT_KEYS.includes(key))
  return isInput ? document.data : { signals: document.data }
}
