import { diffOf } from '../author/diff/diffOf'
import type { Read } from '../author/diff/sides'
import { type LibraryFile, parseFiles } from '../library'
import { LibraryError } from '../model/problem'
import { BUNDLED, readLibraryFiles } from '../node'
import { diffLines } from '../present/diffLines'
import { type Arguments, type Command, type ExitCode, flag, listOption, textOption } from './command'
import { gitFiles } from './gitFiles'
import { isThere } from './isThere'
import { dayOption, networkIn } from './network'
import { print } from './output'
import { today } from './today'
import { UsageError } from './usage'

/** In a repository a library often lies in the folder that this package has too. */
const folderFor = async (given: Arguments): Promise<string> => {
  const [folder, second] = listOption(given, 'library')
  if (second !== undefined) throw new UsageError('Geef --library één keer: beide versies worden in die map gelezen.')
  return folder ?? ((await isThere('pathways')) ? 'pathways' : '.')
}

const filesOf = async (word: string, folder: string): Promise<LibraryFile[]> => {
  if (word !== BUNDLED && !(await isThere(word))) return gitFiles(word, folder)
  const files = await readLibraryFiles(word)
  if (files.length > 0) return files
  throw new UsageError(`In ${word} staan geen YAML-bestanden: een bibliotheek bestaat uit *.yaml en *.yml.`)
}

const readOne = async (given: Arguments, word: string, folder: string): Promise<Read> => {
  const bundled = flag(given, 'with-bundled') ? await readLibraryFiles(BUNDLED) : []
  const { library, sources, problems } = parseFiles([...bundled, ...(await filesOf(word, folder))])
  if (library === undefined) throw new LibraryError(problems)
  return { library, sources }
}

const runDiff = async (given: Arguments): Promise<ExitCode> => {
  const [old, now, third] = given.words
  if (old === undefined)
    throw new UsageError(
      'Geef wat er was, en wat het wordt: zorgpad diff OUD NIEUW. Bijvoorbeeld: zorgpad diff HEAD~1 HEAD',
    )
  if (third !== undefined) throw new UsageError(`Twee bibliotheken per keer; ${third} is er één te veel.`)
  const folder = await folderFor(given)
  const [before, after] = [await readOne(given, old, folder), await readOne(given, now ?? folder, folder)]
  const network = textOption(given, 'network')
  const found = diffOf(before, after, {
    on: dayOption(given) ?? today(),
    ...(network === undefined ? {} : { network: networkIn(after.library, networkIn(before.library, network)) }),
  })
  const lines = diffLines({ before: before.library, after: after.library }, found)
  print(flag(given, 'json') ? JSON.stringify(found, null, 2) : lines.join('\n'))
  return found.versions.every(({ isEnough }) => isEnough) ? 0 : 1
}

export const diff: Command = {
  name: 'diff',
  summary: 'wat er in het advies verandert tussen twee bibliotheken, en welke versie dat vraagt',
  help: `Gebruik: zorgpad diff OUD [NIEUW] [opties]

Zegt wat er verandert in het advies, niet in de tekst: regels erbij of weg, die eerder of later gelden, voor andere
personen, met een andere termijn, een andere ontvanger of verantwoordelijke, of onder een andere wet. Bij elk verschil
staat de kleinste persoon voor wie het advies anders wordt. Onderaan staat welke versie elk zorgpad nu moet hebben.

OUD en NIEUW zijn een map, of een versie in git: HEAD~1, v1.0.0, main. In een versie wordt de map van --library gelezen;
HEAD~1:map noemt die map er zelf bij, vanaf de bovenste map van git. Zonder NIEUW wordt vergeleken met de bestanden van
nu. Er wordt niets geschreven en niets uitgecheckt. ${BUNDLED} is de meegeleverde bibliotheek.

  --library MAP       de map met de bibliotheek in git; anders pathways als die er is, en anders deze map
  --with-bundled      de meegeleverde zorgpaden erbij, aan beide kanten
  --network ID        met de afspraken van dit netwerk; het moet in allebei staan
  --on JJJJ-MM-DD     de dag waarop wetten en regels gelden; anders vandaag
  --json              uitvoer voor programma's

Waar het kan is de vergelijking exact, over alle antwoorden. Waar dat niet kan gaat zij over de gevallen van de auteurs
en over verzonnen personen; dan staat erbij: steekproef, met hoeveel personen.

Voorbeeld: zorgpad diff HEAD~1 HEAD --library mijn-zorgpad

Uitgang: 0 de versies zeggen genoeg, 1 een versie zegt te weinig, 2 een map, versie of optie is niet te gebruiken.`,
  options: {
    library: { type: 'string', multiple: true },
    'with-bundled': { type: 'boolean' },
    network: { type: 'string' },
    on: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: runDiff,
}
