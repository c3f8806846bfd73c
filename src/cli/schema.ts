import { namesIn } from '../author/schemas/names'
import { printed } from '../author/schemas/printed'
import { type Closed, schemasOf } from '../author/schemas/schemasOf'
import { type SchemaKind, schemaKinds } from '../check/json-schemas'
import { suggestion } from '../evaluate/input/suggest'
import { LibraryError } from '../model/problem'
import { writeSchemas } from './bundle'
import { type Arguments, type Command, type ExitCode, flag, listOption, textOption } from './command'
import { LIBRARY_HELP, libraryOptions, type Named, parseNamed } from './libraries'
import { complain, print } from './output'
import { UsageError } from './usage'

const isKind = (word: string): word is SchemaKind => schemaKinds.some((kind) => kind === word)

/** The kinds that were asked for: as a word, or those that are no file of a library as an option. */
const askedKinds = (given: Arguments): readonly SchemaKind[] => {
  const words = [...given.words, ...['input', 'advice'].filter((kind) => flag(given, kind))]
  const unknown = words.find((word) => !isKind(word))
  if (unknown !== undefined) {
    const hint = suggestion(unknown, schemaKinds)
    throw new UsageError(`De soort ${unknown} bestaat niet.${hint} Kies uit: ${schemaKinds.join(', ')}.`)
  }
  if (words.length !== 1 && textOption(given, 'out') === undefined)
    throw new UsageError(`Geef één soort: ${schemaKinds.join(', ')}; of --out MAP voor alle.`)
  return words.length === 0 ? schemaKinds : words.filter(isKind)
}

/** Of a file that cannot be read the names are missing: they are not to be underlined in all other files. */
const isWhole = ({ own, sources }: Named): boolean => {
  const read = new Set(sources.map(({ file }) => file))
  return [...own].every((file) => read.has(file))
}

const closedOf = (given: Arguments, named: Named): Closed => {
  if (!isWhole(named)) return 'none'
  return listOption(given, 'library').length > 0 ? 'all' : 'program'
}

const write = async (given: Arguments, folder: string, schemas: Readonly<Record<string, object>>): Promise<void> => {
  const files = await writeSchemas(folder, schemas)
  print(flag(given, 'json') ? JSON.stringify({ files }, null, 2) : files.join('\n'))
}

const runSchema = async (given: Arguments): Promise<ExitCode> => {
  const [kinds, folder] = [askedKinds(given), textOption(given, 'out')]
  const named = await parseNamed(given)
  const { library, sources, problems } = named
  if (sources.length === 0) throw new LibraryError(problems)
  const all = schemasOf(namesIn(sources, library), { closed: closedOf(given, named) })
  const schemas = Object.fromEntries(kinds.map((kind) => [kind, all[kind]]))
  if (folder !== undefined) await write(given, folder, schemas)
  else for (const one of Object.values(schemas)) print(printed(one))
  if (library !== undefined) return 0
  complain(
    isWhole(named)
      ? 'De schema’s zijn gemaakt en kennen alle namen, maar de bibliotheek heeft fouten.'
      : 'De schema’s zijn gemaakt van de bestanden die te lezen zijn; een naam die zij niet kennen, keuren ze niet af.',
  )
  throw new LibraryError(problems)
}

export const schema: Command = {
  name: 'schema',
  summary: 'JSON Schema voor een editor, of van invoer en advies',
  help: `Gebruik: zorgpad schema SOORT [opties]
         zorgpad schema --input | --advice [opties]
         zorgpad schema --out MAP [opties]

Geeft het JSON Schema van een soort bestand, of schrijft ze alle in een map. Een editor met ondersteuning voor YAML vult
daarmee sleutels, signalen, keuzes, rollen, aanbod, wetten, regels en parameters aan, legt ze uit en onderstreept
fouten, met bovenaan het bestand:

  # yaml-language-server: $schema=MAP/pathway.schema.json

De soorten zijn signals, roles, services, laws, pathway, network en cases. --input is het schema van wat het programma
over een persoon krijgt, --advice van wat het teruggeeft.

Zonder --library kennen de schema's de meegeleverde namen en mag u eigen namen toevoegen. Met --library kennen ze de
namen van die bibliotheek, en is elke andere naam een fout; schrijf ze opnieuw na een nieuwe naam. Staan er fouten in
de bibliotheek, dan worden de schema's toch geschreven, van wat te lezen is, en staan de fouten erbij.

  --input             het schema van de invoer
  --advice            het schema van het advies
  --out MAP           alle schema's, of de genoemde, in deze map schrijven
${LIBRARY_HELP}
  --json              met --out: uitvoer voor programma's

Uitgang: 0 geen fouten, 2 fouten in de bibliotheek, of een soort of map die niet te gebruiken is.`,
  options: {
    input: { type: 'boolean' },
    advice: { type: 'boolean' },
    out: { type: 'string' },
    ...libraryOptions,
    json: { type: 'boolean' },
  },
  run: runSchema,
}
