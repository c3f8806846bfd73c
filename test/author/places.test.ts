import { expect, test } from 'vitest'
import { runCases } from '../../src/author/cases'
import { toldDifferences } from '../../src/author/toldDifferences'
import { parseFiles } from '../../src/library'
import type { CaseResult } from '../../src/model/caseResult'
import { quotesIn } from '../../src/read/quote'
import { markOf, WRONG, WRONG_LIBRARY } from './wrong'

const files = Object.entries(WRONG_LIBRARY).map(([name, text]) => ({ name, text }))
const { library, sources, problems } = parseFiles(files)
if (library === undefined) throw new Error(JSON.stringify(problems))

const results = sources.flatMap((source) => (source.kind === 'cases' ? runCases(library, source) : []))
const failed = results.filter(({ differences }) => differences.length > 0)

const told = (result: CaseResult) => toldDifferences(library, result, quotesIn(files))

test('precies wat niet klopt, klopt niet', () => {
  expect(failed.map(({ title }) => title)).toEqual(WRONG.map(({ title }) => title))
  expect(results).toHaveLength(WRONG.length + 2)
})

test.each(WRONG)('$title: wat, en wat eruit kwam, op de plaats van de verwachting', (wrong) => {
  const { what, expected, actual, title } = wrong
  const { line, column, text } = markOf(wrong)
  const [result, ...others] = failed.filter((one) => one.title === title)
  expect(others).toEqual([])
  expect(result === undefined ? [] : told(result)).toMatchObject([
    { what, expected, actual, at: { file: 'pad.cases.yaml', line, column }, quote: { text, column } },
  ])
})

test.each(WRONG)('$title: waarom de regels zijn zoals ze zijn', ({ title, rules }) => {
  const [result] = failed.filter((one) => one.title === title)
  const [difference] = result === undefined ? [] : told(result)
  expect(difference?.rules).toEqual(rules)
  expect(difference?.traces.map(({ rule }) => rule)).toEqual(rules)
})

test('alleen de gevallen die gevraagd zijn worden uitgevoerd', () => {
  const isWanted = (title: string): boolean => title.startsWith('Een ')
  const titles = sources.flatMap((source) =>
    source.kind === 'cases' ? runCases(library, source, { isWanted }).map(({ title }) => title) : [],
  )
  expect(titles).toEqual(['Een waarde', 'Een regel', 'Een rode vlag', 'Een melding', 'Een invoer'])
})
