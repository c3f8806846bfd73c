import { describe } from 'vitest'
import { broken, changed, right } from './broken'
import { asks, derived, file, number, parameter, SIGNAL, signal, when } from './texts'

const [SIGNALS, PATHWAY, CASES] = ['signalen.yaml', 'pad.yaml', 'pad.cases.yaml'] as const
const [SERVICES, LAWS, NETWORK] = ['diensten.yaml', 'wetten.yaml', 'netwerk.yaml'] as const

describe('een andere soort waarde', () => {
  broken([
    ['tekst voor een signaal', 'wrong-type', file('signals', 'n: »kg'), 'een blok met sleutels'],
    ['een getal voor tekst', 'wrong-type', signal({ extra: 'source: »5' }), 'Zet het tussen aanhalingstekens'],
    ['een lijst voor tekst', 'wrong-type', signal({ label: '»[N]' }), 'aanhalingstekens'],
    ['een blok voor tekst', 'wrong-type', signal({ label: '»{ a: b }' }), 'dubbelepunt'],
    ['ja voor true', 'wrong-type', signal({ extra: 'optional: »ja' }), 'Schrijf ja als true'],
    ['no voor false', 'wrong-type', signal({ extra: 'optional: »no' }), 'nee als false'],
    ['tekst voor een getal', 'wrong-type', number('step: »fijn\n    range: [1, 2]'), 'een getal'],
    [
      'een getal tussen aanhalingstekens',
      'wrong-type',
      number("step: »'1'\n    range: [1, 2]"),
      'Haal de aanhalingstekens weg',
    ],
    ['een getal met zijn eenheid', 'wrong-type', number('step: »1 kg\n    range: [1, 2]'), 'alleen het getal'],
    ['tekst in een bereik', 'wrong-type', number('step: 1\n    range: [1, »twee]')],
    ['een naam voor een lijst', 'wrong-type', signal({ extra: 'who: »huisarts' }), '[ en ]'],
    [
      'een streepje zonder spatie',
      'wrong-type',
      signal({ extra: 'who:\n      »-huisarts' }),
      'spatie achter elk streepje',
    ],
    ['een lijst voor een naam', 'wrong-type', asks('{ refer: »[huisarts], responsible: dietist }')],
    ['een getal voor een naam', 'wrong-type', asks('{ do: x, responsible: »5 }')],
    ['tekst voor een onderdeel', 'wrong-type', asks('»bel de huisarts'), 'een blok met refer'],
    ['tekst voor een voorwaarde', 'wrong-type', when('»rood'), 'een blok met sleutels'],
    ['een lijst voor een voorwaarde', 'wrong-type', when('{ not: »[{ suf: true }] }')],
    ['een blok voor een lijst voorwaarden', 'wrong-type', when('{ any: »{ suf: true } }')],
    ['tekst in een lijst voorwaarden', 'wrong-type', when('{ any: [»suf] }')],
    ['een blok tussen waarden', 'wrong-type', when('{ vallen: [1, »{ b: 1 }] }')],
    ['true voor een hoeveelheid', 'wrong-type', when('{ gewicht: { atLeast: »true } }')],
    ['tekst voor een rij van decide', 'wrong-type', derived('type: boolean, decide: [»a]'), 'when of otherwise'],
    ['tekst voor punten', 'wrong-type', derived('type: integer, score: { suf: { true: »een, false: 0 } }')],
    ['een getal voor een score', 'wrong-type', derived('type: integer, score: »5'), 'een lijst'],
    ['een getal voor een band', 'wrong-type', changed(SIGNALS, 'laag: 0..1', 'laag: »1'), '0..4'],
    [
      'een half voor een aantal vragen',
      'wrong-type',
      changed(SIGNALS, 'atMost: 1, fill', 'atMost: »1.5, fill'),
      'heel getal',
    ],
    ['een lijst voor een standaardwaarde', 'wrong-type', parameter('default: »[1], oneOf: [1]')],
    ['true voor een grens', 'wrong-type', parameter('default: 1, between: [1, »true]')],
    ['een getal voor een termijn', 'wrong-type', asks('{ do: x, responsible: huisarts, within: »3 }'), '24 hours'],
    ['een getal voor een versie', 'wrong-type', changed(PATHWAY, 'version: 1.0.0', 'version: »1.0'), '1.0.0'],
    ['een lijst voor een woord', 'wrong-type', changed(PATHWAY, 'class: clinical', 'class: »[clinical]')],
    [
      'een rol voor een rij',
      'wrong-type',
      changed(PATHWAY, '{ otherwise: huisarts }]', '»huisarts]'),
      'when of otherwise',
    ],
    ['een jaar als tekst', 'wrong-type', changed(PATHWAY, 'year: 2019', "year: »'2019'"), 'aanhalingstekens weg'],
    [
      'een wet voor rijen',
      'wrong-type',
      changed(SERVICES, 'law: [{ otherwise: zvw, valid: { from: 2024-01-01, until: 2099-01-01 } }]', 'law: »zvw'),
    ],
    ['een jaar voor een dag', 'wrong-type', changed(NETWORK, 'until: 2099-01-01', 'until: »2099'), '2026-03-02'],
    [
      'een lijst voor een afspraak',
      'wrong-type',
      changed(NETWORK, '{ is: 2 weeks, agreed: { by: overleg, on: 2026-01-01 } }', '»[2]'),
    ],
    ['nee voor een toestemming', 'wrong-type', changed(CASES, 'social: true', 'social: »nee'), 'nee als false'],
    ['een getal voor een betrokkene', 'wrong-type', changed(CASES, 'involved: [{', 'involved: [»5, {')],
  ])
})

