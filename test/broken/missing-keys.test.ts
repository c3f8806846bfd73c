import { describe } from 'vitest'
import { broken, changed } from './broken'
import { file } from './texts'

const [SERVICES, LAWS, NETWORK, CASES] = ['diensten.yaml', 'wetten.yaml', 'netwerk.yaml', 'pad.cases.yaml'] as const

const parts = (id: string, keys: readonly string[], without: number): string =>
  `»${id}: { ${keys.filter((_, i) => i !== without).join(', ')} }`

const ROLE = ['label: N', 'domain: social', 'reached: direct']
const SERVICE = ['label: N', 'by: [dietist]', 'law: [{ otherwise: zvw }]']

describe('een verplichte sleutel die ontbreekt: rollen, aanbod, wetten, netwerken', () => {
  broken([
    ['label van een rol', 'missing-key', file('roles', parts('n', ROLE, 0)), '"label"'],
    ['domain van een rol', 'missing-key', file('roles', parts('n', ROLE, 1)), '"domain"'],
    ['reached van een rol', 'missing-key', file('roles', parts('n', ROLE, 2)), '"reached"', 'bereikt'],
    ['label van aanbod', 'missing-key', file('services', parts('n', SERVICE, 0)), '"label"'],
    ['by van aanbod', 'missing-key', file('services', parts('n', SERVICE, 1)), '"by"'],
    ['law van aanbod', 'missing-key', file('services', parts('n', SERVICE, 2)), '"law"'],
    [
      'law van een rij',
      'missing-key',
      changed(SERVICES, '{ when: { suf: true }, law: [wmo, zvw],', '»{ when: { suf: true },'),
      '"law"',
    ],
    [
      'when van een rij',
      'missing-key',
      changed(SERVICES, '{ when: { suf: true }, law: [wmo, zvw],', '»{ law: [wmo, zvw],'),
      'when of otherwise',
    ],
    ['label van een wet', 'missing-key', changed(LAWS, 'zvw: { label: Zvw, ', '»zvw: { '), '"label"'],
    [
      'payer van een wet',
      'missing-key',
      changed(LAWS, 'zvw: { label: Zvw, payer: zorgverzekeraar }', '»zvw: { label: Zvw }'),
      '"payer"',
      'wie betaalt',
    ],
    ['for van een termijn', 'missing-key', changed(LAWS, '{ for: onderzoek, ', '»{ '), '"for"'],
    [
      'from van een termijn',
      'missing-key',
      changed(LAWS, '{ for: onderzoek, from: melding,', '»{ for: onderzoek,'),
      '"from"',
    ],
    [
      'within van een termijn',
      'missing-key',
      changed(LAWS, '{ for: onderzoek, from: melding, within: 6 weeks,', '»{ for: onderzoek, from: melding,'),
      '"within"',
    ],
    ['title van een netwerk', 'missing-key', '»network: proef\narea: {}\nparties: {}\n', '"title"'],
    ['area van een netwerk', 'missing-key', '»network: proef\ntitle: P\nparties: {}\n', '"area"'],
    ['parties van een netwerk', 'missing-key', '»network: proef\ntitle: P\narea: {}\n', '"parties"'],
    ['name van een partij', 'missing-key', changed(NETWORK, '{ name: Praktijk, ', '»{ '), '"name"'],
    [
      'is van een afspraak',
      'missing-key',
      changed(NETWORK, 'voeding/termijn: { is: 2 weeks, ', '»voeding/termijn: { '),
      '"is"',
    ],
    ['by van een afspraak', 'missing-key', changed(NETWORK, 'agreed: { by: overleg, ', '»agreed: { '), '"by"'],
    [
      'on van een afspraak',
      'missing-key',
      changed(NETWORK, 'agreed: { by: overleg, on: 2026-01-01 }', '»agreed: { by: overleg }'),
      '"on"',
    ],
  ])
})

describe('een verplichte sleutel die ontbreekt: gevallen', () => {
  broken([
    ['tests', 'missing-key', '»cases: voeding\n', '"tests"'],
    ['title', 'missing-key', 'cases: voeding\ntests:\n  - »{ expect: {} }\n', '"title"'],
    ['expect', 'missing-key', 'cases: voeding\ntests:\n  - »{ title: T }\n', '"expect"'],
    [
      'value van een waarneming',
      'missing-key',
      changed(CASES, '{ gewicht: { value: 60, ', '{ »gewicht: { '),
      'value of missing',
    ],
    ['role van een betrokkene', 'missing-key', changed(CASES, '[{ role: dietist, ', '[»{ '), '"role"'],
    ['id van iets eerders', 'missing-key', changed(CASES, "[{ id: 'refer:dietist', ", '[»{ '), '"id"'],
    [
      'on van iets eerders',
      'missing-key',
      changed(CASES, "[{ id: 'refer:dietist', on: 2026-02-01, ", "[»{ id: 'refer:dietist', "),
      '"on"',
    ],
    [
      'outcome van iets eerders',
      'missing-key',
      changed(
        CASES,
        "[{ id: 'refer:dietist', on: 2026-02-01, outcome: done }",
        "[»{ id: 'refer:dietist', on: 2026-02-01 }",
      ),
      '"outcome"',
    ],
  ])
})
