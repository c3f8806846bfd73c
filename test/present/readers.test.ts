import { assert, gen, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explain } from '../../src/explain'
import type { Input } from '../../src/model/input'
import type { Trace, TracedCondition } from '../../src/model/trace'
import { traceLines } from '../../src/present/trace'
import { runs } from '../laws/arbitrary/trial'
import { library, someAdvice } from './persons'

const rules = Object.entries(library.pathways).flatMap(([id, pathway]) =>
  Object.keys(pathway.rules).map((rule) => `${id}/${rule}`),
)

const sick: Input = {
  on: '2026-03-02',
  network: 'loosduinen-voorbeeld',
  signals: { leeftijd: 81, woonsituatie: 'zelfstandig', verslikken: true, temperatuur: 38.6, mondpijn: false },
}

const told = (input: Input, rule: string, reader: 'professional' | 'person' | 'auditor'): string =>
  traceLines({ library, network: input.network }, [explain(library, input, rule)], reader).join('\n')

/** Ids that are no Dutch word of their own. */
const codes = [
  ...rules,
  ...rules.flatMap((rule) => rule.split('/')),
  ...Object.keys(library.signals),
  ...Object.keys(library.roles),
  ...Object.keys(library.parameters),
  ...Object.values(library.signals).flatMap(({ options = {} }) => Object.keys(options)),
].filter((id) => /[-/]/.test(id))

const sentences = (text: string): readonly string[] =>
  text.split(/\n|(?<=[.?!])\s+/).map((sentence) => sentence.replace(/^\s*- /, '').trim())

