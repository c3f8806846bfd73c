import { describe, expect, test } from 'vitest'
import type { Facts, JsonRule } from '../../src/model/jsonRule'
import { library } from '../../src/pathways'
import { toFacts } from '../../src/toFacts'
import { toJsonRules } from '../../src/toJsonRules'
import { fired } from '../export/stock'
import { OWN_NETWORK, SMALL } from './library'
import { refused } from './refused'
import { ran } from './terminal'
import { fileWith, folderWith } from './workplace'

const PERSON = 'on: 2026-03-02\nsignals: { leeftijd: 78, woonsituatie: zelfstandig, kauwproblemen: true }\n'

const printed = async (...args: readonly string[]): Promise<unknown> => {
  const { code, out, err } = await ran(['rules', ...args])
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

const responsibleIn = (rules: unknown, id: string): readonly (string[] | undefined)[] | undefined =>
  (rules as readonly JsonRule[])
    .find(({ name }) => name === id)
    ?.event.params.recommendations.map(({ responsible }) => responsible)

describe('zorgpad rules', () => {
  test('geeft de regels van de meegeleverde zorgpaden, met en zonder --json hetzelfde', async () => {
    expect(await printed()).toEqual(toJsonRules(library))
    expect(await printed('--json')).toEqual(toJsonRules(library))
  })

  test('vult in wat een netwerk heeft afgesproken', async () => {
    const folder = await folderWith(OWN_NETWORK)
    const [agreed, standard] = [
      await printed(folder, '--with-bundled', '--network', 'eigen-buurt'),
      await printed(folder, '--with-bundled'),
    ]
    expect(responsibleIn(agreed, 'ondervoeding/snaq65-rood')?.[0]).toEqual(['wijkverpleegkundige'])
    expect(responsibleIn(standard, 'ondervoeding/snaq65-rood')?.[0]).toEqual(['huisarts'])
  })

  test('geeft met --facts wat die regels over een persoon willen weten', async () => {
    const facts = await printed('--facts', await fileWith(PERSON))
    const signals = { leeftijd: 78, woonsituatie: 'zelfstandig', kauwproblemen: true } as const
    expect(facts).toEqual(toFacts(library, { on: '2026-03-02', signals }))
    expect(await fired((await printed()) as readonly JsonRule[], facts as Facts)).toEqual(['ondervoeding/mondprobleem'])
  })

  test('van een eigen map', async () => {
    expect(await printed(await folderWith(SMALL))).toEqual([
      {
        name: 'pad/moe-en-mager',
        conditions: {
          all: [
            { fact: 'zorgpad.pathways', operator: 'contains', value: 'pad' },
            { fact: 'moe', operator: 'equal', value: true },
            { fact: 'mager', operator: 'equal', value: true },
          ],
        },
        event: {
          type: 'pad/moe-en-mager',
          params: {
            title: 'Moe en mager',
            redFlag: false,
            why: 'Samen een reden om te kijken.',
            recommendations: [
              { kind: 'refer', to: 'huisarts', question: 'Wat is er?', responsible: ['melder'], within: '1 week' },
            ],
          },
        },
      },
    ])
  })
})

describe('wat niet te gebruiken is', () => {
  test('een netwerk dat er niet is', async () => {
    const { err } = await refused(['rules', '--network', 'loosduinen-voorbeel'])
    expect(err).toMatch(/--network: Dit netwerk bestaat niet. Bedoelt u loosduinen-voorbeeld\?/)
  })

  test('een dag of een melder zonder persoon', async () => {
    expect((await refused(['rules', '--on', '2026-03-02'])).err).toMatch(/--on hoort bij een persoon: geef ook --facts/)
    expect((await refused(['rules', '--reporter', 'huisarts'])).err).toMatch(/--reporter hoort bij een persoon/)
  })

  test('een bestand dat er niet is, of met een fout', async () => {
    await refused(['rules', '--facts', 'niet-hier.yaml'])
    const { err } = await refused(['rules', '--facts', await fileWith('leeftijd: 300\n')])
    expect(err).toMatch(/persoon\.yaml:1:1/)
    expect(err).toMatch(/rode vlaggen/)
  })

  test('een map die geen bibliotheek is', async () => {
    await refused(['rules', await folderWith({ 'lees.txt': 'niets' })])
  })
})
