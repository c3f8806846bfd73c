import { describe, expect, test } from 'vitest'
import { numberUses } from '../../src/author/numbers/uses'
import { parseLibrary } from '../../src/library'
import type { Library } from '../../src/model/library'
import type { NumberUse } from '../../src/model/numberUse'
import { numberLines } from '../../src/present/numbers'
import { changed, SMALL } from '../cli/library'

const libraryOf = (files: ReturnType<typeof changed>): Library =>
  parseLibrary(Object.entries(files).map(([name, text]) => ({ name, text })))

const usesWith = (file: string, right: string, other: string): NumberUse[] =>
  numberUses(libraryOf(changed(SMALL, file, right, other)))

const MAGER =
  '  licht: { label: Licht, type: boolean, domain: medical, decide: [{ when: { gewicht: { below: 50 kg } }, is: true }, { otherwise: false }] }\n  gewicht: { label: Gewicht, ask: Hoe zwaar?, type: decimal, unit: kg, step: 0.1, range: [20, 300], domain: medical }\n'

describe('elk getal met wat erachter staat', () => {
  test('een termijn in een regel rust op de bron van die regel', () => {
    const uses = numberUses(libraryOf(SMALL)).filter(({ kind }) => kind === 'rule')
    expect(uses).not.toEqual([])
    for (const { basis } of uses) expect(basis.kind).toBe('sources')
  })

  test('een grens in een afgeleid signaal zonder bron rust op niets, en met een bron daarop', () => {
    const bare = usesWith('signalen.yaml', 'signals:\n', `signals:\n${MAGER}`)
    expect(bare).toContainEqual({
      in: 'licht',
      kind: 'signal',
      what: 'Gewicht: minder dan 50 kg',
      basis: { kind: 'none' },
    })
    const sourced = usesWith(
      'signalen.yaml',
      'signals:\n',
      `signals:\n${MAGER.replace('label: Licht', 'label: Licht, source: Het boek')}`,
    )
    expect(sourced).toContainEqual({
      in: 'licht',
      kind: 'signal',
      what: 'Gewicht: minder dan 50 kg',
      basis: { kind: 'sources', sources: ['Het boek'] },
    })
  })

  test('een parameter rust op wat hij van zichzelf zegt', () => {
    const parameters =
      "parameters: { grens: { default: 50 kg, between: [40 kg, 60 kg], why: 'Lokaal af te spreken.' } }\n"
    const files = changed(
      SMALL,
      'signalen.yaml',
      'signals:\n',
      `${parameters}signals:\n${MAGER.replace('50 kg', '$grens')}`,
    )
    expect(numberUses(libraryOf(files))).toContainEqual({
      in: 'licht',
      kind: 'signal',
      what: 'Gewicht: minder dan 50 kg',
      basis: { kind: 'parameter', parameter: 'grens', why: 'Lokaal af te spreken.' },
    })
  })
})

test('de lijst telt wat op een bron, een afspraak en niets rust', () => {
  const use = (kind: 'sources' | 'none'): NumberUse => ({
    in: 'pad/regel',
    kind: 'rule',
    what: 'termijn 1 week',
    basis: kind === 'none' ? { kind } : { kind, sources: ['boek'] },
  })
  const lines = numberLines([use('sources'), use('none')])
  expect(lines).toContain('regel pad/regel')
  expect(lines).toContain('  ✗ termijn 1 week')
  expect(lines.at(-1)).toBe('2 getallen: ✓ 1 uit een bron, ~ 0 lokaal af te spreken, ✗ 1 zonder bron.')
})
