import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { collect } from '../../src/collect'
import type { CollectContext } from '../../src/model/input'
import { answering, CONTEXT, LIBRARY } from './world'

/** The waves in which a host with these answers is asked, each in alphabetical order. */
const wavesFor = async (answers: Readonly<Record<string, unknown>>, context: Partial<CollectContext> = {}) => {
  const { get, waves } = answering(answers)
  await collect(LIBRARY, get, { ...CONTEXT, ...context, concurrency: 64 })
  return waves.map((wave) => [...wave].sort())
}

const FIRST = ['leeftijd', 'suf']
const RULES = ['mager', 'misselijk', 'mobiel', 'opname', 'test']

describe('in golven', () => {
  test('buiten de doelgroep worden alleen de rode vlaggen opgehaald', async () => {
    expect(await wavesFor({ leeftijd: 40 })).toEqual([FIRST])
  })

  test('daarbinnen daarna wat de regels vragen: ook wat optioneel is, en wat een waarneming kan doen vervallen', async () => {
    const answers = { leeftijd: 80, suf: false, mager: false, misselijk: false, mobiel: true, test: 0 }
    expect(await wavesFor(answers)).toEqual([FIRST, RULES])
  })

  test('zonder leeftijd blijft de doelgroep open, en telt alles nog', async () => {
    expect((await wavesFor({ test: 0 })).slice(0, 2)).toEqual([FIRST, RULES])
  })

  test('de vragen van een test pas als de uitslag er niet is', async () => {
    expect(await wavesFor({ leeftijd: 80 })).toEqual([FIRST, RULES, ['item-a', 'item-b']])
    expect(await wavesFor({ leeftijd: 80, test: { missing: 'unknown' } })).toHaveLength(3)
    expect(await wavesFor({ leeftijd: 80, test: { missing: 'declined' } })).toEqual([FIRST, RULES])
  })

  test('wie betaalt en wat een onderdeel vraagt pas als de regel geldt', async () => {
    expect(await wavesFor({ leeftijd: 80, mager: true, test: 0 })).toEqual([FIRST, RULES, ['alleen', 'wlz-indicatie']])
  })

  test('ook wat de melder zelf niet kan beantwoorden', async () => {
    const waves = await wavesFor({ leeftijd: 80, test: 0 }, { reporter: 'buur' })
    expect(waves.flat()).toContain('mager')
  })

  test('van een zorgpad waarnaar niet gevraagd is alleen de rode vlaggen', async () => {
    expect(await wavesFor({ leeftijd: 80 }, { pathways: [] })).toEqual([['suf']])
  })

  test('wat nergens voor nodig is nooit', async () => {
    expect((await wavesFor({ leeftijd: 80, mager: true })).flat()).not.toContain('ongebruikt')
  })
})

describe('wat er komt', () => {
  test('staat in de volgorde van de bibliotheek, bij de rest van de invoer', async () => {
    const { get } = answering({ suf: true, leeftijd: { value: 40, on: '2026-01-01' } })
    const context = { ...CONTEXT, network: 'wijk', consent: { medical: true }, concurrency: 1 } as const
    const input = await collect(LIBRARY, get, { ...context, signal: new AbortController().signal })
    expect(input).toEqual({
      on: '2026-03-02',
      network: 'wijk',
      consent: { medical: true },
      signals: { leeftijd: { value: 40, on: '2026-01-01' }, suf: true },
    })
    expect(Object.keys(input.signals)).toEqual(['leeftijd', 'suf'])
  })

  test.each([null, undefined])('%s is niets, en wordt een vraag', async (nothing) => {
    const input = await collect(LIBRARY, () => nothing, CONTEXT)
    expect(input.signals).toEqual({})
    expect(adviseSync(LIBRARY, input).questions.map(({ signal }) => signal)).toContain('suf')
  })
})
