import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDay, parseDay } from '../../src/model/day'
import { inputWith, problemsOf, refusal, shown } from './world'

const FIELDS = [
  'naam',
  'Naam',
  'name',
  'voornaam',
  'achternaam',
  'adres',
  'straat',
  'huisnummer',
  'postcode',
  'woonplaats',
  'geboortedatum',
  'geboorte-datum',
  'birthDate',
  'telefoon',
  'telefoonnummer',
  'mobiel',
  'email',
  'e-mail',
  'e_mail',
  'patientnummer',
  'patiëntnummer',
  'patient-nummer',
  'bsn',
  'BSN',
  'burgerservicenummer',
  'dossiernummer',
]

const isSilent = (input: unknown, ...values: readonly string[]): void => {
  const error = refusal(input)
  const told = JSON.stringify(error.problems) + error.message
  for (const value of values) expect(told).not.toContain(value)
}

describe('een veld dat een persoon aanwijst', () => {
  test.each(FIELDS)('%s: bovenaan, bij de signalen, in een waarneming en dieper', (field) => {
    expect(shown(problemsOf(inputWith({}, { [field]: 'x' })))).toEqual([`identity ${field}`])
    expect(shown(problemsOf(inputWith({ [field]: 'x' })))).toEqual([`identity signals.${field}`])
    expect(shown(problemsOf(inputWith({ gewicht: { value: 60, [field]: 'x' } })))).toEqual([
      `identity signals.gewicht.${field}`,
    ])
    expect(shown(problemsOf(inputWith({}, { coordinator: { [field]: 'x' } })))).toEqual([
      `identity coordinator.${field}`,
    ])
  })

  test('ook naast een reden waarom er geen waarde is', () => {
    const problems = problemsOf(inputWith({ gewicht: { missing: 'unknown', naam: 'x' } }))
    expect(shown(problems)).toContain('identity signals.gewicht.naam')
  })

  test.each(['phoneNumber', 'familyName', 'emailAddress', 'patientName'])(
    '%s, zoals een systeem het schrijft',
    (field) => {
      expect(shown(problemsOf(inputWith({}, { [field]: 'x' })))).toEqual([`identity ${field}`])
    },
  )

  test.each(['gewichten', 'telling', 'mailing', 'benaming'])('%s wijst niemand aan', (field) => {
    expect(shown(problemsOf(inputWith({}, { [field]: 'x' })))).toEqual([`unknown-key ${field}`])
  })
})

/** The eleven-test, written out: nine digits weighed 9 to 2, the last one subtracted. */
const passesElevenTest = (digits: string): boolean => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = [...digits.padStart(9, '0')].map(Number)
  return (9 * a + 8 * b + 7 * c + 6 * d + 5 * e + 4 * f + 3 * g + 2 * h - i) % 11 === 0
}

const VALUES: readonly (readonly [what: string, value: string])[] = [
  ['een e-mailadres', 'jan@voorbeeld.nl'],
  ['een e-mailadres met punt', 'j.de.vries@voorbeeld.co.uk'],
  ['een mobiel nummer', '0612345678'],
  ['een mobiel nummer met streepje', '06-12345678'],
  ['een mobiel nummer met spaties', '06 12 34 56 78'],
  ['een internationaal nummer', '+31 6 12345678'],
  ['een vast nummer', '(070) 123 45 67'],
  ['een postcode', '2551 AB'],
  ['een postcode zonder spatie', '2551AB'],
  ['een adres', 'Dorpsstraat 12'],
  ['een adres met toevoeging', 'Laan van Meerdervoort 12a'],
  ['een adres met postcode', 'Dorpsstraat 12, 2551 AB Den Haag'],
  ['een volledige naam', 'Jan Jansen'],
  ['een naam met tussenvoegsel', 'Jan van der Berg'],
  ['een naam met voorletter', 'J. Jansen'],
  ['een geboortedatum', '02-03-1945'],
  ['een BSN', '111222333'],
  ['een BSN met punten', '1112.22.333'],
  ['een BSN met spaties', '111 222 333'],
  ['een BSN met iets ervoor', 'BSN: 111222333'],
]

