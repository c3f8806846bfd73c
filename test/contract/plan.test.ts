import { describe, expect, test } from 'vitest'
import type { ItemSource } from '../../src/model/source/pathway'
import { EVALUATORS } from './evaluators'
import { bool, type Given, inputOf, libraryOf, pathway, rule } from './library'

const SIGNALS = { p: bool(), q: bool() }

describe.each(EVALUATORS)('%s', (_, evaluate) => {
  test('een rode vlag die alleen iemand laat inlichten, verdwijnt niet omdat die dat zelf moet doen', async () => {
    const informing = (to: string) => [{ inform: to, responsible: 'loket', within: '1 week' }]
    const library = libraryOf(SIGNALS, [
      pathway('pad', { rood: rule({ p: true }, { redFlag: true, then: informing('loket') }) }),
    ])
    expect((await evaluate(library, inputOf({ p: true }))).recommendations.map(({ to }) => to)).toEqual(['loket'])
  })

  test('wat in één teken verschilt, blijft twee dingen', async () => {
    const asks = (text: string) =>
      rule({ p: true }, { redFlag: true, then: [{ do: text, responsible: 'huisarts', within: '1 week' }] })
    const library = libraryOf(SIGNALS, [
      pathway('pad', { een: asks('geef < 3 tabletten'), twee: asks('geef > 3 tabletten') }),
    ])
    const { recommendations } = await evaluate(library, inputOf({ p: true }))
    expect(recommendations.map(({ text }) => text).sort()).toEqual(['geef < 3 tabletten', 'geef > 3 tabletten'])
    expect(new Set(recommendations.map(({ id }) => id)).size).toBe(2)
  })

  test('een onderdeel van een rode vlag waarvan de voorwaarde onbekend is, wordt gegeven; van een andere regel niet', async () => {
    const items = (role: string) => [{ when: { q: true }, refer: role, responsible: role, within: '1 week' }]
    const library = libraryOf(SIGNALS, [
      pathway('pad', {
        rood: rule({ p: true }, { redFlag: true, then: items('huisarts') }),
        gewoon: rule({ p: true }, { then: items('loket') }),
      }),
    ])
    const { recommendations } = await evaluate(library, inputOf({ p: true }))
    expect(recommendations.map(({ to }) => to)).toEqual(['huisarts'])
  })

  test('een rode vlag wacht niet mee met een dringender regel die gepauzeerd is', async () => {
    const refer = (within: string): ItemSource[] => [{ refer: 'huisarts', responsible: 'loket', within }]
    const library = libraryOf(SIGNALS, [
      pathway('pad', {
        rood: rule({ p: true }, { redFlag: true, pauses: ['gewoon'], then: refer('1 week') }),
        gewoon: rule({ q: true }, { then: refer('immediately') }),
      }),
    ])
    const { recommendations } = await evaluate(library, inputOf({ p: true, q: true }))
    expect(recommendations).toMatchObject([{ to: 'huisarts', redFlag: true, within: '1 week', due: '2026-03-09' }])
    expect(recommendations[0]).not.toHaveProperty('waitsFor')
  })

  test('wat gedaan is komt alleen terug met een reden van na die dag', async () => {
    const library = libraryOf(SIGNALS, [pathway('pad', { p: rule({ p: true }), q: rule({ q: true }) })])
    const old = { value: true, on: '2026-01-15' }
    const earlier = [{ id: 'refer:huisarts', on: '2026-02-01', outcome: 'done' }] as const
    const asked = async (given: Given): Promise<readonly (string | undefined)[]> =>
      (await evaluate(library, inputOf(given, { earlier }))).recommendations.map(({ to }) => to)
    expect(await asked({ p: old })).toEqual([])
    expect(await asked({ p: old, q: old })).toEqual([])
    expect(await asked({ p: old, q: { value: true, on: '2026-02-02' } })).toEqual(['huisarts'])
    expect(await asked({ p: true })).toEqual(['huisarts'])
  })
})
