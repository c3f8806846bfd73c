import { readFile, stat } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { isMap } from '../model/isMap'
import { InputError, type Place, type ProblemCode } from '../model/problem'
import { readFile as readYaml } from '../read/read-file'
import { stepsIn } from '../read/stepsIn'
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

/** What is said of a person's file where the words of a library's file would not fit, or would repeat what stands in it. */
const MESSAGES: Partial<Readonly<Record<ProblemCode, string>>> = {
  'empty-file': 'Het bestand is leeg; verwacht regels als «gewicht: 56».',
  'duplicate-key': 'Dit staat er al; houd er een.',
  'wrong-type': 'Hier ontbreekt een waarde.',
  'wrong-value': 'Deze naam kan niet; verwacht de naam van een signaal.',
  'forbidden-key': 'Deze naam kan niet; verwacht de naam van een signaal.',
  'cut-text': 'Een komma knipte de tekst af; zet de tekst tussen aanhalingstekens.',
  anchor: 'Verwijzingen met & en * kunnen hier niet; schrijf de waarde uit.',
  tag: 'Een uitroepteken voor een waarde kan hier niet.',
}

/** An input as it was read, and where in the file its parts stand. */
export interface InputFile {
  readonly data: Readonly<Record<string, unknown>>
  /** Finds the place of what has this path in the input. */
  readonly locate: (path: string) => Place
}

/**
 * Reads a file, or standard input for `-`, as YAML (of which JSON is a part): an `Input`, or just its signals. What stands
 * in the file is never repeated. `redFlags` are those that nobody has looked at when it cannot be read.
 */
export const readInput = async (file: string, redFlags: readonly string[]): Promise<InputFile> => {
  if (file !== '-' && (await stat(file)).isDirectory()) throw new UsageError(`${file} is een map; geef een bestand.`)
  const content = file === '-' ? await text(process.stdin) : await readFile(file)
  const { document, problems } = readYaml({ name: file === '-' ? 'invoer' : file, text: content })
  if (document === undefined) {
    throw new InputError(
      // A path is made of the names that stand in the file, and these are not known to be names of signals yet.
      problems.map(({ code, message, at }) => ({ code, message: MESSAGES[code] ?? message, at: { ...at, path: '' } })),
      redFlags,
    )
  }
  if (!isMap(document.data)) throw new UsageError(`${file} bevat geen signalen: verwacht regels als «gewicht: 56».`)
  const { data, locate } = document
  const isInput = Object.keys(data).some((key) => INPUT_KEYS.includes(key))
  return {
    data: isInput ? data : { signals: data },
    locate: (path) => ({ ...locate(isInput ? stepsIn(path) : stepsIn(path).slice(1), 'key'), path }),
  }
}
