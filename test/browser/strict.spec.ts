import { readdirSync, readFileSync } from 'node:fs'
import { gen, sample } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseInput } from '../../src/author/caseInput'
import { parseFiles } from '../../src/library'
import type { Input } from '../../src/model/input'
import { isReserved } from '../../src/model/signal'
import { readLibraryFiles } from '../../src/node'
import { readFile } from '../../src/read/read-file'
import { someAnswers, someValue } from '../laws/arbitrary/bundled'
import { drawWith } from '../laws/arbitrary/draw'
import { type Offline, offline } from './chromium'
import { type Server, serve } from './server'

const POLICY = "default-src 'none'; script-src 'self'"

const { library, sources } = parseFiles(await readLibraryFiles('pathways'))
if (library === undefined) throw new Error('the bundled library has problems')

const GOLDEN = new URL('../golden/', import.meta.url)

const goldenInputs = (): Input[] =>
  readdirSync(GOLDEN)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFile({ name, text: readFileSync(new URL(name, GOLDEN)) }).document?.data as Input)

const caseInputs = (): Input[] =>
  sources.flatMap((source) =>
    source.kind === 'cases' ? source.data.tests.map((one) => caseInput(library, source.data, one)) : [],
  )

const draw = drawWith(sample(gen(), 1)[0] as Parameters<typeof drawWith>[0])

const observed = Object.entries(library.signals).filter(([id, { derived }]) => derived === undefined && !isReserved(id))

/** A table of which so many cells in a hundred are filled. */
const tableWith = (filled: number, persons: number) => {
  const column = <T>(cell: () => T): T[] => Array.from({ length: persons }, cell)
  const cells = observed.map(([id, signal]) => [
    id,
    column(() => (draw.chance(filled) ? someValue(draw, signal) : null)),
  ])
  return {
    columns: { ...Object.fromEntries(cells), leeftijd: column(() => draw.int(60, 95)) },
    context: { on: '2026-03-02', network: 'loosduinen-voorbeeld' },
  }
}

// Of the cases a few hundred: all of them take minutes in two places, and most differ in one answer.
const EVERY = 4
const cases = caseInputs().filter((_, place) => place % EVERY === 0)
const drawn = Array.from({ length: 50 }, () => someAnswers(draw, library))
const inputs = [...goldenInputs(), ...cases, ...drawn]
const tables = [tableWith(100, 1_000), tableWith(60, 500), tableWith(10, 100)]
const questions = { inputs, tables }

const pageWith = (script: string): string =>
  `<!doctype html><html lang="nl"><title>zorgpad</title><body><script type="module" src="/test/browser/strict/${script}"></script></html>`

let server: Server
let browser: Offline
beforeAll(async () => {
  server = await serve(POLICY, {
    '/page.html': pageWith('page.mjs'),
    '/evil.html': pageWith('evil.mjs'),
    '/test/browser/strict/questions.mjs': `export const questions = ${JSON.stringify(questions)}`,
  })
  browser = await offline(server.address)
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** Opens a page, and gives what it shows, what its policy forbade, and what it complained about. */
const opened = async (name: string) => {
  const page = await browser.blank()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', ({ message }) => complaints.push(message))
  await page.goto(`${server.address}/${name}`)
  const outcome = await page.locator('#outcome').textContent({ timeout: 100_000 })
  const violations = await page.locator('#violations li').allTextContents()
  await page.close()
  return { lines: (outcome ?? '').split('\n'), violations, complaints }
}

test('under a strict policy, adviseSync and screen give the bytes that they give in Node', async () => {
  const { answersTo } = await import(new URL('strict/answers.mjs', import.meta.url).href)
  // What Node gets for the door that the page has: with loops in WebAssembly, which this policy forbids.
  const { screen } = await import(new URL('../../dist/screen-vector.js', import.meta.url).href)
  const wanted: readonly string[] = answersTo(questions, screen)
  expect(inputs.length).toBeGreaterThan(300)
  const { lines, violations, complaints } = await opened('page.html')
  expect({ violations, complaints, asked: browser.asked }).toEqual({ violations: [], complaints: [], asked: [] })
  expect(lines.length).toBe(inputs.length + tables.length)
  const differing = wanted.flatMap((line, place) => (line === lines[place] ? [] : [inputs[place] ?? 'a table']))
  expect(differing).toEqual([])
})

test('the policy is in force, and a violation is noticed', async () => {
  const { lines, violations } = await opened('evil.html')
  expect(lines).toEqual(['EvalError'])
  expect(violations).toEqual(['script-src: eval'])
})
