import { explain as explainRule } from '../explain'
import { traceLines } from '../present/trace'
import { type Arguments, type Command, type ExitCode, flag } from './command'
import { LIBRARY_HELP, libraryOf, libraryOptions } from './libraries'
import { print } from './output'
import { nobodyFrom, PERSON_HELP, personFrom, personOptions, placingProblems } from './person'
import { READER_HELP, readerOf } from './readers'
import { ruleFrom } from './ruleFrom'
import { UsageError } from './usage'

const runExplain = async (given: Arguments): Promise<ExitCode> => {
  const [named, file, third] = given.words
  if (named === undefined) throw new UsageError('Geef een regel: zorgpad explain ondervoeding/snaq65-rood persoon.yaml')
  if (third !== undefined) throw new UsageError(`Eén regel en één bestand per keer; ${third} is er één te veel.`)
  const reader = readerOf(given)
  const library = await libraryOf(given)
  const rule = ruleFrom(library, named)
  const person = file === undefined ? nobodyFrom(given) : await personFrom(given, library, file)
  const { input } = person
  const trace = await placingProblems(person, () => explainRule(library, input, rule))
  if (flag(given, 'json')) print(JSON.stringify(trace, null, 2))
  else print(traceLines({ library, network: input.network }, [trace], reader).join('\n').trimEnd())
  return 0
}

export const explain: Command = {
  name: 'explain',
  summary: 'waarom een regel geldt of niet, en wat dat zou veranderen',
  help: `Gebruik: zorgpad explain REGEL [BESTAND] [opties]

Zegt waarom een regel voor deze persoon geldt of niet: elke voorwaarde met wat bekend is, de bronnen, welke waarden
het netwerk heeft afgesproken, en welke andere antwoorden de regel zouden laten gelden. REGEL is zorgpad/regel, of
alleen regel waar er één zo heet. BESTAND is dat van zorgpad advise; zonder bestand is er niets bekend.

${PERSON_HELP}
${READER_HELP}
${LIBRARY_HELP}
  --json              uitvoer voor programma's

Voorbeeld: zorgpad explain snaq65-rood persoon.yaml --on 2026-03-02 --for person

Uitgang: 0 er is een antwoord, 2 de regel, het bestand, de bibliotheek of een optie is niet te gebruiken.`,
  options: { ...libraryOptions, ...personOptions, for: { type: 'string' }, json: { type: 'boolean' } },
  run: runExplain,
}
