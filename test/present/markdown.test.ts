import { assert, gen, property } from 'fast-check'
import { expect, test } from 'vitest'
import type { Advice, Recommendation } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { asMarkdown } from '../../src/present/markdown'
import { runs } from '../laws/arbitrary/trial'
import { advice as adviceOf, library as libraryOf, network, pathway } from '../plan/world'
import { library, someAdvice } from './persons'

/** Takes the marks away that keep a text from being read as markup. */
const bare = (markdown: string): string => markdown.replace(/\\([\\`*_{}[\]<>#|~&])/g, '$1')

const textsOf = ({ text = '', for: purposes = [], steps, party, reasons }: Recommendation): readonly string[] => [
  ...(text === '' ? [] : [text]),
  ...purposes.flatMap(({ question }) => question ?? []),
  ...steps.map(({ do: step }) => step),
  ...(party === undefined ? [] : [party.name, party.phone ?? '']),
  ...reasons.flatMap(({ why, sources }) => [why, ...sources.map(({ title }) => title)]),
]

const missing = (advice: Advice): readonly string[] => {
  const shown = bare(asMarkdown(library, advice))
  const { recommendations, questions, notices, agenda, coordinator, crisisLead } = advice
  return [
    ...recommendations.flatMap(textsOf),
    ...questions.map(({ ask }) => ask),
    ...notices.map(({ message }) => message),
    ...agenda.map(({ text }) => text),
    ...(coordinator === null ? [] : [coordinator.why]),
    ...(crisisLead === null ? [] : [crisisLead.why]),
  ].filter((text) => !shown.includes(text))
}

test('er ontbreekt niets: elke aanbeveling, reden, bron, vraag en melding staat er', () => {
  assert(
    property(gen(), (g) => {
      const { input, advice } = someAdvice(g)
      const shown = asMarkdown(library, advice)
      expect(missing(advice), JSON.stringify(input)).toEqual([])
      expect(shown.match(/^### \d+\. /gm) ?? []).toHaveLength(advice.recommendations.length)
      expect(shown.match(/^### \d+\. Rode vlag: /gm) ?? []).toHaveLength(
        advice.recommendations.filter(({ redFlag }) => redFlag).length,
      )
      const possible = /^## Wat er nog bij kan komen.*\n\n((?:- .*\n)+)/m.exec(shown)?.[1] ?? ''
      expect(possible.split('\n').length - 1).toBe(advice.possible.length)
      expect(shown).not.toMatch(/undefined|\[object|null|NaN/)
    }),
    runs(200),
  )
})

// Every sign that CommonMark gives a meaning inside a line, and the line that GitHub draws through a text.
const MARKUP = 'a *b* _c_ `d` [e](https://f.invalid) <b>g</b> # h | i ~~j~~ &copy; k\\l'

const quoted = JSON.stringify(MARKUP)

const dressed = libraryOf(
  pathway('pad', {
    regel: `when: { moe: true }, then: [{ refer: dietist, question: ${quoted}, responsible: huisarts, within: 1 week, steps: [{ do: ${quoted}, within: 1 week }] }, { advise: ${quoted}, responsible: huisarts, within: 1 week }, { discuss: ${quoted}, responsible: huisarts, within: 1 week }, { note: ${quoted} }]`,
  }),
  network(['dietist', 'huisarts']).replace('Praktijk dietist', quoted.replaceAll('"', "'")),
)

const plainSigns = (markdown: string): readonly string[] =>
  markdown
    .split('\n')
    .filter((line) => line.includes('https'))
    .flatMap((line) =>
      [...line.replace(/^[\s#\d.-]*(\*\*)?/, '').matchAll(/(?<!\\)[`*_[\]<>#|~&]/g)].map(
        ([sign]) => `${sign} in: ${line}`,
      ),
    )

test('opmaak in een tekst wordt niet als opmaak gelezen', () => {
  const shown = asMarkdown(dressed, adviceOf(dressed, { network: 'wijk' }))
  expect(shown.split('https').length).toBeGreaterThan(4)
  expect(plainSigns(shown)).toEqual([])
})

test('een tekst van meer regels blijft in haar punt van de lijst', () => {
  const lines = 'eerst\n\n# dan\n- en dan'
  const long = libraryOf(
    pathway('pad', {
      regel: `when: { moe: true }, then: [{ note: ${JSON.stringify(lines)} }, { do: Iets, responsible: huisarts, within: 1 week }]`,
    }),
  )
  expect(asMarkdown(long, adviceOf(long))).not.toMatch(/^(- en dan|\\?# dan)/m)
})

test('wie de behandeling leidt staat er ook', () => {
  const led = libraryOf(
    pathway('pad', {
      regel: `when: { moe: true }, treatmentLead: specialist, then: [{ do: Iets, responsible: huisarts, within: 1 week }]`,
    }),
  )
  const advice = adviceOf(led)
  expect(advice.treatmentLead?.role).toBe('specialist')
  expect(asMarkdown(led, advice)).toContain('Specialist')
})

test('wat wacht, staat er met dat het wacht', () => {
  const waiting = libraryOf(
    pathway('pad', {
      eerst: `when: { moe: true }, redFlag: true, pauses: [later], then: [{ do: Eerst, responsible: huisarts, within: immediately }]`,
      later: `when: { moe: true }, then: [{ do: Later, responsible: huisarts, within: 1 week }]`,
    }),
  )
  expect(asMarkdown(waiting, adviceOf(waiting))).toMatch(/Later\n\n\*\*wacht op wat dringender is\*\*/)
})

test('een leeg advies zegt waarom het leeg is', () => {
  const input: Partial<Input> = { signals: {} }
  expect(asMarkdown(dressed, adviceOf(dressed, input))).toContain('Er is nog te weinig bekend voor een advies.')
})
