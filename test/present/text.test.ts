import { assert, gen, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import type { Advice, Recommendation } from '../../src/model/advice'
import { asText, SCREEN } from '../../src/present/text'
import { runs } from '../laws/arbitrary/trial'
import { library, manifold, someAdvice } from './persons'

const linesOf = (advice: Advice): readonly string[] => asText(library, advice).split('\n')

const flagged = (lines: readonly string[]): number => lines.filter((line) => /^\d+\. ! /.test(line)).length

const redFlags = ({ recommendations }: Advice): readonly Recommendation[] =>
  recommendations.filter(({ redFlag }) => redFlag)

const expectScreen = (advice: Advice, why: string): void => {
  const lines = linesOf(advice)
  expect(
    lines.filter((line) => line.length > SCREEN.width),
    why,
  ).toEqual([])
  expect(lines.length, why).toBeLessThanOrEqual(SCREEN.height)
  expect(flagged(lines), why).toBe(redFlags(advice).length)
}

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

// A day on which all bundled pathways are in force.
const advice = adviseSync(library, { on: '2026-12-07', network: 'loosduinen-voorbeeld', signals: sick })

test('het scherm is 80 bij 40', () => expect(SCREEN).toEqual({ width: 80, height: 40 }))

test('het plan van wie dan ook past op het scherm, met elke rode vlag', () => {
  assert(
    property(gen(), (g) => {
      const { input, advice } = someAdvice(g)
      expectScreen(advice, JSON.stringify(input))
    }),
    runs(300),
  )
})

test('ook een plan van vele zorgpaden samen past, zolang de rode vlaggen passen', () => {
  assert(
    property(gen(), integer({ min: 2, max: 9 }), (g, times) => {
      const { input, advice } = someAdvice(g)
      const many = manifold(advice, times)
      if (redFlags(many).length <= 14) expectScreen(many, JSON.stringify({ times, input }))
    }),
    runs(200),
  )
})

test('rode vlaggen worden nooit afgekapt, ook niet als ze samen niet op het scherm passen', () => {
  const advice = adviseSync(library, {
    on: '2026-03-02',
    signals: { 'drinkt-nauwelijks-uren': 30, suf: true, leeftijd: 80 },
  })
  const many = manifold(advice, 60)
  expect(redFlags(many).length).toBeGreaterThanOrEqual(60)
  expect(flagged(linesOf(many))).toBe(redFlags(many).length)
})

test('wat er allemaal staat, wordt niet als nul punten over geteld', () => {
  const many: Advice = { ...advice, recommendations: redFlags(manifold(advice, 60)) }
  expect(linesOf(many).join('\n')).not.toContain('En nog 0')
})

test('van één punt dat niet past staat er dat het er één is', () => {
  const [flag] = redFlags(advice)
  const other = advice.recommendations.find(({ redFlag }) => !redFlag)
  if (flag === undefined || other === undefined) throw new Error('the example has no red flag, or nothing else')
  const many = [...Array.from({ length: 60 }, () => flag), other]
  expect(linesOf({ ...advice, recommendations: many })).toContain(
    'En nog 1 punt; met --format markdown staat alles er.',
  )
})

const full = linesOf(advice).join('\n')

describe('een plan', () => {
  test('begint met de dag, het netwerk en dat een mens besluit', () => {
    expect(full).toMatch(
      /^Plan op maandag 7 december 2026 · Voorbeeldnetwerk Loosduinen \(fictief\)\nEen voorstel: een mens besluit\./,
    )
  })

  test('noemt de rode vlag het eerst, met wie, bij wie, vraag en waarom', () => {
    const first = full.slice(full.indexOf('1. '), full.indexOf('\n2. ')).replace(/\s+/g, ' ')
    expect(first).toBe(
      '1. ! Huisarts inschakelen – uiterlijk dinsdag 8 december wie Wie dit meldt bij Voorbeeld Huisartsen, 070-0000001 vraag Is er een longontsteking door verslikken? Kan iemand veilig eten en drinken? waarom Verslikken geeft kans op longontsteking en sterfte; met een van deze tekenen beoordeelt de huisarts het eerst. betaalt zorgverzekeraar – Zorgverzekeringswet (Zvw)',
    )
  })

  test('noemt elke aanbeveling met haar nummer, in de volgorde van het advies', () => {
    expect(advice.recommendations.length).toBeGreaterThan(4)
    const numbers = full.split('\n').flatMap((line) => /^(\d+)\. /.exec(line)?.[1] ?? [])
    expect(numbers.map(Number)).toEqual(advice.recommendations.map((_, place) => place + 1))
  })

  test('noemt wie leidt, hoeveel er nog te vragen is, en wie er niet is', () => {
    expect(full).toContain('In de crisis leidt: Huisarts – Voorbeeld Huisartsen, 070-0000001')
    expect(full).toContain('Voorstel coördinatie: ')
    expect(full).toContain(`  en nog ${advice.questions.length - 4} vragen`)
    expect(full).toContain('In dit netwerk vult niemand de rol Ergotherapeut.')
  })

  test('telt wat niet meer past', () => {
    const one = advice.recommendations.find(({ redFlag }) => !redFlag)
    if (one === undefined) throw new Error('the example has nothing but red flags')
    const all: Advice = { ...advice, recommendations: Array.from({ length: 70 }, () => one) }
    const lines = linesOf(all)
    const shown = lines.filter((line) => /^\d+\. /.test(line)).length
    expect(lines).toContain(`En nog ${70 - shown} punten; met --format markdown staat alles er.`)
  })
})

test.each<readonly [Advice['status'], RegExp]>([
  ['incomplete', /te weinig bekend/],
  ['no-advice', /geen advies, en geen rode vlag/],
  ['not-indicated', /past bij deze persoon/],
])('zonder plan staat er waarom: %s', (status, text) => {
  const none: Advice = {
    ...advice,
    status,
    recommendations: [],
    coordinator: null,
    crisisLead: null,
  }
  const shown = linesOf(none).join('\n')
  expect(shown).toMatch(text)
  expect(shown).not.toMatch(/\n\n\n/)
})
