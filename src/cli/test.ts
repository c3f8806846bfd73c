import { type CaseResult, runCases } from '../author/cases'
import { LibraryError } from '../model/problem'
import { type Arguments, type Command, type ExitCode, flag } from './command'
import { LIBRARY_HELP, libraryOptions, parseNamed } from './libraries'
import { complain, print } from './output'
import { COVERAGE_HELP, coverageOptions, coverageWanted, tellCoverage } from './testCoverage'

const failureLines = ({ title, at, differences }: CaseResult): string[] => [
  `✗ ${title}`,
  `  ${at.file}:${at.line}:${at.column}`,
  ...differences.flatMap(({ what, expected, actual }) => [
    `  ${what}`,
    `    verwacht: ${expected}`,
    `    gekregen: ${actual}`,
  ]),
]

const total = (results: readonly CaseResult[], failed: readonly CaseResult[]): string => {
  const right = results.length - failed.length
  return `${right} ${right === 1 ? 'geval klopt' : 'gevallen kloppen'}, ${failed.length} niet.`
}

const runTest = async (given: Arguments): Promise<ExitCode> => {
  const wanted = coverageWanted(given)
  const { library, sources, problems, files, own } = await parseNamed(given, given.words)
  if (library === undefined) throw new LibraryError(problems)
  // Cases of the bundled pathways expect that nothing stands beside them: a red flag of one's own would be one more that is open.
  const mine = sources.filter(({ file }) => own.has(file))
  const results = mine.flatMap((source) => (source.kind === 'cases' ? runCases(library, source) : []))
  const failed = results.filter(({ differences }) => differences.length > 0)
  const told = wanted === null ? null : await tellCoverage(wanted, library, mine, files)
  const coverage = told === null ? {} : { coverage: told.coverage }
  if (flag(given, 'json')) print(JSON.stringify({ cases: results.length, failed, ...coverage }, null, 2))
  else {
    for (const result of failed) print(failureLines(result).join('\n'))
    print(total(results, failed))
    if (told !== null) print(`\n${told.lines.join('\n')}`)
  }
  if (results.length === 0) complain('Er zijn geen gevallen gevonden: een bestand met cases: ontbreekt.')
  const isBelow = (told?.coverage.below.length ?? 0) > 0
  return failed.length > 0 || results.length === 0 || isBelow ? 1 : 0
}

export const test: Command = {
  name: 'test',
  summary: 'de gevallen van de auteurs uitvoeren',
  help: `Gebruik: zorgpad test [MAP …] [opties]

Voert elk geval uit de bestanden met cases: uit. Van een geval dat niet klopt staat er waar het staat,
wat er verwacht werd en wat eruit kwam. Met --with-bundled zijn dat de gevallen in uw eigen mappen.

${COVERAGE_HELP}
${LIBRARY_HELP}
  --json              uitvoer voor programma's

Uitgang: 0 alles klopt, 1 een geval klopt niet of de grens is niet gehaald, 2 de bibliotheek of een optie is niet te
gebruiken.`,
  options: { ...libraryOptions, ...coverageOptions, json: { type: 'boolean' } },
  run: runTest,
}
