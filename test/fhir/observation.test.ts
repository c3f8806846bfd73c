import { describe, expect, test } from 'vitest'
import {
  codesOf,
  coding,
  LOINC,
  observation,
  PERSON,
  quantity,
  read,
  readOwn,
  SNOMED,
  UCUM,
  valuesOf,
  weight,
} from './record'

test('a weight is read with its day and its reference', () => {
  const { input, evidence, issues } = read(PERSON, weight())
  expect(input).toEqual({
    on: '2026-03-02',
    signals: { gewicht: { value: 61.5, on: '2026-03-01' }, leeftijd: { value: 81, on: '2026-03-02' } },
    unusable: 'not-known',
  })
  expect(evidence).toEqual({
    gewicht: { reference: 'Observation/gewicht', on: '2026-03-01' },
    leeftijd: { reference: 'Patient/1', on: '2026-03-02' },
  })
  expect(issues).toEqual([])
})

const NATRIUM = coding(LOINC, '2951-2')
const SCORE = coding(LOINC, '72106-8')
const TEMPERATURE = coding(LOINC, '8310-5')
const PRESSURE = coding(LOINC, '8480-6')
const SMOKES = coding('urn:proef', 'rookt')
const OWN_CODES = 'https://zorgpad.invalid/fhir/CodeSystem'

describe('a value of every kind', () => {
  test.each([
    ['grams', 'gewicht', weight(quantity(61_540, 'g')), 61.5],
    ['pounds (0.45359237 kg)', 'gewicht', weight(quantity(140, '[lb_av]')), 63.5],
    ['a finer weight than the step, half up', 'gewicht', weight(quantity(61.45, 'kg')), 61.5],
    ['a weight a hair under half a step', 'gewicht', weight(quantity(61_449.999, 'g')), 61.4],
    ['a unit in words alone', 'gewicht', weight({ valueQuantity: { value: 61.5, unit: 'kg' } }), 61.5],
    ['a unit with a remark', 'gewicht', weight(quantity(61.5, 'kg{aangekleed}')), 61.5],
    ['98.6 degrees Fahrenheit', 'temperatuur', observation(TEMPERATURE, quantity(98.6, '[degF]')), 37],
    ['310.15 kelvin', 'temperatuur', observation(TEMPERATURE, quantity(310.15, 'K')), 37],
    ['16 kPa is 120 mmHg', 'bovendruk', observation(PRESSURE, quantity(16, 'kPa')), 120],
    ['mol per cubic metre', 'natrium', observation(NATRIUM, quantity(140, 'mol/m3')), 140],
    ['a score as an integer', 'score', observation(SCORE, { valueInteger: 24 }), 24],
    ['a score as a quantity', 'score', observation(SCORE, quantity(24, '{score}')), 24],
    ['a score as a quantity without unit', 'score', observation(SCORE, { valueQuantity: { value: 24 } }), 24],
    ['a score of nought', 'score', observation(SCORE, { valueInteger: 0 }), 0],
    ['no', 'rookt', observation(SMOKES, { valueBoolean: false }), false],
    ['a coded yes', 'rookt', observation(SMOKES, { valueCodeableConcept: coding(SNOMED, '373066001') }), true],
    ['a coded no', 'rookt', observation(SMOKES, { valueCodeableConcept: coding(SNOMED, '373067005') }), false],
    [
      'an option of our own',
      'soort',
      observation(coding(`${OWN_CODES}/signalen`, 'soort'), {
        valueCodeableConcept: coding(`${OWN_CODES}/soort`, 'b'),
      }),
      'b',
    ],
    [
      'our own code, with the unit of the signal',
      'gewicht',
      observation(coding(`${OWN_CODES}/signalen`, 'gewicht'), { valueQuantity: { value: 70 } }),
      70,
    ],
    [
      'a day',
      'val-op',
      observation(coding('urn:proef', 'val'), { valueDateTime: '2026-02-28T23:30:00Z' }),
      '2026-03-01',
    ],
  ])('%s', (_, id, resource, value) => {
    const found = readOwn(resource)
    expect(codesOf(found)).toEqual([])
    expect(valuesOf(found)).toEqual({ [id]: value })
  })
})

