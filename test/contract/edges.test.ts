import { describe, expect, test } from 'vitest'
import { InputError, LibraryError } from '../../src/model/problem'
import { EVALUATORS } from './evaluators'
import { bool, derived, inputOf, libraryOf, oneRule, pathway, ranked, rule, stateOf, whole } from './library'

const network = (aantal: number) => ({
  network: 'buurt',
  title: 'Buurt',
  area: {},
  parties: {},
  parameters: { 'pad/aantal': aantal },
})

const counting = (aantal: number) =>
  libraryOf(
    { p: bool(), q: bool(), r: bool() },
    [
      pathway(
        'pad',
        { regel: rule({ count: { atLeast: '$aantal', of: [{ p: true }, { q: true }, { r: true }] } }) },
        { parameters: { aantal: { default: 1, between: [1, 3], why: 'lokaal af te spreken' } } },
      ),
    ],
    {},
    [network(aantal)],
  )

describe.each(EVALUATORS)('%s', (_, evaluate) => {
  test.each([
    [1, 'applies'],
    [2, 'open'],
    [3, 'ruled-out'],
  ])('het netwerk spreekt af hoeveel er waar moeten zijn: %i', async (aantal, state) => {
    const input = inputOf({ p: true, q: false }, { network: 'buurt' })
    expect(await stateOf(evaluate, counting(aantal), input)).toBe(state)
  })

  test('wie betrokken is en wie meldt, blijft te lezen', async () => {
    const library = oneRule({}, { betrokken: 'huisarts', melder: 'huisarts' })
    const { signals } = await evaluate(library, inputOf({}, { involved: ['loket'], reporter: 'loket' }))
    expect(signals).toMatchObject({ betrokken: { value: ['loket'] }, melder: { value: 'loket' } })
  })

  test('een score die in geen enkele uitkomst valt, is geen uitkomst', async () => {
    const library = oneRule(
      {
        p: bool(),
        k: ranked(['a', 'b'], { onlyIf: { p: true } }),
        score: derived({ type: 'integer', score: { k: { a: 1, b: 2 } } }),
        uitslag: derived({ ...ranked(['laag', 'hoog']), bands: { of: 'score', laag: '1..1', hoog: '2..2' } }),
      },
      { not: { uitslag: 'laag' } },
    )
    const advice = await evaluate(library, inputOf({ p: false }))
    expect(advice.signals['uitslag']?.value).toBeUndefined()
    expect(advice.pathways[0]?.rules[0]?.state).toBe('undecidable')
  })

  test('een uitkomst onder het eigen bereik, die hoogstens zo hoog is, breekt niets', async () => {
    const library = oneRule(
      {
        p: bool(),
        a: whole(0, 10),
        min: derived({ type: 'decimal', formula: 'a - 5', range: [0, 10], atMostIf: { p: true } }),
        deel: derived({ type: 'decimal', formula: '1 / min' }),
      },
      { any: [{ p: true }, { deel: { above: 100 } }] },
    )
    expect(await stateOf(evaluate, library, inputOf({ p: true, a: 0 }))).toBe('applies')
  })

  test('wat al beantwoord is, wordt niet opnieuw gevraagd omdat niet te weten is of het betrouwbaar is', async () => {
    const library = oneRule({ p: bool(), n: whole(0, 10, { unreliableIf: { p: true } }) }, { n: { atLeast: 5 } })
    const advice = await evaluate(library, inputOf({ p: { missing: 'declined' }, n: 6 }))
    expect(advice.questions).toEqual([])
    expect(advice.pathways[0]?.rules[0]?.state).toBe('undecidable')
  })

  test('een onbruikbare invoer noemt de rode vlaggen waar niemand naar keek', async () => {
    const library = oneRule({ p: bool() }, { p: true }, { redFlag: true })
    const refused = evaluate(library, inputOf({ p: 'ja' }))
    await expect(refused).rejects.toBeInstanceOf(InputError)
    await expect(refused).rejects.toMatchObject({ redFlags: ['pad/regel'] })
  })
})

test('een netwerk spreekt geen half aantal af', () => {
  expect(() => counting(1.5)).toThrow(LibraryError)
})