describe('een waarde die een persoon aanwijst', () => {
  test.each(VALUES)('%s: %s', (_, value) => {
    expect(shown(problemsOf(inputWith({ eetlust: value })))).toEqual(['identity signals.eetlust'])
    expect(shown(problemsOf(inputWith({ gewicht: value })))).toEqual(['identity signals.gewicht'])
    expect(shown(problemsOf(inputWith({ suf: { value } })))).toEqual(['identity signals.suf.value'])
    expect(shown(problemsOf(inputWith({}, { reporter: value })))).toEqual(['identity reporter'])
    isSilent(inputWith({ eetlust: value }, { reporter: value, involved: [value] }), value)
  })

  test.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    ['tussen de keuzes', { klachten: ['pijn', 'Jan Jansen'] }, 'signals.klachten'],
    ['als wie het zag', { gewicht: { value: 60, by: 'Jan Jansen' } }, 'signals.gewicht.by'],
    ['als reden', { gewicht: { missing: 'Jan Jansen' } }, 'signals.gewicht.missing'],
    ['als dag', { gewicht: { value: 60, on: 'jan@voorbeeld.nl' } }, 'signals.gewicht.on'],
  ])('%s', (_, answers, path) => {
    const problems = problemsOf(inputWith(answers))
    expect(problems.map(({ code }) => code)).toEqual(['identity'])
    expect(problems[0]?.at.path.startsWith(path)).toBe(true)
  })

  test.each(['goed', 'Goed', 'zeer slecht', 'matig (3)', 'gaat wel', '2026-03-02', '112'])('%j niet', (value) => {
    expect(shown(problemsOf(inputWith({ eetlust: value })))).not.toContain('identity signals.eetlust')
  })
})

describe('een getal van 8 of 9 cijfers', () => {
  test.each([111222333, 123456782])('%d voldoet aan de elfproef: geweigerd als persoonsgegeven', (number) => {
    expect(passesElevenTest(String(number))).toBe(true)
    expect(shown(problemsOf(inputWith({ gewicht: number })))).toEqual(['identity signals.gewicht'])
    isSilent(inputWith({ gewicht: number, eetlust: String(number) }), String(number))
  })

  test.each([111222334, 123456789])('%d niet: een gewone fout', (number) => {
    expect(passesElevenTest(String(number))).toBe(false)
    expect(shown(problemsOf(inputWith({ gewicht: number })))).toEqual(['out-of-range signals.gewicht'])
  })

  test('elk getal dat aan de elfproef voldoet, en geen ander', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 999_999_999 }), (number) => {
        const expected = passesElevenTest(String(number)) ? 'identity' : 'out-of-range'
        expect(shown(problemsOf(inputWith({ gewicht: number })))).toEqual([`${expected} signals.gewicht`])
      }),
    )
  })

  test('elk van de getallen die eraan voldoen', () => {
    const found = Array.from({ length: 4000 }, (_, place) => 100_000_000 + place).filter((one) =>
      passesElevenTest(String(one)),
    )
    expect(found.length).toBeGreaterThan(300)
    for (const number of found)
      expect(shown(problemsOf(inputWith({ leeftijd: number })))).toEqual(['identity signals.leeftijd'])
  })

  test('zeven of tien cijfers zijn geen BSN', () => {
    expect(shown(problemsOf(inputWith({ gewicht: 1112223 })))).toEqual(['out-of-range signals.gewicht'])
    expect(shown(problemsOf(inputWith({ gewicht: 1112223330 })))).toEqual(['out-of-range signals.gewicht'])
  })
})

describe('een datum is geen persoonsgegeven waar een datum hoort', () => {
  test('elke dag van 2015 tot en met 2026 mag', () => {
    const [from, to] = [parseDay('2015-01-01') ?? 0, parseDay('2026-03-02') ?? 0]
    const days = Array.from({ length: to - from + 1 }, (_, place) => formatDay(from + place))
    expect(days.filter((day) => problemsOf(inputWith({ 'opname-op': day })).length > 0)).toEqual([])
  })
})