describe('telefoonnummers en postcodes', () => {
  const ROLE = 'n: { label: N, domain: social, reached: direct, phone: '

  broken([
    [
      'een nummer dat zijn nul verliest',
      'wrong-type',
      file('roles', `${ROLE}»0701234567 }`),
      'nul',
      'aanhalingstekens',
    ],
    [
      'een nummer dat zijn nul al kwijt is',
      'wrong-value',
      file('roles', `${ROLE}»'701234567' }`),
      'Bedoelt u "0701234567"?',
    ],
    ['een noodnummer', 'wrong-type', file('roles', `${ROLE}»112 }`), 'aanhalingstekens'],
    ['een nummer van een partij', 'wrong-type', changed(NETWORK, "phone: '070-0000002'", 'phone: »0700000002'), 'nul'],
    ['een nummer met een landcode', 'wrong-type', file('roles', `${ROLE}»+31701234567 }`), 'aanhalingstekens'],
    ['een leeg nummer', 'wrong-value', file('roles', `${ROLE}»'' }`), 'leeg'],
    ['een postcode', 'wrong-type', changed(NETWORK, "['2551']", '[»2551]'), "'2551'"],
    ['een postcode met letters', 'wrong-value', changed(NETWORK, "['2551']", "[»'2551 AB']"), 'vier cijfers'],
  ])

  right([
    ['een nummer met een streepje', file('roles', `${ROLE}070-1234567 }`)],
    ['een landcode tussen aanhalingstekens', file('roles', `${ROLE}'+31 70 123 45 67' }`)],
  ])
})

describe('te weinig, te veel, leeg', () => {
  broken([
    ['een bereik van een', 'wrong-value', number('step: 1\n    range: »[1]'), 'precies 2'],
    ['een bereik van drie', 'wrong-value', number('step: 1\n    range: »[1, 2, 3]'), 'precies 2', 'punt'],
    ['een stap van niets', 'wrong-value', number('step: »0\n    range: [1, 2]'), 'boven 0'],
    ['een stap terug', 'wrong-value', number('step: »-1\n    range: [1, 2]'), 'boven 0'],
    ['een kaart die te lang is', 'wrong-value', changed(PATHWAY, 'card: Bel nu.', `card: »${'x'.repeat(140)}`), '140'],
    ['een dienst van niemand', 'wrong-value', changed(SERVICES, 'by: [dietist]', 'by: »[]'), 'leeg'],
    ['niemand verantwoordelijk in een lijst', 'wrong-value', asks('{ do: x, responsible: »[] }'), 'leeg'],
    ['een lege voorwaarde', 'empty-group', when('»{}'), 'altijd waar'],
    ['een lege any', 'empty-group', when('{ any: »[] }'), 'leeg'],
    ['een lege all, diep', 'empty-group', when('{ not: { any: [{ all: »[] }] } }'), 'leeg'],
    ['een lege count', 'empty-group', when('{ count: { atLeast: $aantal, of: »[] } }'), 'leeg'],
    ['een lege toets', 'empty-group', when('{ suf: »{} }'), 'leeg'],
    ['een van niets', 'empty-group', when('{ suf: »[] }'), 'leeg'],
    ['is een van niets', 'empty-group', when('{ suf: { is: »[] } }'), 'leeg'],
    ['alleen orUnknown', 'empty-group', when('{ suf: »{ orUnknown: true } }')],
    ['een lege ago', 'empty-group', when('{ opname-op: { ago: »{} } }')],
    ['een lege voorwaarde bij een onderdeel', 'empty-group', asks('{ note: x, when: »{} }')],
    [
      'meer geteld dan er staat',
      'count-too-high',
      when('{ count: { atLeast: »2, of: [{ suf: true }] } }'),
      'nooit waar',
    ],
    ['niets geteld', 'wrong-value', when('{ count: { atLeast: »0, of: [{ suf: true }] } }'), 'vanaf 1'],
    ['in woorden geteld', 'wrong-value', when('{ count: { atLeast: »twee, of: [{ suf: true }] } }'), 'heel getal'],
  ])
})

describe('twee dingen in een', () => {
  broken([
    ['twee afleidingen', 'bad-derivation', derived('type: integer, formula: vallen, score: »[vallen]'), 'één manier'],
    [
      'twee soorten rij',
      'two-kinds',
      derived('type: integer, decide: [{ when: { suf: true }, is: 1, »otherwise: 0 }]'),
      'otherwise',
    ],
    ['grenzen en keuzes', 'two-kinds', parameter('default: 1, between: [1, 2], »oneOf: [1]'), 'precies een'],
    [
      'twee onderdelen',
      'two-kinds',
      asks('{ refer: huisarts, »inform: dietist, responsible: huisarts }'),
      'twee onderdelen',
    ],
    ['een waarde en een reden', 'two-kinds', changed(CASES, '{ value: 60, on', '{ value: 60, »missing: unknown, on')],
    [
      'twee soorten wetsrij',
      'two-kinds',
      changed(SERVICES, '{ otherwise: wmo,', '{ when: { suf: true }, »otherwise: wmo,'),
    ],
  ])

  right([
    [
      'elk in een eigen onderdeel',
      asks(`{ refer: huisarts, responsible: dietist }, { inform: dietist, responsible: huisarts, within: 1 day }`),
    ],
  ])
})

describe('de wetten van een los bestand', () => {
  broken([
    ['een termijn in woorden', 'bad-duration', changed(LAWS, 'within: 6 weeks', 'within: »zes weken'), '24 hours'],
    ['een hoofdletter in een naam', 'wrong-value', file('signals', `»Gewicht: { ${SIGNAL} }`), 'Bedoelt u "gewicht"?'],
  ])
})
