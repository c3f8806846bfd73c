import axe from 'axe-core'
import { assert, gen, integer, property } from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import type { Advice } from '../../src/model/advice'
import { htmlPlan } from '../../src/present/plan'
import { runs } from '../laws/arbitrary/trial'
import { advice as adviceOf, library as libraryOf, network, pathway } from '../plan/world'
import { A4, heightOf } from './page'
import { library, manifold, someAdvice } from './persons'

const READERS = ['professional', 'person'] as const

const sick = {
  leeftijd: 80,
  woonsituatie: 'zelfstandig',
  verslikken: true,
  'natte-stem': true,
  'kan-niet-koken': true,
  'gewicht-6mnd': 60,
  gewicht: 55,
  oedeem: false,
} as const

const advice = adviseSync(library, { on: '2026-03-02', network: 'loosduinen-voorbeeld', signals: sick })
const nothing = adviseSync(library, { on: '2026-03-02', signals: {} })

const textOf = (html: string): string => new JSDOM(html).window.document.querySelector('main')?.textContent ?? ''

const flagged = (html: string): number => [...new JSDOM(html).window.document.querySelectorAll('.urgent')].length

const redFlags = ({ recommendations }: Advice): number => recommendations.filter(({ redFlag }) => redFlag).length

interface Found {
  readonly violations: readonly { readonly id: string; readonly help: string }[]
  readonly passes: readonly { readonly id: string }[]
}

/** What a machine can find wrong for who cannot see well; of colours jsdom knows nothing, see below. */
const judged = async (html: string): Promise<Found> => {
  const { window } = new JSDOM(html, { runScripts: 'outside-only' })
  window.eval(axe.source)
  return (await window.eval('axe.run(document, { rules: { "color-contrast": { enabled: false } } })')) as Found
}

describe.each(READERS)('de bladzijde voor %s', (reader) => {
  test.each([
    ['een plan', advice],
    ['een plan van vele zorgpaden', manifold(advice, 8)],
    ['geen plan', nothing],
  ])('heeft geen bezwaar van axe-core: %s', async (_, given) => {
    const { violations, passes } = await judged(htmlPlan(library, given, reader))
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([])
    expect(passes.length).toBeGreaterThan(8)
    expect(passes.map(({ id }) => id)).toContain('html-has-lang')
  })

  test('heeft geen script, en haalt niets van elders', () => {
    const html = htmlPlan(library, manifold(advice, 3), reader)
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/)
    expect(html).not.toMatch(/<script|<link|<img|<iframe|<object|@import|url\(|\b(src|href|srcset|action)=|\bon\w+=/i)
    expect(html).not.toMatch(/undefined|\[object|null|NaN/)
  })

  test('past op één A4, wie het ook is, met elke rode vlag', () => {
    assert(
      property(gen(), integer({ min: 1, max: 6 }), (g, times) => {
        const { input, advice: own } = someAdvice(g)
        const many = times === 1 ? own : manifold(own, times)
        const html = htmlPlan(library, many, reader)
        expect(flagged(html)).toBe(redFlags(many))
        // Red flags are never left out, so that very many of them take a second page.
        if (redFlags(many) <= 12)
          expect(heightOf(html), JSON.stringify({ times, input })).toBeLessThanOrEqual(A4.height)
      }),
      runs(60),
    )
  })

  test('zegt hoeveel er niet meer op past', () => {
    const one = advice.recommendations.find(({ redFlag }) => !redFlag)
    if (one === undefined) throw new Error('the example has nothing but red flags')
    const html = htmlPlan(library, { ...advice, recommendations: Array.from({ length: 90 }, () => one) }, reader)
    const shown = [...html.matchAll(/<h3>/g)].length
    expect(shown).toBeGreaterThan(5)
    expect(html).toContain(`En nog ${90 - shown} punten.`)
    expect(heightOf(html)).toBeLessThanOrEqual(A4.height)
  })

  test('rode vlaggen vallen nooit weg, ook niet als ze niet op een bladzijde passen', () => {
    const flags = manifold(advice, 60)
    expect(flagged(htmlPlan(library, flags, reader))).toBe(redFlags(flags))
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

test.each(READERS)('elke kleur van %s is grijs, en steekt ten minste zeven keer af tegen wit', (reader) => {
  const style = /<style>([\s\S]*?)<\/style>/.exec(htmlPlan(library, advice, reader))?.[1] ?? ''
  const named = [...style.matchAll(/(background|color|border[\w-]*): ([^;}]*)/g)]
  const colours = named.flatMap(([, what = '', value = '']) => {
    const colour = /#[0-9a-f]{3,6}/i.exec(value)?.[0]
    // A colour by its name would escape this test.
    if (colour === undefined) throw new Error(`no colour in ${what}: ${value}`)
    return what === 'background' ? [] : [colour]
  })
  expect(style).toMatch(/background: #fff/)
  expect(colours.length).toBeGreaterThan(1)
  for (const colour of colours) {
    expect(colour).toMatch(/^#(.)\1\1$/)
    expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(7)
  }
})

const NASTY = `<b>x</b> & "y" 'z' </style><script>alert(1)</script>`
const quoted = JSON.stringify(NASTY)

test.each(READERS)('opmaak in een tekst wordt niet als opmaak gelezen: %s', (reader) => {
  const dressed = libraryOf(
    pathway('pad', {
      regel: `when: { moe: true }, then: [{ refer: dietist, question: ${quoted}, responsible: huisarts, within: 1 week, steps: [{ do: ${quoted}, within: 1 week }] }, { advise: ${quoted}, responsible: huisarts, within: 1 week }, { do: ${quoted}, responsible: huisarts, within: 1 week }, { note: ${quoted} }]`,
    }),
    network(['dietist', 'huisarts']).replace(
      'Praktijk dietist',
      quoted.replaceAll("'", "''").replace(/^"|"$/g, "'").replaceAll('\\"', '"'),
    ),
  )
  const html = htmlPlan(dressed, adviceOf(dressed, { network: 'wijk' }), reader)
  expect(html).not.toMatch(/<script|<b>/)
  expect(html.match(/<\/style>/g)).toHaveLength(1)
  expect(textOf(html).split(NASTY).length).toBeGreaterThan(reader === 'person' ? 3 : 4)
})
