import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { collect } from '../../src/collect'
import type { Fetch } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import { answering, CONTEXT, LIBRARY } from './world'

const REASON = new Error('de gebruiker ging weg')

const unhandled: unknown[] = []
const keep = (reason: unknown): void => void unhandled.push(reason)

beforeEach(() => {
  unhandled.length = 0
  process.on('unhandledRejection', keep)
})

afterEach(async () => {
  await later()
  process.off('unhandledRejection', keep)
  expect(unhandled).toEqual([])
})

const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const listeners = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length

test('vooraf afgebroken: er wordt niets opgehaald', async () => {
  const { get, waves } = answering({})
  const signal = AbortSignal.abort(REASON)
  await expect(collect(LIBRARY, get, { ...CONTEXT, signal })).rejects.toBe(REASON)
  expect(waves).toEqual([])
  expect(listeners(signal)).toBe(0)
})

test('onderweg afgebroken: wijst meteen af, ook als een antwoord nooit komt, en begint niets meer', async () => {
  const asked: string[] = []
  const aborting = new AbortController()
  const get = (id: string): Promise<never> => {
    asked.push(id)
    return new Promise(() => {})
  }
  const promise = collect(LIBRARY, get as Fetch<Library>, { ...CONTEXT, signal: aborting.signal, concurrency: 1 })
  await later()
  expect(asked).toHaveLength(1)
  expect(listeners(aborting.signal)).toBe(1)
  aborting.abort(REASON)
  await expect(promise).rejects.toBe(REASON)
  await later()
  expect(asked).toHaveLength(1)
  expect(listeners(aborting.signal)).toBe(0)
})

test.each([
  ['komt', (): unknown => 40],
  [
    'mislukt',
    (): unknown => {
      throw new Error('te laat')
    },
  ],
])('wat na het afbreken nog %s doet niets meer', async (_, late) => {
  const asked: string[] = []
  const aborting = new AbortController()
  const get = async (id: string): Promise<unknown> => {
    asked.push(id)
    await later()
    return late()
  }
  const promise = collect(LIBRARY, get as Fetch<Library>, { ...CONTEXT, signal: aborting.signal, concurrency: 1 })
  await Promise.resolve().then(() => aborting.abort(REASON))
  await expect(promise).rejects.toBe(REASON)
  const before = asked.length
  for (let turn = 0; turn < 5; turn += 1) await later()
  expect(asked).toHaveLength(before)
})

test('afgebroken door een antwoord zelf: de volgende golf komt er niet', async () => {
  const asked: string[] = []
  const aborting = new AbortController()
  const get = (id: string): unknown => {
    asked.push(id)
    if (asked.length === 2) aborting.abort(REASON)
    return id === 'leeftijd' ? 80 : undefined
  }
  await expect(collect(LIBRARY, get as Fetch<Library>, { ...CONTEXT, signal: aborting.signal })).rejects.toBe(REASON)
  await later()
  expect([...asked].sort()).toEqual(['leeftijd', 'suf'])
})

test('achteraf afgebroken: de invoer blijft, en er luistert niemand meer', async () => {
  const aborting = new AbortController()
  const input = await collect(LIBRARY, answering({ leeftijd: 40 }).get, { ...CONTEXT, signal: aborting.signal })
  expect(listeners(aborting.signal)).toBe(0)
  aborting.abort(REASON)
  expect(input.signals).toEqual({ leeftijd: 40 })
})

test('een geweigerde omgeving laat ook niemand luisteren', async () => {
  const { signal } = new AbortController()
  await expect(collect(LIBRARY, () => undefined, { ...CONTEXT, signal, concurrency: 0 })).rejects.toThrow()
  expect(listeners(signal)).toBe(0)
})
