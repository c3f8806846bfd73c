import { describe, expect, test } from 'vitest'
import { advise } from '../../src/advise'
import { adviseSync } from '../../src/adviseSync'
import { collect } from '../../src/collect'
import { inputProblems } from '../../src/evaluate/input/inputProblems'
import type { CollectContext, Fetch } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import { InputError } from '../../src/model/problem'
import { answering, CONTEXT, LIBRARY } from './world'

const SECRET = 'Jan Jansen is niet te vinden'

const throwing = (id: string): unknown => {
  if (id === 'suf') throw new Error(SECRET)
  return id === 'leeftijd' ? 40 : undefined
}

const rejecting = (id: string): unknown => (id === 'suf' ? Promise.reject(new Error(SECRET)) : throwing(id))

describe.each([
  ['een fout', throwing],
  ['een afgewezen belofte', rejecting],
])('wat niet op te halen is: %s', (_, get) => {
  test('is niet bekend in de invoer, en de rode vlag vraagt om een mens', async () => {
    const input = await collect(LIBRARY, get as Fetch<Library>, CONTEXT)
    expect(input.signals).toEqual({ leeftijd: 40, suf: { missing: 'unknown' } })
    const advice = adviseSync(LIBRARY, input)
    expect(advice.openRedFlags).toEqual(['voeding/sufheid'])
    expect(advice.notices.map(({ code }) => code)).toContain('undecidable-red-flag')
    expect(JSON.stringify([input, advice])).not.toContain('Jansen')
  })

  test('wordt door advise gemeld en gevraagd', async () => {
    const advice = await advise(LIBRARY, { ...CONTEXT, signals: get as Fetch<Library> })
    expect(advice.notices.map(({ code, signal }) => [code, signal])).toContainEqual(['not-fetched', 'suf'])
    expect(advice.questions.map(({ signal }) => signal)).toContain('suf')
  })
})

test('een uitslag die niet op te halen is laat de vragen van de test over', async () => {
  const answers: Readonly<Record<string, unknown>> = { leeftijd: 80, 'item-a': true, 'item-b': false }
  const get = (id: string): unknown => (id === 'test' ? Promise.reject(new Error(SECRET)) : answers[id])
  const input = await collect(LIBRARY, get as Fetch<Library>, CONTEXT)
  expect(input.signals).toMatchObject({ test: { missing: 'unknown' }, 'item-a': true, 'item-b': false })
  expect(adviseSync(LIBRARY, input).signals['test']).toEqual({ value: 1 })
})

describe('een slechte waarde', () => {
  const BAD: readonly unknown[] = [
    'oud',
    300,
    { value: 'oud' },
    [],
    {},
    [{ value: 'oud' }],
    { missing: 'zoek' },
    Number.NaN,
  ]

  test.each(BAD.map((value) => [JSON.stringify(value), value]))(
    '%s telt niet mee, en blijft voor wie de invoer keurt',
    async (_, value) => {
      const { get } = answering({ leeftijd: value, mager: true, alleen: true })
      const input = await collect(LIBRARY, get, CONTEXT)
      expect(input.signals).toMatchObject({ leeftijd: value, mager: true })
      expect(inputProblems(LIBRARY, input).map(({ at }) => at.path)).toEqual([
        expect.stringMatching(/^signals\.leeftijd/),
      ])
    },
  )

  test('weigert advise, of is daar met unusable: not-known een melding', async () => {
    const signals = answering({ leeftijd: 'oud' }).get
    await expect(advise(LIBRARY, { ...CONTEXT, signals })).rejects.toMatchObject({ problems: [{ code: 'wrong-type' }] })
    const advice = await advise(LIBRARY, { ...CONTEXT, signals, unusable: 'not-known' })
    expect(advice.notices.map(({ code, signal }) => [code, signal])).toContainEqual(['unusable', 'leeftijd'])
  })
})

describe('een slechte omgeving wordt geweigerd voor er iets wordt opgehaald', () => {
  const refused = async (context: object, path: string): Promise<void> => {
    const { get, waves } = answering({})
    const promise = collect(LIBRARY, get, { ...CONTEXT, ...context } as CollectContext)
    await expect(promise).rejects.toBeInstanceOf(InputError)
    await expect(promise).rejects.toMatchObject({ problems: [{ at: { path } }], redFlags: ['voeding/sufheid'] })
    expect(waves).toEqual([])
  }

  test.each([0, 65, 1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, '8', null])('concurrency %s', (concurrency) =>
    refused({ concurrency }, 'concurrency'),
  )

  test.each([
    [{ network: 'nergens' }, 'network'],
    [{ on: '2026-02-30' }, 'on'],
    [{ netwerk: 'wijk' }, 'netwerk'],
    [{ signals: { suf: true } }, 'signals'],
  ])('%j', refused)

  test('en zo ook wat geen functie is', async () => {
    const promise = collect(LIBRARY, new Map() as never, CONTEXT)
    await expect(promise).rejects.toMatchObject({ problems: [{ code: 'wrong-type', at: { path: 'get' } }] })
  })

  test.each([1, 8, 64])('concurrency %s mag', async (concurrency) => {
    await expect(collect(LIBRARY, () => undefined, { ...CONTEXT, concurrency })).resolves.toMatchObject(CONTEXT)
  })
})
