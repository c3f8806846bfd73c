import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import type { Input } from '../../src/model/input'
import { InputError } from '../../src/model/problem'
import type { Receipt, Replay } from '../../src/model/receipt'
import { receipt, replay } from '../../src/receipt'
import { inputOf } from '../contract/library'
import { INPUT, keyed, LIBRARY, libraryWith, type Parts, RECEIPT, resealed, SALT } from './world'

const replayed = (given: unknown, parts: Parts = {}, input: Input = INPUT): Replay =>
  replay(given, libraryWith(parts), input, { salt: SALT })

describe('geeft de bibliotheek van vandaag nog dat advies', () => {
  test('ja, met dezelfde bibliotheek en invoer', () => {
    const same = { same: true, differs: [], pathways: [], changed: [], gone: 0 }
    expect(replay(RECEIPT, LIBRARY, INPUT, { salt: SALT })).toEqual(same)
    expect(replayed(RECEIPT)).toEqual(same)
  })

  test('ook nadat het bewijs als JSON bewaard is', () => {
    expect(replayed(JSON.parse(JSON.stringify(RECEIPT))).same).toBe(true)
  })

  test('de volgorde van sleutels telt niet, in het bewijs noch in de invoer', () => {
    const turned = Object.fromEntries(Object.entries(RECEIPT).reverse())
    const input = inputOf(Object.fromEntries(Object.entries(INPUT.signals).reverse()))
    expect(replayed(turned, {}, input).same).toBe(true)
  })

  test.each<readonly [what: string, parts: Parts, expected: Replay]>([
    [
      'een label is veranderd: het advies niet',
      { label: 'Een ander label' },
      { same: true, differs: ['library'], pathways: [], changed: [], gone: 0 },
    ],
    [
      'een termijn is veranderd',
      { within: '2 weeks' },
      { same: false, differs: ['library', 'result'], pathways: ['een'], changed: ['refer:huisarts'], gone: 0 },
    ],
    [
      'een taak is een andere geworden',
      { other: 'changed' },
      { same: false, differs: ['library', 'result'], pathways: ['twee'], changed: ['do:iets anders'], gone: 1 },
    ],
    [
      'een zorgpad is weg',
      { other: 'gone' },
      { same: false, differs: ['library', 'result'], pathways: ['twee'], changed: [], gone: 1 },
    ],
    [
      'de keuzes staan in een andere volgorde van ernst',
      { options: ['geheim-ernstig', 'geheim-matig', 'geheim-mild'] },
      { same: false, differs: ['library', 'result'], pathways: [], changed: [], gone: 1 },
    ],
  ])('%s', (_, parts, expected) => expect(replayed(RECEIPT, parts)).toEqual(expected))

  test('een zorgpad is erbij gekomen', () => {
    const before = libraryWith({ other: 'gone' })
    const made = receipt(before, INPUT, adviseSync(before, INPUT), { salt: SALT })
    expect(replayed(made)).toEqual({
      same: false,
      differs: ['library', 'result'],
      pathways: ['twee'],
      changed: ['do:iets'],
      gone: 0,
    })
  })

  test.each<readonly [what: string, input: Input, differs: Replay['differs']]>([
    [
      'een waarde die geen aanbeveling verandert',
      inputOf({ ...INPUT.signals, 'geheim-getal': 54_322 }),
      ['input', 'result'],
    ],
    ['een waarde die er een doet vervallen', inputOf({ ...INPUT.signals, 'geheim-getal': 1 }), ['input', 'result']],
    ['een andere dag', { ...INPUT, on: '2026-03-03' }, ['input', 'result']],
    ['een andere invoer met hetzelfde advies', { ...INPUT, unusable: 'refuse' }, ['input']],
  ])('een andere invoer is nooit dezelfde: %s', (_, input, differs) => {
    const found = replayed(RECEIPT, {}, input)
    expect(found.same).toBe(false)
    expect(found.differs).toEqual(differs)
  })

  test('een andere versie van zorgpad, met hetzelfde advies', () => {
    expect(replayed(resealed({ engine: '0.0.1' }))).toMatchObject({ same: true, differs: ['engine'] })
  })

  test('elk deel dat anders is wordt genoemd', () => {
    const hash = keyed('iets anders')
    const other = resealed({ engine: '0.0.1', library: hash, input: hash, result: hash })
    expect(replayed(other)).toMatchObject({ same: false, differs: ['engine', 'library', 'input', 'result'] })
  })

  test('de host maakte een bewijs van een advies dat niet uit deze invoer komt', () => {
    const other = adviseSync(LIBRARY, inputOf({}))
    expect(replayed(receipt(LIBRARY, INPUT, other, { salt: SALT }))).toMatchObject({ same: false, differs: ['result'] })
  })

  test('een invoer die vandaag niet meer deugt wordt geweigerd', () => {
    expect(() => replayed(RECEIPT, {}, inputOf({ 'oud-signaal': true }))).toThrow(InputError)
  })
})

describe('een bewijs dat niet deugt geeft nooit ja', () => {
  const path = (given: unknown, salt: unknown = SALT): string => {
    try {
      replay(given, LIBRARY, INPUT, { salt: salt as string })
    } catch (error) {
      if (error instanceof InputError) return error.problems.map(({ code, at }) => `${code} ${at.path}`).join()
      throw error
    }
    return 'ja'
  }
  const other = 'f'.repeat(64)

  test.each<readonly [what: string, changes: Partial<Record<keyof Receipt, unknown>>]>([
    ['het zegel', { seal: other }],
    ['de invoer', { input: other }],
    ['de uitkomst', { result: other }],
    ['de bibliotheek', { library: other }],
    ['de versie', { engine: '9.9.9' }],
    ['de dag', { on: '2026-03-03' }],
    ['een netwerk erbij', { network: 'wijk' }],
    ['een zorgpad', { pathways: { ...RECEIPT.pathways, een: { version: '9.0.0', hash: other } } }],
    ['een zorgpad minder', { pathways: {} }],
    ['een aanbeveling minder', { recommendations: RECEIPT.recommendations.slice(1) }],
    ['de volgorde van aanbevelingen', { recommendations: [...RECEIPT.recommendations].reverse() }],
    ['het formaat', { format: 2 }],
    ['wat JSON niet kan', { on: Number.NaN }],
    ['een half teken', { on: '\ud800' }],
  ])('veranderd: %s', (_, changes) => expect(path({ ...RECEIPT, ...changes })).toBe('wrong-value receipt'))

  test.each<readonly [what: string, given: unknown]>([
    ['niets', undefined],
    ['null', null],
    ['tekst', JSON.stringify(RECEIPT)],
    ['een lijst', [RECEIPT]],
    ['een leeg voorwerp', {}],
    ['alleen een zegel', { seal: RECEIPT.seal }],
    ['aanbevelingen die geen lijst zijn', { ...RECEIPT, recommendations: 'geen' }],
    ['een advies', adviseSync(LIBRARY, INPUT)],
  ])('geen bewijs: %s', (_, given) => expect(path(given)).toBe('wrong-value receipt'))

  test('een bewijs dat naar zichzelf verwijst', () => {
    const round: Record<string, unknown> = { ...RECEIPT }
    round['pathways'] = round
    expect(path(round)).toBe('wrong-value receipt')
  })

  test('een andere sleutel', () => {
    expect(path(RECEIPT, 'een heel andere sleutel van 32 tekens')).toBe('wrong-value receipt')
  })

  test.each(['', 'te kort', undefined])('een te korte sleutel: %s', (salt) => {
    expect(path(RECEIPT, salt ?? 7)).toBe('wrong-value salt')
  })
})
