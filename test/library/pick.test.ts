import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { parseLibrary } from '../../src/library'
import { pick } from '../../src/link/pick'
import type { PathwayId } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import { LibraryError, type Problem } from '../../src/model/problem'
import { library as bundled } from '../../src/pathways'
import { built, filesOf, STONE_IDS } from './stones'

const whole = built(...STONE_IDS)

const problemsOf = (run: () => unknown): readonly Problem[] => {
  try {
    run()
  } catch (error) {
    if (error instanceof LibraryError) return error.problems
    throw error
  }
  return []
}

const idsOf = ({ signals, parameters, services, laws, pathways }: Library) =>
  Object.fromEntries(
    Object.entries({ signals, parameters, services, laws, pathways }).map(([kind, things]) => [
      kind,
      Object.keys(things),
    ]),
  )

test('a pathway with all that it rests on, and nothing else', () => {
  expect(idsOf(pick(whole, ['vallen']) as Library)).toEqual({
    signals: ['alleen', 'betrokken', 'melder', 'moe', 'suf'],
    parameters: [],
    services: [],
    laws: [],
    pathways: ['vallen'],
  })
  expect(idsOf(pick(whole, ['eten']) as Library)).toEqual({
    signals: ['betrokken', 'gewicht', 'melder', 'moe'],
    parameters: ['eten/termijn', 'grens'],
    services: ['dieet'],
    laws: ['zvw'],
    pathways: ['eten'],
  })
})

test('all roles and networks stay; of networks what they agreed about what stays', () => {
  const { roles, networks, signals } = pick(whole, ['vallen'])
  expect(roles).toEqual(whole.roles)
  expect(networks).toEqual({ buurt: whole.networks['buurt'], wijk: { ...whole.networks['wijk'], parameters: {} } })
  expect(signals['melder']).toEqual(whole.signals['melder'])
  expect(pick(whole, ['eten']).networks).toEqual(whole.networks)
})

test('it is the library that its own files make', () => {
  const roles = ['huisarts', 'dietist', 'buur'] as const
  expect(JSON.stringify(pick(whole, ['eten']))).toBe(JSON.stringify(built('eten', 'wijk', 'buurt', ...roles)))
  expect(JSON.stringify(pick(built('eten', 'vallen'), ['vallen']))).toBe(JSON.stringify(built('vallen', 'dietist')))
})

test('all pathways, in any order and twice, are the whole library without what nothing rests on', () => {
  const all = pick(whole, ['stemming', 'vallen', 'eten', 'vallen'])
  expect(JSON.stringify(all)).toBe(JSON.stringify(pick(whole, ['eten', 'stemming', 'vallen'])))
  expect(all.pathways).toEqual(whole.pathways)
  const unused = {
    name: 'los.yaml',
    text: 'signals: { los: { label: Los, ask: Los?, type: boolean, domain: shared } }\n',
  }
  const more = parseLibrary([...filesOf(...STONE_IDS), unused])
  expect(JSON.stringify(pick(more, ['eten', 'stemming', 'vallen']))).toBe(JSON.stringify(all))
})

test('picking twice is picking once', () => {
  expect(JSON.stringify(pick(pick(whole, ['eten', 'vallen']), ['eten']))).toBe(JSON.stringify(pick(whole, ['eten'])))
})

test('rules that act on others lose those that are gone', () => {
  const texts = filesOf('stemming').map(({ name, text }) => ({ name, text: String(text).replace(/ {2}ook: .*\n/, '') }))
  const { pathways } = pick(parseLibrary(texts), ['stemming', 'vallen'])
  expect(pathways['stemming']?.rules['erg']).toMatchObject({ replaces: [], pauses: [], conflictsWith: ['vallen/suf'] })
})

test('a rule that is read elsewhere asks for its pathway, too', () => {
  expect(problemsOf(() => pick(whole, ['stemming', 'vallen']))).toEqual([
    {
      code: 'unknown-rule',
      message: 'Hier wordt de regel "eten/mager" gelezen, en het zorgpad "eten" is niet gekozen. Kies dat erbij.',
      at: { path: 'pathways.stemming.rules.ook' },
    },
  ])
})

test('also when a derived signal reads it', () => {
  const reading = {
    name: 'leest.yaml',
    text: 'signals: { suf: { label: Suf, type: boolean, domain: medical, decide: [{ when: { applies: eten/moe }, is: true }] } }\n',
  }
  const library = parseLibrary([...filesOf('eten', 'vallen').filter(({ name }) => name !== 'suf.yaml'), reading])
  expect(problemsOf(() => pick(library, ['vallen']))).toMatchObject([
    { code: 'unknown-rule', at: { path: 'signals.suf' } },
  ])
  expect(problemsOf(() => pick(library, ['vallen', 'eten']))).toEqual([])
})

test('a pathway that is not there, with the one that may be meant; all at once', () => {
  expect(problemsOf(() => pick(whole, ['etn', 'vallen', 'iets-heel-anders']))).toEqual([
    {
      code: 'unknown-pathway',
      message: 'Het zorgpad "etn" bestaat niet. Bedoelt u "eten"?',
      at: { path: 'pathways[0]' },
    },
    {
      code: 'unknown-pathway',
      message: 'Het zorgpad "iets-heel-anders" bestaat niet. Kies uit: eten, stemming, vallen.',
      at: { path: 'pathways[2]' },
    },
  ])
  for (const id of ['toString', '__proto__', ''])
    expect(problemsOf(() => pick(whole, [id]))).toMatchObject([{ code: 'unknown-pathway' }])
})

test('an empty list', () => {
  expect(problemsOf(() => pick(whole, []))).toEqual([
    {
      code: 'unknown-pathway',
      message: 'Er is geen zorgpad gekozen. Kies uit: eten, stemming, vallen.',
      at: { path: 'pathways' },
    },
  ])
})

test('the result shares nothing with the whole library, which stays as it is', () => {
  const library = built('eten', 'wijk')
  const before = JSON.stringify(library)
  const picked = pick(library, ['eten'])
  const text = JSON.stringify(picked)
  expect(JSON.stringify(library)).toBe(before)
  const change = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const part of Object.values(value)) change(part)
    Object.assign(value, { changed: true })
  }
  change(library)
  expect(JSON.stringify(picked)).toBe(text)
})

test('the bundled library, all of it', () => {
  const picked = pick(bundled, Object.keys(bundled.pathways) as PathwayId<typeof bundled>[])
  expect(picked.pathways).toEqual(bundled.pathways)
  // A parameter that no rule rests on yet is left out.
  expect(bundled.parameters).toMatchObject(picked.parameters)
})

test('the bundled library, one pathway of it', () => {
  const picked = pick(bundled, ['ondervoeding'])
  const { ondervoeding } = bundled.pathways
  expect(Object.keys(picked.pathways)).toEqual(['ondervoeding'])
  expect(Object.keys(picked.pathways['ondervoeding']?.rules ?? {})).toEqual(Object.keys(ondervoeding?.rules ?? {}))
  const input = { on: '2026-03-02', signals: { gewicht: 56, 'gewicht-6mnd': 60 }, reporter: 'buur' } as const
  expect(adviseSync(picked, input).recommendations).toEqual(adviseSync(bundled, input).recommendations)
})
