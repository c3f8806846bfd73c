import { expect, test } from 'vitest'
import { dataRequirement } from '../../src/fhir/dataRequirement'
import type { Signal } from '../../src/model/signal'
import { library } from '../plan/world'

const BASE = 'https://zorg.example/fhir'
const source = 'proef'

const requirement = (part: Partial<Signal>) => {
  const { signals, ...others } = library()
  const { gewicht } = signals as { readonly gewicht: Signal }
  return dataRequirement({ ...others, signals: { gewicht: { ...gewicht, ...part } } }, 'gewicht', BASE)
}

const own = { system: `${BASE}/CodeSystem/signalen`, code: 'gewicht', display: 'Gewicht' }

test.each<[string, Partial<Signal>, readonly object[]]>([
  ['zonder codes', {}, [own]],
  [
    'met een korte naam',
    { codes: [{ system: 'loinc', code: '29463-7', display: 'Body weight', source }] },
    [own, { system: 'http://loinc.org', code: '29463-7', display: 'Body weight' }],
  ],
  [
    'met een heel adres',
    { codes: [{ system: 'urn:oid:1.2', code: 'x', source }] },
    [own, { system: 'urn:oid:1.2', code: 'x' }],
  ],
  [
    'een code van één antwoord hoort bij een probleem',
    { codes: [{ system: 'snomed', code: '1', is: 'ja', source }] },
    [own],
  ],
])('%s', (_, part, code) => {
  expect(requirement(part)).toEqual({ type: 'Observation', codeFilter: [{ path: 'code', code }] })
})

test('wat een dossier zelf heeft staat niet in een Observation', () => {
  expect(requirement({ record: 'age' })).toEqual({ type: 'Patient', mustSupport: ['birthDate'] })
  expect(requirement({ record: 'medications' })).toEqual({ type: 'MedicationStatement' })
})
