import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { siteOf } from '../author/site/siteOf'
import { LibraryError } from '../model/problem'
import { SITE_MARK, siteFiles } from '../present/site/siteFiles'
import { type Arguments, type Command, type ExitCode, flag, textOption } from './command'
import { isMissing } from './isMissing'
import { LIBRARY_HELP, libraryOptions, parseNamed } from './libraries'
import { dayOption, networkIn } from './network'
import { print } from './output'
import { replaceFolder } from './replaceFolder'
import { UsageError } from './usage'

const DEFAULT_FOLDER = 'zorgpad-docs'

const FORMATS = ['html', 'markdown'] as const
type Format = (typeof FORMATS)[number]

const formatOf = (given: Arguments): Format => {
  const written = textOption(given, 'format') ?? 'html'
  const format = FORMATS.find((one) => one === written)
  if (format === undefined) throw new UsageError(`De vorm ${written} bestaat niet; kies uit: ${FORMATS.join(', ')}.`)
  return format
}

/** How far into a file the mark stands at most. */
const HEAD = 300

/** Refuses a folder in which there is anything that this command did not write. */
const refuseOthers = async (folder: string): Promise<void> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  for (const entry of entries) {
    const isOurs =
      entry.isFile() &&
      /\.(html|md|svg)$/.test(entry.name) &&
      (await readFile(join(folder, entry.name), 'utf8')).slice(0, HEAD).includes(SITE_MARK)
    if (!isOurs)
      throw new UsageError(
        `In ${folder} staat ${entry.name}, en dat is niet door zorgpad docs geschreven. Er is niets gewijzigd: kies met --out een lege of nieuwe map.`,
      )
  }
}

const runDocs = async (given: Arguments): Promise<ExitCode> => {
  const [format, folder] = [formatOf(given), textOption(given, 'out') ?? DEFAULT_FOLDER]
  await refuseOthers(folder)
  const { library, sources, problems } = await parseNamed(given, given.words)
  if (library === undefined) throw new LibraryError(problems)
  const [network, on] = [textOption(given, 'network'), dayOption(given)]
  const site = siteOf(library, sources, {
    ...(network === undefined ? {} : { network: networkIn(library, network) }),
    ...(on === undefined ? {} : { on }),
  })
  const { drawing } = await import('./drawing')
  const files = siteFiles(site, format, await drawing())
  await replaceFolder(folder, files)
  const written = files.map(({ name }) => join(folder, name))
  print(flag(given, 'json') ? JSON.stringify({ written }, null, 2) : written.join('\n'))
  return 0
}

export const docs: Command = {
  name: 'docs',
  summary: 'de zorgpaden als leesbare bladzijden, om te printen en te bespreken',
  help: `Gebruik: zorgpad docs [MAP …] [opties]

Schrijft van elk zorgpad een bladzijde: waarvoor het is en voor wie, een tekening, elke regel in gewone zinnen met
termijn, wie, wet, reden en bronnen, de meetinstrumenten met hun punten, de rollen, wat nog af te spreken is en hoe de
regels zijn getoetst. En een bladzijde met alle zorgpaden. Alles staat in de bestanden zelf: er is geen internet nodig.

  --out MAP           de map om in te schrijven; anders ${DEFAULT_FOLDER}
                      Wat zorgpad docs daar eerder schreef wordt vervangen. Staat er iets anders in, dan wordt er niets
                      geschreven: kies een lege of nieuwe map.
  --network ID        met de afspraken van dit netwerk, en wie er de rollen vullen; anders de standaardwaarden
  --on JJJJ-MM-DD     met wie er op deze dag is, en of het zorgpad dan geldt; anders staan de dagen erbij
  --format VORM       html (standaard), of markdown met de tekeningen als svg
${LIBRARY_HELP}
  --json              uitvoer voor programma's: de namen van de bestanden

Dezelfde bestanden en opties geven op elke dag precies dezelfde bladzijden.

Voorbeeld: zorgpad docs --network loosduinen-voorbeeld --out bespreken

Uitgang: 0 geschreven, 2 de bibliotheek, een optie of de map is niet te gebruiken.`,
  options: {
    ...libraryOptions,
    out: { type: 'string' },
    network: { type: 'string' },
    on: { type: 'string' },
    format: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: runDocs,
}
