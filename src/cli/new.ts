import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { type ScaffoldFile, scaffold } from '../author/scaffold'
import { taken } from '../author/taken'
import { id as idSchema } from '../check/scalars'
import { parseFiles } from '../library'
import { parseDay } from '../model/day'
import { BUNDLED, readLibraryFiles } from '../node'
import { type Arguments, type Command, type ExitCode, flag, listOption, textOption } from './command'
import { isThere } from './isThere'
import { newReport } from './newReport'
import { print } from './output'
import { schemaFolder } from './schemaFolder'
import { today } from './today'
import { UsageError } from './usage'

const LONGEST = 60

/** Makes a name of what was written: “Val preventie” becomes val-preventie. */
const asId = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const idFrom = ({ words }: Arguments): string => {
  const [id, second] = words
  if (id === undefined) throw new UsageError('Geef een naam voor het zorgpad: zorgpad new val-preventie')
  const written = words.join(' ')
  if (second === undefined && idSchema.safeParse(id).success && id.length <= LONGEST) return id
  const meant = asId(written).slice(0, LONGEST).replace(/-$/, '')
  const hint = meant === '' ? 'Bijvoorbeeld: val-preventie.' : `Bedoelt u ${meant}?`
  throw new UsageError(
    `${written} kan geen naam zijn: verwacht hoogstens ${LONGEST} kleine letters, cijfers en streepjes. ${hint}`,
  )
}

const refuseExisting = async (paths: readonly string[]): Promise<void> => {
  const there = await Promise.all(paths.map(isThere))
  const existing = paths.filter((_, place) => there[place])
  if (existing.length > 0)
    throw new UsageError(
      `Er wordt niets overschreven. Dit bestaat al: ${existing.join(', ')}. Kies een andere naam, of een andere map met --out.`,
    )
}

/** Refuses a name that is there already in the bundled library, in the folder to write in, or in libraries that were named. */
const refuseTaken = async (given: Arguments, out: string, files: readonly ScaffoldFile[]): Promise<void> => {
  const added = parseFiles(files)
  if (added.library === undefined)
    throw new UsageError('Deze naam kan geen naam van een zorgpad zijn; kies een andere.')
  const folders = [BUNDLED, ...listOption(given, 'library'), ...((await isThere(out)) ? [out] : [])]
  const [first] = taken(parseFiles(await readLibraryFiles(...folders)).sources, added.sources)
  if (first !== undefined)
    throw new UsageError(
      `Er is al iets met deze naam: ${first.what} ${first.id} in ${first.at.file}:${first.at.line}. Kies een andere naam voor het zorgpad.`,
    )
}

const runNew = async (given: Arguments): Promise<ExitCode> => {
  const id = idFrom(given)
  const out = textOption(given, 'out') ?? id
  const schemas = await schemaFolder(out)
  const schema = (kind: string, name: string): string | null => {
    if (schemas === null) return null
    const path = relative(dirname(join(out, name)), join(schemas, `${kind}.schema.json`))
      .split(sep)
      .join('/')
    return path.startsWith('.') ? path : `./${path}`
  }
  const files = scaffold({ id, on: parseDay(today()) ?? 0, schema })
  const paths = files.map(({ name }) => join(out, name))
  await refuseTaken(given, out, files)
  await refuseExisting(paths)
  for (const { name, text } of files) {
    await mkdir(dirname(join(out, name)), { recursive: true })
    await writeFile(join(out, name), text, { flag: 'wx' })
  }
  print(flag(given, 'json') ? JSON.stringify({ written: paths }, null, 2) : newReport(out, files, schemas !== null))
  return 0
}

/** `new` is a word of the language, so the command has another name here. */
export const newPathway: Command = {
  name: 'new',
  summary: 'een nieuw zorgpad beginnen, met een regel en gevallen',
  help: `Gebruik: zorgpad new NAAM [opties]

Schrijft een nieuw zorgpad met een eerste regel, zijn signalen, een rol en gevallen, met uitleg erbij. Het slaagt
meteen voor zorgpad check en zorgpad test, ook naast de meegeleverde zorgpaden. Er wordt nooit iets overschreven.

NAAM bestaat uit kleine letters, cijfers en streepjes: val-preventie.

  --out MAP           de map om in te schrijven; anders een map met de naam van het zorgpad
  --library MAP       ook hier mag de naam nog niet bestaan; mag vaker
  --json              uitvoer voor programma's

Voorbeeld: zorgpad new val-preventie --out eigen

Uitgang: 0 geschreven, 2 de naam kan niet of bestaat al, of er is niet te schrijven.`,
  options: {
    out: { type: 'string' },
    library: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  },
  run: runNew,
}
