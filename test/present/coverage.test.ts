import axe from 'axe-core'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { coverageOf } from '../../src/author/coverage/coverageOf'
import { parseFiles } from '../../src/library'
import type { Coverage } from '../../src/model/coverage'
import { coverageHtml } from '../../src/present/coverageHtml'
import { coverageLines } from '../../src/present/coverageText'

const NASTY = `<b>x</b> & "y" 'z' </style><script>alert(1)</script>`

const PAD = `pathway: pad
version: 0.1.0
title: Proefpad
status: draft
owner: proef
class: clinical
valid: { from: 2026-01-01 }
use: Een proef
sources: { bron: { title: Een bron } }
lead: [{ otherwise: huisarts }]
rules:
  gezien:
    title: Gezien
    when: { moe: true }
    then:
      - { refer: huisarts, responsible: melder, within: 1 week }
    why: Een reden om te kijken.
    source: [bron]
  nooit:
    title: ${JSON.stringify(NASTY)}
    when: { mager: true }
    then:
      - { note: Nooit }
    why: Een reden om te kijken.
    source: [bron]
`

const SIGNALS = `signals:
  moe: { label: Moe, ask: 'Is iemand moe?', type: boolean, domain: shared }
  mager: { label: Mager, ask: 'Is iemand mager?', type: boolean, domain: shared }
  klasse: { label: Klasse, type: choice, options: { licht: L, zwaar: Z }, domain: shared, decide: [{ otherwise: licht }] }
`

const TEXTS: Readonly<Record<string, string>> = {
  'rollen.yaml':
    'roles: { huisarts: { label: Huisarts, domain: medical, receives: [medical, shared], reached: direct } }\n',
  'signalen.yaml': SIGNALS.replaceAll('\n', '\r\n'),
  'pad.yaml': PAD,
  'pad.cases.yaml': `cases: pad
on: 2026-03-02
tests:
  - { title: Moe, given: { moe: true }, expect: {} }
  - { title: Niet moe, given: { moe: false }, expect: {} }
  - { title: Onbekend, given: {}, expect: {} }
`,
}

const measured = (texts: Readonly<Record<string, string>>): Coverage => {
  const { library, sources, problems } = parseFiles(Object.entries(texts).map(([name, text]) => ({ name, text })))
  if (library === undefined) throw new Error(JSON.stringify(problems))
  return coverageOf(library, sources)
}

const coverage = measured(TEXTS)
const html = coverageHtml(coverage, new Map(Object.entries(TEXTS)))
const { document } = new JSDOM(html).window

/** A line of a file as the page has it: its mark, and what stands there. */
const lineOf = (file: string, line: number): readonly [kind: string, mark: string, text: string] => {
  const table = [...document.querySelectorAll('table.source')].find((one) => one.textContent?.includes(file))
  const row = [...(table?.querySelectorAll('tbody tr') ?? [])][line - 1]
  const [mark, text] = [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent ?? '')
  return [row?.className ?? '', mark ?? '', text ?? '']
}

const lineWith = (text: string): number => PAD.split('\n').findIndex((line) => line.includes(text)) + 1

