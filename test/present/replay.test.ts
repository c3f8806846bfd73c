import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import type { Receipt, Replay } from '../../src/model/receipt'
import { VERSION } from '../../src/model/version'
import { replayLines } from '../../src/present/replay'
import { receipt } from '../../src/replay'
import { library } from './persons'

const input = { on: '2026-03-02', signals: { leeftijd: 80, woonsituatie: 'zelfstandig', mondpijn: true } } as const
const advice = adviseSync(library, input)
const kept = receipt(library, input, advice, { salt: 'x'.repeat(32) })
const nothing: Replay = { same: true, differs: [], pathways: [], changed: [], gone: 0 }

const said = (replay: Partial<Replay>, given: Receipt = kept): string =>
  replayLines(library, advice, given, { ...nothing, ...replay }).join('\n')

test('de versie in het bewijs is die van het pakket', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(VERSION).toBe(version)
})

test('een andere versie van zorgpad', () => {
  expect(said({ differs: ['engine'] }, { ...kept, engine: '0.0.9' })).toContain(
    `  - versie: van zorgpad was 0.0.9, is nu ${VERSION}`,
  )
})

test('een zorgpad dat veranderde zonder een andere versie', () => {
  const version = library.pathways['ondervoeding']?.version
  expect(said({ differs: ['library'], pathways: ['ondervoeding'] })).toContain(
    `andere zorgpaden: ondervoeding (nog steeds ${version})`,
  )
})

test('aanbevelingen die anders zijn staan er bij hun titel, die weg zijn in getal', () => {
  const [first] = advice.recommendations
  const text = said({ same: false, differs: ['result'], changed: [first?.id ?? ''], gone: 2 })
  expect(text).toMatch(
    /^Niet hetzelfde als toen:\n {2}- advies: anders of nieuw: “Mondzorg .*”; 2 aanbevelingen zijn er niet meer$/,
  )
})

test('dezelfde aanbevelingen, en toch een ander advies', () => {
  expect(said({ same: false, differs: ['result'] })).toContain('vragen, meldingen of wie leidt zijn anders')
})
