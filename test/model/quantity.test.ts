import { describe, expect, test } from 'vitest'
import { parseQuantity, ucum } from '../../src/model/quantity'

describe('een getal, met of zonder eenheid', () => {
  test.each<readonly [string | number, ReturnType<typeof parseQuantity>]>([
    [25, { value: 25 }],
    [-3.5, { value: -3.5 }],
    [0, { value: 0 }],
    ['25', { value: 25 }],
    ['25 cm', { value: 25, unit: 'cm' }],
    ['4.0 kg', { value: 4, unit: 'kg' }],
    ['-2 Cel', { value: -2, unit: 'Cel' }],
    ['65 years', { value: 65, unit: 'a' }],
    ['140 mmHg', { value: 140, unit: 'mm[Hg]' }],
    ['18.5 kg/m2', { value: 18.5, unit: 'kg/m2' }],
    ['3 1', { value: 3, unit: '1' }],
  ])('%j', (source, expected) => expect(parseQuantity(source)).toEqual(expected))

  test.each<string | number>([
    '',
    'cm',
    '25cm',
    '25  cm',
    '25 cm lang',
    '1,5 kg',
    '.5 kg',
    '5. kg',
    '1e3 kg',
    '+5 kg',
    'vijf kg',
    '$grens',
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('%j is er geen', (source) => expect(parseQuantity(source)).toBeNull())
})

describe('gewone namen van eenheden', () => {
  test.each<readonly [string, string]>([
    ['years', 'a'],
    ['year', 'a'],
    ['months', 'mo'],
    ['weeks', 'wk'],
    ['days', 'd'],
    ['hours', 'h'],
    ['minutes', 'min'],
    ['seconds', 's'],
    ['mmHg', 'mm[Hg]'],
    ['°C', 'Cel'],
  ])('%s is in UCUM %s', (name, code) => expect(ucum(name)).toBe(code))

  test.each(['kg', 'cm', 'kg/m2', 'a', 'mm[Hg]', '1', 'Cel'])('%s is al UCUM', (unit) => {
    expect(ucum(unit)).toBe(unit)
  })
})