const expectPlain = (text: string): void => {
  const long = sentences(text).filter((sentence) => sentence.split(/\s+/).length > 15)
  expect(long).toEqual([])
  const words = new Set(text.split(/[^\p{L}\d/+-]+/u))
  // What reads the same as a word of the library's own Dutch is no code: «hulp-bij-eten» would be.
  expect(codes.filter((code) => words.has(code))).toEqual([])
  expect(text).not.toMatch(/\b(bron|afgesproken|parameter|https?)\b|undefined|\[object|\(/)
}

describe('voor de persoon', () => {
  test('gewone taal: korte zinnen, geen ids, geen bronnen, geen afspraken; wie het ook is en welke regel ook', () => {
    assert(
      property(gen(), (g) => {
        const { input } = someAdvice(g)
        for (const rule of rules) expectPlain(told(input, rule, 'person'))
      }),
      runs(15),
    )
  })

  test('wat geldt, met waar het op rust', () => {
    expect(told(sick, 'ondervoeding/dysfagie-aspiratie-risico', 'person')).toBe(
      'Verslikken met kans op longontsteking\nDit geldt voor u.\nDit is dringend.\nDit weten wij van u:\n- Verslikt zich: ja.\n- Lichaamstemperatuur: 38,6 °C.\n',
    )
  })

  test('wat nog open staat, met wat er nog te vragen is en wat het zou veranderen', () => {
    const text = told(sick, 'ondervoeding/mondprobleem', 'person')
    expect(text).toContain('Wij weten nog niet of dit voor u geldt.\nDit weten wij nog niet van u:\n')
    expect(text).toContain('- Moeite met kauwen: dat is nog niet gevraagd.\n')
    // What is known and does not matter any more is not repeated.
    expect(text).not.toContain('- Pijn in de mond: nee.')
    expect(text).toContain('Dit geldt wel voor u als dit zo is:\n')
    expect(text).toContain('- Moeite met kauwen: ja.')
  })

  test('een zorgpad dat niet past, met waarom niet', () => {
    const young: Input = { ...sick, signals: { leeftijd: 40 } }
    expect(told(young, 'ondervoeding/mondprobleem', 'person')).toContain(
      'Dit past niet bij uw situatie.\nDit weten wij van u:\n- Leeftijd: 40 jaar.\n',
    )
  })

  test('een zorgpad waar niet naar gevraagd is', () => {
    const other: Input = { ...sick, pathways: [] }
    expect(told(other, 'ondervoeding/mondprobleem', 'person')).toBe(
      'Mond of gebit belemmert het eten\nHier is nu niet naar gevraagd.\n',
    )
  })
})

const leaves = (condition: TracedCondition): readonly TracedCondition[] =>
  condition.signal === undefined ? condition.parts.flatMap(leaves) : [condition]

const missing = (trace: Trace, text: string): readonly string[] =>
  [
    trace.rule,
    trace.version,
    trace.state,
    trace.title,
    trace.why,
    ...leaves(trace.condition).flatMap(({ signal = '', known = {} }) => [signal, JSON.stringify(known)]),
    ...(trace.population === null ? [] : leaves(trace.population).map(({ signal = '' }) => signal)),
    ...trace.parameters.flatMap(({ name, value }) => `${name} = ${JSON.stringify(value)}`),
    ...trace.sources.flatMap(({ id, title, url = '' }) => [`${id}: ${title}`, url]),
    ...trace.changes.flat().map(({ signal, test: turn }) => `${signal} ${turn}`),
  ].filter((part) => !text.includes(part))

describe('voor de auditor', () => {
  test('er ontbreekt niets: regel, versie, elke voorwaarde, elke parameter, elke bron, elke wijziging', () => {
    assert(
      property(gen(), (g) => {
        const { input } = someAdvice(g)
        for (const rule of rules) {
          const text = told(input, rule, 'auditor')
          expect(missing(explain(library, input, rule), text)).toEqual([])
          expect(text).not.toMatch(/undefined|\[object|NaN/)
        }
      }),
      runs(15),
    )
  })

  test('wie wat wanneer afsprak, en wat nog de standaardwaarde is', () => {
    const text = told(sick, 'ondervoeding/snaq65-oranje', 'auditor')
    expect(text).toContain(
      '  ondervoeding/termijn-oranje = "2 weeks" (afgesproken door Voorbeeldoverleg Loosduinen (fictief) op 2026-01-15)\n',
    )
    expect(text).toContain('standaardwaarde, niet afgesproken)')
  })

  test('een rode vlag is voor iedereen', () => {
    expect(told(sick, 'ondervoeding/verslikking-acuut', 'auditor')).toContain('voor wie: iedereen\n')
  })
})

describe('voor de professional', () => {
  test('wat niet geldt, met de kleinste wijzigingen', () => {
    const text = told(sick, 'ondervoeding/mondprobleem', 'professional')
    expect(text).toMatch(/^Mond of gebit belemmert het eten: staat nog open\n/)
    expect(text).toContain('  ✓ het zorgpad is voor deze persoon\n')
    expect(text).toContain('  zou gelden met een van deze:\n')
    expect(text).toContain('    - Moeite met kauwen is ja\n')
  })

  test('wat niet hoort bij deze persoon, met voor wie het zorgpad is', () => {
    const text = told({ ...sick, signals: { leeftijd: 40 } }, 'ondervoeding/mondprobleem', 'professional')
    expect(text).toMatch(/: hoort niet bij deze persoon\n/)
    expect(text).toContain('  ✗ het zorgpad is voor:\n')
    expect(text).toContain('✗ Leeftijd ten minste 65 jaar (nu: 40 jaar)\n')
  })

  test('wat een andere regel vervangt, met welke', () => {
    const input: Input = {
      ...sick,
      signals: {
        ...sick.signals,
        gewicht: 55,
        'gewicht-6mnd': 64,
        oedeem: false,
        comfortdoel: true,
        'gemarkeerd-palliatief': true,
      },
    }
    const rule = rules.find((id) => explain(library, input, id).state === 'replaced') ?? ''
    expect(rule).not.toBe('')
    expect(told(input, rule, 'professional')).toMatch(/: een andere regel komt ervoor in de plaats \(\S.*\)\n/)
    expect(told(input, rule, 'auditor')).toMatch(/\nstaat: replaced door ondervoeding\//)
  })

  test('waar niet naar gevraagd is', () => {
    const text = told({ ...sick, pathways: [] }, 'ondervoeding/mondprobleem', 'professional')
    expect(text).toMatch(/^Mond of gebit belemmert het eten: naar dit zorgpad is niet gevraagd\n/)
    expect(text).not.toContain('zou gelden')
  })
})
