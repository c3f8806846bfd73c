import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { library } from '../../src/pathways'
import { ran } from '../cli/terminal'

// To write the plans anew, and then to read each of them: GOLDEN=schrijf npx vitest run --config test/vitest.config.ts test/golden
const isWriting = process.env['GOLDEN'] === 'schrijf'

const at = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

const files = readdirSync(at('.'))
const persons = files.filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length))
const plans = files.filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -'.txt'.length))

test('er zijn ten minste vijf personen, en geen plan zonder persoon', () => {
  expect(persons.length).toBeGreaterThanOrEqual(5)
  expect(plans).toEqual(persons)
})

test.each(persons)('%s: het plan is letterlijk wat is vastgelegd', async (person) => {
  const { code, out, err } = await ran(['advise', at(`${person}.yaml`)])
  expect([code, err]).toEqual([0, ''])
  if (isWriting) writeFileSync(at(`${person}.txt`), out)
  expect(out).toBe(readFileSync(at(`${person}.txt`), 'utf8'))
})

const plan = (person: string): string => readFileSync(at(`${person}.txt`), 'utf8')

test.each(plans)('%s: past op een scherm van 40 bij 80', (person) => {
  const lines = plan(person).replace(/\n$/, '').split('\n')
  expect(lines.length).toBeLessThanOrEqual(40)
  expect(lines.filter((line) => line.length > 80)).toEqual([])
  expect(lines.filter((line) => line.endsWith(' '))).toEqual([])
})

const parameters = Object.keys(library.parameters).map((name) => name.split('/').at(-1) ?? name)
const rules = Object.values(library.pathways).flatMap(({ rules: own }) => Object.keys(own))
const options = Object.values(library.signals).flatMap((signal) => Object.keys(signal.options ?? {}))
const ids = [library.signals, library.roles, library.services, library.networks].flatMap(Object.keys)

/** Only ids that are no Dutch word of their own. */
const codes = [...new Set([...ids, ...rules, ...parameters, ...options])].filter((id) => /[-0-9]/.test(id))

test.each(plans)('%s: bevat geen ids', (person) => {
  const words = new Set(
    plan(person)
      .split(/[^\p{L}\d/+-]+/u)
      .flatMap((word) => [word, ...word.split('/')]),
  )
  // A number is known to a person as it is known to the library: 112.
  expect(codes.filter((id) => words.has(id) && !/^\d+$/.test(id))).toEqual([])
})

const ENGLISH =
  /\b(refer|inform|assess|review|advise|discuss|note|within|immediately|routine|now|working|days?|hours?|weeks|months?|years?|applies|ruled|open|replaced|undecidable|unknown|missing|known|declined|stale|true|false|null|undefined|NaN|draft|adopted|medical|social|shared|value|since|until|the|and)\b/i

test.each(plans)('%s: is Nederlands', (person) => {
  // "open" and "social" are Dutch words too when they are part of a sentence; no plan needs them so far.
  expect(plan(person).match(ENGLISH)?.[0]).toBeUndefined()
})
