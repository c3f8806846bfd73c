import { proposedCases } from '../author/boundary/proposedCases'
import { LibraryError } from '../model/problem'
import { proposalText } from '../present/proposalText'
import { type Arguments, type Command, type ExitCode, flag } from './command'
import { LIBRARY_HELP, libraryOptions, parseNamed } from './libraries'
import { print } from './output'
import { ruleFrom } from './ruleFrom'
import { UsageError } from './usage'

const runCases = async (given: Arguments): Promise<ExitCode> => {
  const [named, ...folders] = given.words
  if (named === undefined) throw new UsageError('Geef een regel: zorgpad cases ondervoeding/snaq65-rood')
  const { library, sources, problems } = await parseNamed(given, folders)
  if (library === undefined) throw new LibraryError(problems)
  const proposal = proposedCases(library, sources, ruleFrom(library, named))
  print(flag(given, 'json') ? JSON.stringify(proposal, null, 2) : proposalText(proposal))
  return 0
}

export const cases: Command = {
  name: 'cases',
  summary: 'de gevallen voorstellen die een regel nog mist',
  help: `Gebruik: zorgpad cases REGEL [MAP …] [opties]

Stelt de gevallen voor die een regel nog mist, als YAML om onder tests: te plakken: bij elke grens van een getal precies
erop, net eronder en net erboven; elke toets waar en onwaar terwijl alleen zij beslist; elke toets onbekend; de regel
geldend, uitgesloten en open; elk onderdeel, en elke uitslag van een instrument waar de regel op rust.
Wat een geval al laat zien, wordt niet nog eens voorgesteld. Wat niet kan, staat eronder met de reden.
REGEL is zorgpad/regel, of alleen regel waar er één zo heet.

Wat eruit moet komen vult u zelf in, bij expect, uit de bron: het programma zegt niet wat het er nu van maakt. Een geval
waar nog niets is ingevuld, klopt niet in zorgpad test.

${LIBRARY_HELP}
  --json              uitvoer voor programma's

Voorbeeld: zorgpad cases veel-moeite buurt

Uitgang: 0 ook als er gevallen ontbreken, 2 de regel, de bibliotheek of een optie is niet te gebruiken.`,
  options: { ...libraryOptions, json: { type: 'boolean' } },
  run: runCases,
}
