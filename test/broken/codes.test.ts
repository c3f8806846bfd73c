import { describe } from 'vitest'
import { broken, right } from './broken'
import { file, SIGNAL } from './texts'

const CHOICE = 'label: N, ask: N?, type: choice, options: { ja: Ja, nee: Nee }, domain: shared'
const NUMBER = 'label: N, ask: N?, type: integer, step: 1, range: [0, 120], domain: shared'

const coded = (codes: string): string => file('signals', `n: { ${SIGNAL}, codes: [${codes}] }`)
const chosen = (codes: string): string => file('signals', `n: { ${CHOICE}, codes: [${codes}] }`)
const filled = (keys: string): string => file('signals', `n: { ${NUMBER}, ${keys} }`)
const two = (first: string, second: string): string =>
  `signals:\n  n: { ${SIGNAL}, ${first} }\n  o: { ${SIGNAL}, ${second} }\n`

const code = (keys: string): string => `{ system: loinc, code: 1-8, source: proef${keys} }`

describe('a code', () => {
  broken([
    ['without its source', 'missing-key', coded('»{ system: loinc, code: 1-8 }'), '"source"', 'gezien'],
    ['with an empty source', 'wrong-value', coded("{ system: loinc, code: 1-8, source: »'' }"), 'leeg'],
    ['without its system', 'missing-key', coded('»{ code: 1-8, source: proef }'), '"system"'],
    ['of a system that is not known', 'wrong-value', coded('{ system: »lionc, code: 1-8, source: proef }'), 'loinc'],
    ['of a relative address', 'wrong-value', coded('{ system: »//loinc.org, code: 1-8, source: proef }'), 'adres'],
    ['that is a number', 'wrong-type', coded("{ system: snomed, code: »52448006, source: 'proef' }")],
    ['twice on a signal', 'duplicate-id', coded(`${code('')}, { system: loinc, code: »1-8, source: q }`), 'twee keer'],
    [
      'twice, once by the address of its system',
      'duplicate-id',
      coded(`${code('')}, { system: 'http://loinc.org', code: »1-8, source: q }`),
      'twee keer',
    ],
    [
      'on two signals',
      'duplicate-id',
      two(`codes: [${code('')}]`, 'codes: [{ system: loinc, code: »1-8, source: q }]'),
      'ook bij "n"',
    ],
    ['for an option that is not there', 'unknown-option', chosen(code(', is: »misschien')), 'ja, nee'],
    ['for an option of a signal without options', 'unknown-key', coded(code(', »is: ja')), 'type: choice'],
  ])
})

describe('what of a record fills a signal', () => {
  broken([
    ['something else', 'wrong-value', filled('unit: years, record: »leeftijd')],
    ['the age on another unit', 'wrong-unit', filled('unit: months, record: »age'), 'unit: years'],
    ['the medicines on a unit', 'wrong-unit', filled('unit: years, record: »medications'), "unit: '1'"],
    ['the age on a boolean', 'wrong-comparison', file('signals', `n: { ${SIGNAL}, record: »age }`), 'type: integer'],
    [
      'the same twice',
      'duplicate-id',
      `signals:\n  n: { ${NUMBER}, unit: years, record: age }\n  o: { ${NUMBER}, unit: a, record: »age }\n`,
      'ook bij "n"',
    ],
  ])
})

right([
  ['the age', filled('unit: years, record: age')],
  ['the age in the unit of UCUM', filled('unit: a, record: age')],
  ['the medicines', filled("unit: '1', record: medications")],
  ['a code of any other system', coded("{ system: 'urn:oid:1.2.3', code: x, source: proef }")],
  ['one code in two systems', coded(`${code('')}, { system: snomed, code: 1-8, source: proef }`)],
  ['an option', chosen(code(', is: ja'))],
])
