import { suggestion } from '../evaluate/suggest'
import { explain as explainRule } from '../explain'
import type { Library } from '../model/library'
import { traceLines } from '../present/trace'
import { type Arguments, type Command, type ExitCode, flag } from './command'
import { LIBRARY_HELP, libraryOf, libraryOptions } from './libraries'
import { print } from './output'
import { nobodyFrom, PERSON_HELP, personFrom, personOptions, placingProblems } from './person'
import { READER_HELP, readerOf } from './readers'
import { UsageError } from './usage'

const nameOf = (id: string): string => id.split('/')[1] ?? ''

/** Finds the rule that is meant: by its full name, or by its own name where only one rule has that. */
const ruleFrom = ({ pathways }: Library, given: string): string => {
  const ids = Object.entries(pathways).flatMap(([id, { status, rules }]) =>
    status === 'retired' ? [] : Object.keys(rules).map((rule) => `${id}/${rule}`),
  )
  const [found, ...others] = ids.filter((id) => id === given || nameOf(id) === given)
  if (found === undefined) {
    const hint = suggestion(given, [...ids, ...new Set(ids.map(nameOf))])
    throw new UsageError(`De regel ${given} bestaat niet.${hint || ' Schrijf zorgpad/regel.'}`)
  }
  if (others.length > 0)
    throw new UsageError(`Er zijn meer regels die ${given} heten: ${[found, ...others].join(', ')}. Geef de hele naam.`)
  return found
}

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
