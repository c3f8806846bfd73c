import { runCases } from '../author/cases'
import { toldDifferences } from '../author/toldDifferences'
import { suggestion } from '../evaluate/input/suggest'
import type { CaseResult, ToldDifference } from '../model/caseResult'
import type { Library } from '../model/library'
import type { MutationReport } from '../model/mutation'
import { LibraryError } from '../model/problem'
import type { Source } from '../model/source/files'
import { type DifferenceLine, differenceLines } from '../present/difference'
import { mutationLines } from '../present/mutationText'
import { quotesIn } from '../read/quote'
import { coloured } from './colour'
import { type Arguments, type Command, type ExitCode, flag, textOption } from './command'
import { casesNamed, LIBRARY_HELP, libraryOptions, type Named, parseNamed } from './libraries'
import { complain, print } from './output'
import { COVERAGE_HELP, coverageOptions, coverageWanted, tellCoverage } from './testCoverage'
import { MUTATE_HELP, mutate, mutateOptions, mutateWanted } from './testMutate'
import { UsageError } from './usage'

type CasesSource = Extract<Source, { kind: 'cases' }>

/** A case that does not hold, told to its author. */
interface Failure extends CaseResult {
  readonly differences: readonly ToldDifference[]
}

const PAINT: Readonly<Record<DifferenceLine['kind'], (text: string) => string>> = {
  place: (text) => coloured('bold', text),
  quote: (text) => text,
  expected: (text) => coloured('green', text),
  actual: (text) => coloured('red', text),
  trace: (text) => coloured('dim', text),
}

const failureText = (library: Library, { title, input, differences }: Failure): string =>
  [
    coloured('red', `✗ ${title}`),
    ...differences.flatMap((difference) =>
      differenceLines({ library, network: input.network }, difference).map(({ kind, text }) =>
        PAINT[kind](`  ${text}`),
      ),
    ),
    '\n',
  ].join('\n')

const total = (held: number, failed: number, others: number): string => {
  const left = others === 0 ? '' : ` Niet uitgevoerd: ${others}.`
  return `${held} ${held === 1 ? 'geval klopt' : 'gevallen kloppen'}, ${failed} niet.${left}`
}

const isWantedBy = (files: readonly CasesSource[], part: string | undefined): ((title: string) => boolean) => {
  if (part === undefined) return () => true
  const isWanted = (title: string): boolean => title.toLowerCase().includes(part.toLowerCase())
  const titles = files.flatMap(({ data }) => data.tests.map(({ title }) => title))
  if (titles.length === 0 || titles.some(isWanted)) return isWanted
  throw new UsageError(`Geen geval heeft «${part}» in zijn titel.${suggestion(part, titles)}`)
}

const failureOf = (library: Library, result: CaseResult, { files }: Named): Failure => ({
  ...result,
  differences: toldDifferences(library, result, quotesIn(files)),
})

/** What came of a run. */
interface Run {
  readonly results: readonly CaseResult[]
  readonly failed: readonly Failure[]
  /** Of all cases, also those that were not run. */
  readonly count: number
  readonly told: Awaited<ReturnType<typeof tellCoverage>> | null
  readonly mutation: MutationReport | null
}

const report = (given: Arguments, library: Library, { results, failed, count, told, mutation }: Run): void => {
  if (flag(given, 'json')) {
    const cases = failed.map(({ title, at, differences }) => ({ title, at, differences }))
    const coverage = told === null ? {} : { coverage: told.coverage }
    print(
      JSON.stringify(
        { cases: results.length, failed: cases, ...coverage, ...(mutation === null ? {} : { mutation }) },
        null,
        2,
      ),
    )
    return
  }
  for (const failure of failed) print(failureText(library, failure))
  print(total(results.length - failed.length, failed.length, count - results.length))
  if (told !== null) print(`\n${told.lines.join('\n')}`)
  if (mutation !== null) print(`\n${mutationLines(mutation).join('\n')}`)
}

const runTest = async (given: Arguments): Promise<ExitCode> => {
  const [wanted, changes] = [coverageWanted(given), mutateWanted(given)]
  const needsRules = wanted !== null || changes !== null
  const named = await (needsRules ? parseNamed : casesNamed)(given, given.words)
  const { library, sources, problems, own } = named
  if (library === undefined) throw new LibraryError(problems)
  // Cases of the bundled pathways expect that nothing stands beside them: a red flag of one's own would be one more that is open.
  const mine = sources.filter(({ file }) => own.has(file))
  const files = mine.filter((source): source is CasesSource => source.kind === 'cases')
  const isWanted = isWantedBy(files, textOption(given, 'title'))
  const results = files.flatMap((source) => runCases(library, source, { isWanted }))
  const failed = results
    .filter(({ differences }) => differences.length > 0)
    .map((result) => failureOf(library, result, named))
  const told = wanted === null ? null : await tellCoverage(wanted, library, mine, named.files)
  const count = files.reduce((sum, { data }) => sum + data.tests.length, 0)
  const mutation =
    changes === null || failed.length > 0 ? null : await mutate(changes, { ...named, library, sources: mine })
  report(given, library, { results, failed, count, told, mutation })
  if (changes !== null && mutation === null) complain('Er is niets gewijzigd: eerst moeten alle gevallen kloppen.')
  if (count === 0) complain('Er zijn geen gevallen gevonden: een bestand met cases: ontbreekt.')
  const isBelow = (told?.coverage.below.length ?? 0) > 0
  if (mutation?.complete === false) return 130
  const isMissed = (mutation?.score.survived ?? 0) > 0
  return failed.length > 0 || count === 0 || isBelow || isMissed ? 1 : 0
}

export const test: Command = {
  name: 'test',
  summary: 'de gevallen van de auteurs uitvoeren',
  help: `Gebruik: zorgpad test [MAP …] [opties]

Voert elk geval uit de bestanden met cases: uit. Van een geval dat niet klopt staat er waar de verwachting staat, met
de regel zelf, wat er verwacht werd, wat eruit kwam, en waarom de regel waar het om gaat geldt of niet.
Met --with-bundled zijn dat de gevallen in uw eigen mappen.

  -t, --title TEKST   alleen de gevallen met deze tekst in hun titel; hoofdletters maken niet uit
${COVERAGE_HELP}
${MUTATE_HELP}
${LIBRARY_HELP}
  --json              uitvoer voor programma's

Uitgang: 0 alles klopt, 1 een geval klopt niet, de grens is niet gehaald of een wijziging wordt niet opgemerkt,
2 de bibliotheek of een optie is niet te gebruiken, of geen titel past.`,
  options: {
    ...libraryOptions,
    ...coverageOptions,
    ...mutateOptions,
    title: { type: 'string', short: 't' },
    json: { type: 'boolean' },
  },
  run: runTest,
}