describe('de bladzijde', () => {
  test('heeft geen bezwaar van axe-core', async () => {
    const { window } = new JSDOM(html, { runScripts: 'outside-only' })
    window.eval(axe.source)
    // Of colours jsdom knows nothing; see below.
    const found = (await window.eval(
      'axe.run(document, { rules: { "color-contrast": { enabled: false } } })',
    )) as Readonly<Record<'violations' | 'passes', readonly { readonly id: string; readonly help: string }[]>>
    expect(found.violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([])
    expect(found.passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['html-has-lang', 'heading-order', 'list']))
  })

  test('heeft geen script, en haalt niets van elders', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/)
    expect(html).not.toMatch(/<script|<link|<img|<iframe|<object|@import|url\(|\b(src|srcset|action)=|\bon\w+=/i)
    expect([...html.matchAll(/href="([^"]*)"/g)].every(([, to]) => to?.startsWith('#'))).toBe(true)
    expect(html).not.toMatch(/undefined|\[object|null|NaN/)
  })

  test('elke verwijzing op de bladzijde komt ergens uit', () => {
    const links = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)
    expect(links).toHaveLength(2)
    for (const id of links) expect([...document.querySelectorAll(`[id="${id}"]`)]).toHaveLength(1)
  })

  test('opmaak in een tekst wordt niet als opmaak gelezen', () => {
    expect(document.querySelector('main b')).toBeNull()
    expect(html.match(/<\/style>/g)).toHaveLength(1)
    expect(lineOf('pad.yaml', lineWith('<b>'))[2]).toContain('</script>')
  })

  test('toont elke regel zoals hij geschreven is, met of zonder \\r', () => {
    const tables = [...document.querySelectorAll('table.source')]
    const own = [SIGNALS, PAD].map((text) => text.trimEnd().split('\n'))
    expect(tables.map((table) => [...table.querySelectorAll('tbody tr')].length).sort()).toEqual(
      own.map(({ length }) => length).sort(),
    )
    PAD.trimEnd()
      .split('\n')
      .forEach((line, place) => expect(lineOf('pad.yaml', place + 1)[2]).toContain(line))
  })

  test('zegt van een regel met een teken en een aantal wat gezien is, en daaronder wat ontbreekt', () => {
    expect(lineOf('pad.yaml', 1)).toEqual(['', '', 'pathway: pad'])
    expect(lineOf('pad.yaml', lineWith('  gezien:'))).toEqual(['all', '✓ 3/3', '  gezien:'])
    expect(lineOf('pad.yaml', lineWith('moe: true'))).toEqual(['all', '✓ 4/4', '    when: { moe: true }'])
    expect(lineOf('pad.yaml', lineWith('  nooit:'))).toEqual([
      'some',
      '◐ 1/3',
      `  nooit:regel ${NASTY} (pad/nooit): nog niet geldend of uitgesloten`,
    ])
    expect(lineOf('pad.yaml', lineWith('note: Nooit'))).toEqual([
      'none',
      '✗ 0/1',
      '      - { note: Nooit }onderdeel note: Nooit (pad/nooit): nog niet gegeven',
    ])
  })

  test('zegt van wat niet kan waarom niet', () => {
    const [kind, mark, text] = lineOf('signalen.yaml', 4)
    expect([kind, mark]).toEqual(['all', '✓ 1/1'])
    expect(text).toContain('uitslag zwaar (klasse): geen rij geeft deze uitslag; telt niet mee')
  })

  test('geeft de aandelen per bestand en samen', () => {
    const rows = [...(document.querySelector('table')?.querySelectorAll('tbody tr') ?? [])]
    expect(rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent))).toEqual([
      ['signalen.yaml', '–', '–', '100 % (1 van 1)', '–'],
      ['pad (pad.yaml)', '66 % (4 van 6)', '62 % (5 van 8)', '–', '50 % (1 van 2)'],
      ['Totaal', '66 % (4 van 6)', '62 % (5 van 8)', '100 % (1 van 1)', '50 % (1 van 2)'],
    ])
  })
})

const luminance = (colour: string): number => {
  const full =
    colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : (colour.slice(1).match(/../g) ?? [])
  const [red = 0, green = 0, blue = 0] = full.map((part) => {
    const value = Number.parseInt(part, 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('zwart op elke tint van de bladzijde steekt ten minste zeven keer af, en geen tekst is anders dan zwart', () => {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
  const named = [...style.matchAll(/(?<![-\w])(background|color): (#[0-9a-f]{3,6})/g)]
  const tints = named.filter(([, what]) => what === 'background').map(([, , colour = '']) => colour)
  expect(tints.length).toBeGreaterThan(3)
  for (const tint of tints) expect((luminance(tint) + 0.05) / 0.05).toBeGreaterThanOrEqual(7)
  expect(named.filter(([, what]) => what === 'color').every(([, , colour]) => colour === '#000')).toBe(true)
})

test('de tekst zegt hetzelfde als de bladzijde: elke regel die ontbreekt staat in beide', () => {
  const missing = coverageLines(coverage).filter((line) => line.includes('nog niet '))
  expect(missing).toHaveLength(3)
  for (const line of missing) {
    const [, place = '', text = ''] = /^pad\.yaml:(\d+):\d+: (.*)$/.exec(line) ?? []
    expect(lineOf('pad.yaml', Number(place))[2]).toContain(text)
  }
})