describe('a value that is not used', () => {
  test.each([
    ['there is none', weight({ valueQuantity: undefined }), 'no-value'],
    ['it is null', weight({ valueQuantity: null }), 'no-value'],
    ['the quantity is empty', weight({ valueQuantity: {} }), 'no-value'],
    ['it says why there is none', weight({ dataAbsentReason: coding('x', 'unknown') }), 'no-value'],
    ['the unit is of another dimension', weight(quantity(61.5, 'cm')), 'unit'],
    ['the unit is not known', weight(quantity(61.5, 'ons')), 'unit'],
    ['the unit is missing', weight({ valueQuantity: { value: 61.5 } }), 'unit'],
    ['the unit is of another system', weight({ valueQuantity: { value: 61.5, code: 'kg', system: 'urn:x' } }), 'unit'],
    ['an integer has no unit', weight({ valueQuantity: undefined, valueInteger: 61 }), 'unit'],
    ['a percentage is no score', observation(SCORE, quantity(24, '%')), 'unit'],
    ['a mass is no amount', observation(NATRIUM, quantity(140, 'mg/dL')), 'unit'],
    ['it is out of range', weight(quantity(6.15, 'kg')), 'value'],
    [
      'it is an upper bound',
      weight({ valueQuantity: { value: 61, code: 'kg', system: UCUM, comparator: '<' } }),
      'value',
    ],
    ['it is text', weight({ valueQuantity: { value: '61', code: 'kg', system: UCUM } }), 'value'],
    ['it is free text', observation(SMOKES, { valueString: 'ja' }), 'value'],
    ['a score is not whole', observation(SCORE, quantity(23.5, '{score}')), 'value'],
    ['there are two', weight({ valueInteger: 61 }), 'value'],
    [
      'an answer says yes and no',
      observation(SMOKES, {
        valueCodeableConcept: {
          coding: [
            { system: SNOMED, code: '373066001' },
            { system: SNOMED, code: '373067005' },
          ],
        },
      }),
      'value',
    ],
    [
      'an option does not exist',
      observation(coding(`${OWN_CODES}/signalen`, 'soort'), {
        valueCodeableConcept: coding(`${OWN_CODES}/soort`, 'c'),
      }),
      'value',
    ],
    ['a day is not whole', observation(coding('urn:proef', 'val'), { valueDateTime: '2026-02' }), 'value'],
    ['a day is yet to come', observation(coding('urn:proef', 'val'), { valueDateTime: '2026-03-03' }), 'future'],
    [
      'one option says nothing of the others',
      observation(coding(`${OWN_CODES}/signalen`, 'klachten'), {
        valueCodeableConcept: coding(`${OWN_CODES}/klachten`, 'pijn'),
      }),
      'value',
    ],
    [
      'it says of a diagnosis what its value says',
      observation(coding(SNOMED, '111'), { valueBoolean: false }),
      'value',
    ],
  ])('%s', (_, resource, code) => {
    const found = readOwn(resource)
    expect(codesOf(found)).toEqual([code])
    expect(found.input.signals).toEqual({})
    expect(found.evidence).toEqual({})
  })

  test('the issue tells where, for which signal and what to do, and never the value', () => {
    const { issues } = read(weight(quantity(6.15, 'kg')))
    expect(issues).toEqual([
      {
        code: 'value',
        message:
          'Deze waarde kan dit signaal niet hebben (voor "Gewicht nu"). Controleer haar in het dossier, of stel de vraag.',
        path: 'Bundle.entry[0].resource.value',
        reference: 'Observation/gewicht',
        signal: 'gewicht',
      },
    ])
  })
})

describe('a status', () => {
  test.each(['final', 'amended', 'corrected'])('%s counts', (status) => {
    expect(valuesOf(read(weight({ status })))).toEqual({ gewicht: 61.5 })
  })

  test.each(['registered', 'preliminary', 'cancelled', 'entered-in-error', 'unknown', undefined, null, 7])(
    '%s does not',
    (status) => {
      const found = read(weight({ status }))
      expect(codesOf(found)).toEqual(['status'])
      expect(found.input.signals).toEqual({})
    },
  )
})
