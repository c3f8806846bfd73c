import { namesIdentity } from '../evaluate/input/identity'
import { roleProblems } from '../evaluate/input/inputProblems'
import type { Library } from '../model/library'
import type { ScreenContext } from '../model/screening'
import { tallyLines } from '../present/tallyLines'
import { cleaningUp } from './cleaningUp'
import { type Arguments, type Command, type ExitCode, flag, textOption } from './command'
import { LIBRARY_HELP, libraryOf, libraryOptions } from './libraries'
import { dayOption, networkIn } from './network'
import { print } from './output'
import { readMapping } from './screen/mapping'
import { screenedLines } from './screen/screenedLines'
import { type Results, type Screened, screenFile } from './screen/screenFile'
import { formatOf, sourceOf } from './screen/sourceOf'
import { halfFor } from './screen/wholeFile'
import { targetOf } from './targetOf'
import { today } from './today'
import { UsageError } from './usage'

const fileIn = ({ words }: Arguments): string => {
  const [file, second] = words
  if (file === undefined) throw new UsageError('Geef een bestand met personen: zorgpad screen personen.csv')
  if (second !== undefined) throw new UsageError(`Eén bestand per keer; ${second} is er één te veel.`)
  return file
}

const keyOption = (given: Arguments): string | undefined => {
  const key = textOption(given, 'key')
  if (key !== undefined && namesIdentity(key))
    throw new UsageError(
      `De kolom ${key} wijst een persoon aan, en wordt nooit gelezen. Zet een volgnummer in een eigen kolom en geef die met --key, of laat --key weg: bij elk resultaat staat het nummer van de regel.`,
    )
  return key
}

const decimalOption = (given: Arguments): ',' | '.' | undefined => {
  const sign = textOption(given, 'decimal')
  if (sign === undefined) return undefined
  if (sign === 'comma') return ','
  if (sign === 'point') return '.'
  throw new UsageError('--decimal is comma of point.')
}

const contextOf = (given: Arguments, library: Library): ScreenContext => {
  const [network, reporter] = [textOption(given, 'network'), textOption(given, 'reporter')]
  const [wrong] = reporter === undefined ? [] : roleProblems(library, reporter)
  if (wrong !== undefined) throw new UsageError(`--reporter: ${wrong.message}`)
  return {
    on: dayOption(given) ?? today(),
    ...(network === undefined ? {} : { network: networkIn(library, network) }),
    ...(reporter === undefined ? {} : { reporter }),
  }
}

const resultsIn = (given: Arguments): Results => {
  const [out, isPlan] = [textOption(given, 'out'), flag(given, 'plan')]
  if (isPlan && out === undefined) throw new UsageError('De plannen horen in een bestand: geef ook --out BESTAND.')
  return { out, rejects: textOption(given, 'rejects'), isPlan }
}

/** Refuses to write over what is read, or twice in the same place. */
const refuseSame = async (files: readonly (string | undefined)[]): Promise<void> => {
  const named = files.filter((file) => file !== undefined && file !== '-') as string[]
  const targets = await Promise.all(named.map(targetOf))
  const twice = targets.findIndex((target, place) => targets.indexOf(target) !== place)
  if (twice !== -1) throw new UsageError(`${named[twice]} is twee keer genoemd: geef voor elk een eigen bestand.`)
}

const report = (given: Arguments, library: Library, screened: Screened, { on }: ScreenContext): void => {
  const { tally, ...read } = screened
  if (flag(given, 'json')) print(JSON.stringify({ on, ...tally, read }, null, 2))
  else
    print([...screenedLines(screened, textOption(given, 'rejects')), '', ...tallyLines(library, tally, on)].join('\n'))
}

const runScreen = async (given: Arguments): Promise<ExitCode> => {
  const [file, key, decimal, results] = [fileIn(given), keyOption(given), decimalOption(given), resultsIn(given)]
  const [map, format] = [textOption(given, 'map'), formatOf(file, textOption(given, 'input-format'))]
  await refuseSame([file, map, results.out, results.rejects])
  const library = await libraryOf(given)
  const context = contextOf(given, library)
  const { on } = context
  const mapping = await readMapping(map, library, on)
  const halves = await Promise.all(
    [results.out, results.rejects].flatMap((one) => (one === undefined ? [] : halfFor(one))),
  )
  const source = await sourceOf(file, format, { library, on, mapping, key, decimal })
  const screened = await cleaningUp(halves, () => screenFile(source, library, context, results))
  report(given, library, screened, context)
  return screened.rejected > 0 ? 1 : 0
}

export const screen: Command = {
  name: 'screen',
  summary: 'een bestand met veel personen: voor wie geldt welke regel',
  help: `Gebruik: zorgpad screen BESTAND [opties]

Beoordeelt iedereen in een bestand, hoe groot ook: CSV, NDJSON of Parquet, met een persoon per regel en een signaal per
kolom. Toont hoeveel verwijzingen er zijn per 1.000 personen, naar wie, hoe snel en onder welke wet, en wat het vaakst
niet bekend is. Een lege cel is niet bekend, en nooit nee.

Kolommen die een persoon aanwijzen, zoals naam, adres, geboortedatum of bsn, worden nooit gelezen. Een regel die niet te
gebruiken is wordt overgeslagen en geteld. Wie het afbreekt houdt hele bestanden over, of geen.

  --out BESTAND       per persoon een regel JSON: welke regels gelden, misschien gelden of vervangen zijn, en welke
                      zorgpaden niet bij de persoon passen; elke andere regel geldt niet
  --plan              in dat bestand het hele advies van elke persoon, zoals van zorgpad advise --json; langzamer
  --rejects BESTAND   per regel die niet gebruikt is een regel JSON: het nummer en wat er mis is, nooit wat er staat
  --key KOLOM         de kolom waaraan u een regel herkent; gaat ongewijzigd mee, en is geen naam of bsn
  --map BESTAND       YAML die zegt welke kolom welk signaal is, en wat woorden betekenen; anders heet een kolom zoals
                      het signaal
  --input-format VORM csv, ndjson of parquet; anders volgens de naam. Met - als BESTAND komt csv of ndjson van
                      standaardinvoer
  --decimal TEKEN     van CSV: comma of point; anders comma als er puntkomma's tussen de kolommen staan, en point als
                      het komma's of tabs zijn
  --network ID        het netwerk van de buurt
  --on JJJJ-MM-DD     de dag waarop beoordeeld wordt; anders vandaag
  --reporter ROL      de rol van wie meldt
${LIBRARY_HELP}
  --json              uitvoer voor programma's

Voorbeeld: zorgpad screen personen.csv --key volgnummer --out uitkomst.ndjson --rejects fout.ndjson

Uitgang: 0 elke regel is beoordeeld, 1 er zijn regels niet gebruikt, 2 het bestand, de bibliotheek of een optie is niet
te gebruiken.`,
  options: {
    ...libraryOptions,
    out: { type: 'string' },
    plan: { type: 'boolean' },
    rejects: { type: 'string' },
    key: { type: 'string' },
    map: { type: 'string' },
    'input-format': { type: 'string' },
    decimal: { type: 'string' },
    network: { type: 'string' },
    on: { type: 'string' },
    reporter: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: runScreen,
}
