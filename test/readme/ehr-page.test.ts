import { expect, test } from 'vitest'
import type { Cards } from '../../src/cds-hooks/wire'
import { library } from '../../src/pathways'
import { serving } from '../cli/serving'
import { blocksOf, textOf } from './blocks'

const PAGE = 'docs/ehr.md'

const commands = blocksOf(PAGE, 'console').flatMap(({ text }) =>
  [...text.matchAll(/^\$ (.*)$/gm)].map(([, command = '']) => command),
)

test('de opdrachten van de bladzijde geven de kaarten die er staan', { timeout: 60_000 }, async () => {
  const [install, serve = '', ask = ''] = commands
  expect([install, commands.length]).toEqual(['npm i zorgpad', 3])
  const { address, said, end } = await serving(...serve.replace('npx zorgpad serve ', '').split(' '))
  const [banner = ''] = blocksOf(PAGE, 'console').flatMap(({ text }) => text.match(/^zorgpad luistert .*$/m) ?? [])
  expect(said()).toBe(`${banner.replace('http://127.0.0.1:8787', address)}\n`)
  const path = /http:\/\/127\.0\.0\.1:8787(\S+)/.exec(ask)?.[1] ?? ''
  const [request] = blocksOf(PAGE, 'json')
  const response = await fetch(`${address}${path}`, { method: 'POST', body: request?.text ?? '' })
  const { cards } = (await response.json()) as Cards
  const lines = cards.map(({ indicator, summary }) => `${indicator.padEnd(8)} ${summary}\n`)
  expect(lines.join('')).toBe(blocksOf(PAGE, 'text')[0]?.text)
  expect(await end('SIGTERM')).toBe(0)
})

const SYSTEMS: Readonly<Record<string, string>> = { loinc: 'LOINC', snomed: 'SNOMED CT', 'icpc-1-nl': 'ICPC-1-NL' }

test('de tabel noemt elke code van elk signaal, en geen andere', () => {
  const written = Object.entries(library.signals).flatMap(([id, { codes = [], record }]) => {
    const names = codes.map(({ system, code }) => `${SYSTEMS[system]} ${code}`)
    const all = record === 'age' ? ['`Patient.birthDate`', ...names] : names
    return all.length === 0 ? [] : [`| \`${id}\` | ${all.join(', ')} |`]
  })
  expect(textOf(PAGE).match(/^\| `.*\|$/gm)).toEqual(written)
})
