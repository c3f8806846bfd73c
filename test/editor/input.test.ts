import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inputProblems } from '../../src/evaluate/input/inputProblems'
import { readFile } from '../../src/read/read-file'
import { library, open } from './bundled'
import { caseInputs } from './cases'
import { faultsIn } from './faults'

const GOLDEN = new URL('../golden/', import.meta.url)

const goldens = readdirSync(GOLDEN).filter((name) => name.endsWith('.yaml'))

test.each(goldens)('test/golden/%s fits', (name) => {
  const text = readFileSync(new URL(name, GOLDEN), 'utf8')
  expect(faultsIn(open.input, readFile({ name, text }).document?.data)).toEqual([])
})

test('the input of every case fits', () => {
  const inputs = caseInputs()
  expect(inputs.length).toBeGreaterThan(50)
  expect(inputs.flatMap((input) => faultsIn(open.input, input))).toEqual([])
})

const on = '2026-03-02'

const given = (signals: Readonly<Record<string, unknown>>) => ({ on, signals })

describe('right, in the schema as in the program', () => {
  test.each<[string, unknown]>([
    ['niets gegeven', given({})],
    ['een getal', given({ gewicht: 56.1 })],
    ['een waarneming', given({ gewicht: { value: 56.1, on: '2026-03-01', by: 'dietist' } })],
    ['meer waarnemingen', given({ gewicht: [{ value: 56.1, on: '2026-03-01' }, { value: 57 }] })],
    ['niet beantwoord', given({ gewicht: { missing: 'declined' } })],
    ['een keuze', given({ woonsituatie: 'zelfstandig' })],
    ['keuzes, ook geen', given({ kledingsignalen: [], keukensignalen: ['maaltijden-onaangeroerd'] })],
    ['waargenomen keuzes', given({ kledingsignalen: [{ value: [] }] })],
    ['een dag', given({ 'snaq65-afgenomen-op': on })],
    ['een afgeleid signaal', given({ snaq65: 'rood', bmi: 20.5 })],
    [
      'alles eromheen',
      {
        on,
        at: '14:30',
        signals: {},
        network: 'loosduinen-voorbeeld',
        reporter: 'huisarts',
        pathways: ['ondervoeding'],
        involved: ['huisarts', { role: 'dietist', service: 'dieetbehandeling' }],
        coordinator: { chosen: 'huisarts', current: 'dietist' },
        consent: { huisarts: true, medical: false },
        earlier: [{ id: 'refer:dietist', on, outcome: 'declined' }],
        unusable: 'refuse',
      },
    ],
  ])('%s', (_, input) => {
    expect(inputProblems(library, input)).toEqual([])
    expect(faultsIn(open.input, input)).toEqual([])
  })
})

describe('wrong, in the schema as in the program', () => {
  test.each<[string, unknown]>([
    ['geen invoer', []],
    ['zonder dag', { signals: {} }],
    ['zonder signalen', { on }],
    ['een dag anders geschreven', { on: '2-3-2026', signals: {} }],
    ['een tijd anders geschreven', { ...given({}), at: '14.30' }],
    ['een onbekend veld', { ...given({}), naam: 'x' }],
    ['een onbekend signaal', given({ gewigt: 56 })],
    ['een vast signaal', given({ melder: 'huisarts' })],
    ['tekst voor een getal', given({ gewicht: '56' })],
    ['onder het bereik', given({ gewicht: 2 })],
    ['boven het bereik', given({ gewicht: 500 })],
    ['een gebroken heel getal', given({ leeftijd: 78.5 })],
    ['tekst voor ja of nee', given({ suf: 'ja' })],
    ['een getal voor ja of nee', given({ suf: 1 })],
    ['een onbekende keuze', given({ woonsituatie: 'kasteel' })],
    ['een lijst voor een keuze', given({ woonsituatie: ['zelfstandig'] })],
    ['een keuze zonder lijst', given({ kledingsignalen: 'kleding-ruimer' })],
    ['een onbekende keuze in een lijst', given({ kledingsignalen: ['kleding-blauw'] })],
    ['geen dag', given({ 'snaq65-afgenomen-op': 'gisteren' })],
    ['niets', given({ gewicht: null })],
    ['een waarneming zonder waarde', given({ gewicht: { on } })],
    ['een waarneming met meer', given({ gewicht: { value: 56, wie: 'x' } })],
    ['een waarneming door een onbekende rol', given({ gewicht: { value: 56, by: 'bakker' } })],
    ['een waarneming met een onbekende keuze', given({ woonsituatie: { value: 'kasteel' } })],
    ['een lege lijst waarnemingen', given({ gewicht: [] })],
    ['een lijst getallen', given({ gewicht: [56, 57] })],
    ['een onbekende reden', given({ gewicht: { missing: 'stale' } })],
    ['een reden met een waarde', given({ gewicht: { missing: 'declined', value: 56 } })],
    ['een onbekend netwerk', { ...given({}), network: 'scheveningen' }],
    ['een onbekende melder', { ...given({}), reporter: 'bakker' }],
    ['een onbekend zorgpad', { ...given({}), pathways: ['mantelzorg'] }],
    ['zorgpaden zonder lijst', { ...given({}), pathways: 'ondervoeding' }],
    ['een onbekende betrokkene', { ...given({}), involved: ['bakker'] }],
    ['een betrokkene met onbekend aanbod', { ...given({}), involved: [{ role: 'huisarts', service: 'brood' }] }],
    ['toestemming voor een onbekende rol', { ...given({}), consent: { bakker: true } }],
    ['toestemming in tekst', { ...given({}), consent: { huisarts: 'ja' } }],
    ['een onbekende afloop', { ...given({}), earlier: [{ id: 'x', on, outcome: 'kwijt' }] }],
    ['een onbekende wens bij onbruikbaar', { ...given({}), unusable: 'onzin' }],
  ])('%s', (_, input) => {
    expect(inputProblems(library, input)).not.toEqual([])
    expect(faultsIn(open.input, input)).not.toEqual([])
  })
})
