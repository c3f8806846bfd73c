import type { Questionnaire, QuestionnaireItem } from 'fhir/r4.js'
import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { questionnaireFor } from '../../src/fhir'
import type { Signal } from '../../src/model/signal'
import type { ConditionSource } from '../../src/model/source/condition'
import type { SignalSource } from '../../src/model/source/signals'
import bundled from '../../src/pathways'
import { bool, choice, date, libraryOf, oneRule, pathway, rule } from '../contract/library'
import { libraryWith, ON, SIGNALS } from './library'
import { allItems, questionnaireProblems } from './questionnaireProblems'

const BASE = 'https://zorgpad.invalid/fhir'
const CORE = 'http://hl7.org/fhir/StructureDefinition'

const library = libraryWith()

const itemOf = (questionnaire: Questionnaire, id: string): QuestionnaireItem | undefined =>
  allItems(questionnaire).find(({ linkId }) => linkId === id)

const asked = (id: string): QuestionnaireItem | undefined => itemOf(questionnaireFor(library), id)

const linkIds = ({ item = [] }: Questionnaire): string[] => item.map(({ linkId }) => linkId)

const control = (code: string) => ({
  url: `${CORE}/questionnaire-itemControl`,
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
})

const unit = (code: string, display: string) => ({
  url: `${CORE}/questionnaire-unit`,
  valueCoding: { system: 'http://unitsofmeasure.org', code, display },
})

const option = (id: string, code: string) => ({
  valueCoding: { system: `${BASE}/CodeSystem/${id}`, code, display: code },
})

const NONE = {
  extension: [{ url: `${CORE}/questionnaire-optionExclusive`, valueBoolean: true }],
  valueCoding: { system: `${BASE}/CodeSystem/antwoord`, code: 'geen-van-deze', display: 'Geen van deze' },
}

const limits = (key: 'valueInteger' | 'valueDecimal', low: number, high: number) => [
  { url: `${CORE}/minValue`, [key]: low },
  { url: `${CORE}/maxValue`, [key]: high },
]

describe('a question of each type', () => {
  test.each<[id: string, help: string | undefined, expected: Partial<QuestionnaireItem>]>([
    ['valt', undefined, { type: 'boolean', text: 'Is iemand gevallen?' }],
    ['aantal', 'Een heel getal van 0 tot en met 20.', { type: 'integer', extension: limits('valueInteger', 0, 20) }],
    [
      'leeftijd',
      'Een heel getal van 18 tot en met 120 jaar.',
      { type: 'integer', extension: [...limits('valueInteger', 18, 120), unit('a', 'jaar')] },
    ],
    [
      'gewicht',
      'Een getal van 20 tot en met 300 kg, op 0,1 nauwkeurig.',
      {
        type: 'decimal',
        extension: [
          ...limits('valueDecimal', 20, 300),
          { url: `${CORE}/maxDecimalPlaces`, valueInteger: 1 },
          unit('kg', 'kg'),
        ],
      },
    ],
    [
      'duur',
      'Een getal van 0 tot en met 9 weken, op 0,5 nauwkeurig.',
      {
        type: 'decimal',
        extension: [
          ...limits('valueDecimal', 0, 9),
          { url: `${CORE}/maxDecimalPlaces`, valueInteger: 1 },
          unit('wk', 'weken'),
        ],
      },
    ],
    [
      'woont',
      undefined,
      {
        type: 'choice',
        extension: [control('radio-button')],
        answerOption: [option('woont', 'thuis'), option('woont', 'elders')],
      },
    ],
    [
      'tekens',
      'U kunt meer dan één antwoord kiezen.',
      {
        type: 'choice',
        repeats: true,
        extension: [control('check-box')],
        answerOption: [option('tekens', 'bloed'), option('tekens', 'koorts'), NONE],
      },
    ],
    ['gevallen-op', 'Een datum die niet in de toekomst ligt.', { type: 'date', text: 'Wanneer was dat?' }],
  ])('%s', (id, help, expected) => {
    const { item = [], ...question } = asked(id) ?? {}
    const code = [{ system: `${BASE}/CodeSystem/signalen`, code: id, display: SIGNALS[id]?.label }]
    expect(question).toEqual({ linkId: id, code, text: SIGNALS[id]?.ask, ...expected })
    expect(item.map(({ linkId, type, text, extension }) => ({ linkId, type, text, extension }))).toEqual(
      help === undefined ? [] : [{ linkId: `${id}.hulp`, type: 'display', text: help, extension: [control('help')] }],
    )
  })

  test('its own code comes first, and then those that the library knows', () => {
    const codes = [
      { system: 'loinc', code: '29463-7', display: 'Body weight', source: 'zib-BodyWeight' },
      { system: 'https://voorbeeld.invalid/codes', code: 'g', source: 'voorbeeld' },
    ]
    const gewicht = { ...(library.signals['gewicht'] as Signal), codes }
    const coded = { ...library, signals: { ...library.signals, gewicht } }
    expect(itemOf(questionnaireFor(coded), 'gewicht')?.code?.slice(1)).toEqual([
      { system: 'http://loinc.org', code: '29463-7', display: 'Body weight' },
      { system: 'https://voorbeeld.invalid/codes', code: 'g' },
    ])
    expect(questionnaireFor(coded).version).toBe(questionnaireFor(library).version)
  })

  test('urls begin where the host says', () => {
    const { url, item } = questionnaireFor(library, { base: 'https://buurt.example/fhir', only: ['woont'] })
    expect(url).toBe('https://buurt.example/fhir/Questionnaire/signalen')
    expect(item?.[0]?.code?.[0]?.system).toBe('https://buurt.example/fhir/CodeSystem/signalen')
    expect(item?.[0]?.answerOption?.[0]?.valueCoding?.system).toBe('https://buurt.example/fhir/CodeSystem/woont')
  })
})

describe('what is asked', () => {
  test('all that can be observed; what is only used by choice stands apart, and what is derived is not asked', () => {
    const all = questionnaireFor(library)
    const observed = Object.keys(SIGNALS).filter((id) => id !== 'rollator' && id !== 'zwaar')
    expect(linkIds(all).sort()).toEqual([...observed, 'groep.naar-keuze'].sort())
    expect(itemOf(all, 'groep.naar-keuze')?.item?.map(({ linkId }) => linkId)).toEqual(['rollator'])
  })

  test('these signals, in this order; also a derived one, which may have been scored elsewhere', () => {
    expect(linkIds(questionnaireFor(library, { only: ['zwaar', 'valt'] }))).toEqual(['zwaar', 'valt'])
    expect(itemOf(questionnaireFor(library, { only: ['zwaar'] }), 'zwaar')?.text).toBe('Zwaar')
  })

  test('never who reports or who is involved: these are not answers', () => {
    expect(linkIds(questionnaireFor(library, { only: ['melder', 'betrokken', 'valt'] }))).toEqual(['valt'])
  })

  test('the questions of an advice, in their order, and only some of them', () => {
    const advice = adviseSync(bundled, { on: ON, signals: { leeftijd: 80, woonsituatie: 'zelfstandig' } })
    const ids = advice.questions.map(({ signal }) => signal)
    expect(ids.length).toBeGreaterThan(5)
    expect(linkIds(questionnaireFor(bundled, { advice }))).toEqual(ids)
    const some = [ids[4], ids[1], 'leeftijd'].filter((id) => id !== undefined) as typeof ids
    expect(linkIds(questionnaireFor(bundled, { advice, only: some }))).toEqual([ids[1], ids[4]])
  })

  test('of an advice that asks nothing no question is asked', () => {
    const advice = adviseSync(library, { on: ON, signals: { valt: true, rollator: true, gewicht: 120 } })
    expect(advice.questions).toEqual([])
    expect('item' in questionnaireFor(library, { advice })).toBe(false)
  })

  test('the bundled library keeps to the rules of FHIR, and every one of its questions is there', () => {
    const questionnaire = questionnaireFor(bundled)
    expect(questionnaireProblems(questionnaire)).toEqual([])
    const observed = Object.entries(bundled.signals).filter(
      ([id, { derived }]) => derived === undefined && id !== 'melder' && id !== 'betrokken',
    )
    const questions = allItems(questionnaire).filter(({ type }) => type !== 'display' && type !== 'group')
    expect(questions.map(({ linkId }) => linkId).sort()).toEqual(observed.map(([id]) => id).sort())
    expect(questionnaire.status).toBe('draft')
  })

  test('it is active once every pathway is adopted', () => expect(questionnaireFor(library).status).toBe('active'))
})

describe('when a question is shown', () => {
  const shown = (onlyIf: ConditionSource, more: Readonly<Record<string, Partial<SignalSource>>> = {}) => {
    const changed = libraryWith({ 'gevallen-op': { onlyIf }, ...more })
    const item = itemOf(questionnaireFor(changed), 'gevallen-op')
    return item?.enableWhen === undefined ? null : [item.enableBehavior, ...item.enableWhen]
  }
  const on = (question: string, operator: string, answer: object) => ({ question, operator, ...answer })
  const loopt = (code: string) => ({ answerCoding: { system: `${BASE}/CodeSystem/loopt`, code } })

  test.each<[what: string, onlyIf: ConditionSource, expected: unknown]>([
    ['yes', { valt: true }, [undefined, on('valt', '=', { answerBoolean: true })]],
    ['not yes', { not: { valt: true } }, [undefined, on('valt', '!=', { answerBoolean: true })]],
    ['a number', { aantal: { atLeast: 2 } }, [undefined, on('aantal', '>=', { answerInteger: 2 })]],
    ['not a number', { not: { aantal: { atLeast: 2 } } }, [undefined, on('aantal', '<', { answerInteger: 2 })]],
    ['a quantity', { gewicht: { below: '50.5 kg' } }, [undefined, on('gewicht', '<', { answerDecimal: 50.5 })]],
    [
      'between',
      { aantal: { above: 1, atMost: 4 } },
      ['all', on('aantal', '>', { answerInteger: 1 }), on('aantal', '<=', { answerInteger: 4 })],
    ],
    [
      'outside',
      { not: { aantal: { above: 1, atMost: 4 } } },
      ['any', on('aantal', '<=', { answerInteger: 1 }), on('aantal', '>', { answerInteger: 4 })],
    ],
    [
      'one of',
      { loopt: ['goed', 'slecht'] },
      ['any', on('loopt', '=', loopt('goed')), on('loopt', '=', loopt('slecht'))],
    ],
    [
      'none of',
      { loopt: { not: ['goed', 'slecht'] } },
      ['all', on('loopt', '!=', loopt('goed')), on('loopt', '!=', loopt('slecht'))],
    ],
    [
      'so bad',
      { loopt: { atLeast: 'matig' } },
      ['any', on('loopt', '=', loopt('matig')), on('loopt', '=', loopt('slecht'))],
    ],
    ['less bad', { loopt: { below: 'matig' } }, [undefined, on('loopt', '=', loopt('goed'))]],
    [
      'among several',
      { tekens: 'koorts' },
      [undefined, on('tekens', '=', { answerCoding: { system: `${BASE}/CodeSystem/tekens`, code: 'koorts' } })],
    ],
    ['known', { aantal: { known: true } }, [undefined, on('aantal', 'exists', { answerBoolean: true })]],
    ['not known', { aantal: { known: false } }, [undefined, on('aantal', 'exists', { answerBoolean: false })]],
    [
      'not asked',
      { aantal: { missing: ['not-asked'] } },
      [undefined, on('aantal', 'exists', { answerBoolean: false })],
    ],
    [
      'all',
      { all: [{ valt: true }, { aantal: 3 }] },
      ['all', on('valt', '=', { answerBoolean: true }), on('aantal', '=', { answerInteger: 3 })],
    ],
    [
      'any',
      { any: [{ valt: true }, { aantal: 3 }] },
      ['any', on('valt', '=', { answerBoolean: true }), on('aantal', '=', { answerInteger: 3 })],
    ],
    [
      'what of all can be said',
      { all: [{ valt: true }, { zwaar: true }] },
      [undefined, on('valt', '=', { answerBoolean: true })],
    ],
  ])('%s', (_, onlyIf, expected) => expect(shown(onlyIf)).toEqual(expected))

  test.each<[what: string, onlyIf: ConditionSource]>([
    ['what is derived may be known otherwise', { zwaar: true }],
    ['of any, all must be said', { any: [{ valt: true }, { zwaar: true }] }],
    ['any of something and two things at once', { any: [{ valt: true }, { aantal: { above: 1, below: 4 } }] }],
    ['as long as it is not known', { valt: { is: true, orUnknown: true } }],
    ['a reason that no questionnaire knows', { valt: { missing: ['declined'] } }],
    ['not among several', { tekens: { not: 'koorts' } }],
    ['how many', { count: { atLeast: 2, of: [{ valt: true }, { aantal: 3 }, { woont: 'thuis' }] } }],
    ['what is only used by choice may be absent', { not: { rollator: true } }],
  ])('always: %s', (_, onlyIf) => expect(shown(onlyIf)).toBeNull())

  test('always, where an answer may not be reliable', () =>
    expect(shown({ valt: true }, { valt: { unreliableIf: { aantal: 3 } } })).toBeNull())

  test('always, where the opposite also holds of what cannot exist', () =>
    expect(shown({ not: { valt: true } }, { valt: { onlyIf: { aantal: 3 } } })).toBeNull())

  test('always, where the limit is the network’s to agree', () => {
    const signals = { ...SIGNALS, 'gevallen-op': date({ onlyIf: { aantal: { atLeast: '$grens' } } }) }
    const parameters = { grens: { default: 2, between: [1, 3] as const, why: 'lokaal af te spreken' } }
    const agreed = libraryOf(signals, [pathway('pad', { regel: rule({ valt: true }) })], parameters)
    expect(itemOf(questionnaireFor(agreed), 'gevallen-op')?.enableWhen).toBeUndefined()
  })

  test('always, where the other question is not in the same questionnaire: it may have been answered before', () => {
    const changed = libraryWith({ 'gevallen-op': { onlyIf: { valt: true } } })
    const alone = questionnaireFor(changed, { only: ['gevallen-op'] })
    const both = questionnaireFor(changed, { only: ['gevallen-op', 'valt'] })
    expect(itemOf(alone, 'gevallen-op')?.enableWhen).toBeUndefined()
    expect(itemOf(both, 'gevallen-op')?.enableWhen).toHaveLength(1)
  })

  test('what is only asked after something by choice, stands with it', () => {
    const changed = libraryWith({ 'gevallen-op': { onlyIf: { rollator: true } } })
    const group = itemOf(questionnaireFor(changed), 'groep.naar-keuze')
    expect(group?.item?.map(({ linkId }) => linkId)).toEqual(['rollator', 'gevallen-op'])
  })
})

describe('the version', () => {
  const versionWith = (changes: Readonly<Record<string, Partial<SignalSource>>>): string | undefined =>
    questionnaireFor(libraryWith(changes)).version
  const version = versionWith({})

  test.each<[what: string, changes: Readonly<Record<string, Partial<SignalSource>>>]>([
    ['a question more', { nieuw: bool() }],
    ['a type', { aantal: { type: 'decimal', step: 0.5 } }],
    ['a unit', { gewicht: { unit: 'g' } }],
    ['a step', { gewicht: { step: 0.5 } }],
    ['a range', { gewicht: { range: [20, 400] } }],
    ['an option more', { woont: { options: { thuis: 'thuis', elders: 'elders', anders: 'anders' } } }],
    [
      'options the other way round, where they are compared',
      { loopt: { options: { slecht: 's', matig: 'm', goed: 'g' } } },
    ],
    ['a condition', { 'gevallen-op': { onlyIf: { valt: true } } }],
  ])('is another one with %s', (_, changes) => expect(versionWith(changes)).not.toBe(version))

  test.each<[what: string, changes: Readonly<Record<string, Partial<SignalSource>>>]>([
    ['nothing changed', {}],
    ['other words', { valt: { ask: 'Is er iemand gevallen?', label: 'Val' } }],
    ['other words for an option', { woont: { options: { thuis: 'Thuis', elders: 'Elders' } } }],
    ['options the other way round', { woont: { options: { elders: 'elders', thuis: 'thuis' } } }],
    ['another name of the same unit', { leeftijd: { unit: 'a' } }],
    ['how long an answer holds', { valt: { validFor: '1 month' } }],
    ['who can answer it', { valt: { who: ['huisarts'] } }],
  ])('stays with %s', (_, changes) => expect(versionWith(changes)).toBe(version))

  test('stays when the rules change', () => {
    const other = oneRule({ ...SIGNALS, los: choice(['a', 'b']) }, { valt: false })
    const same = oneRule({ ...SIGNALS, los: choice(['a', 'b']) }, { valt: true }, { title: 'Anders' })
    expect(questionnaireFor(other).version).toBe(questionnaireFor(same).version)
  })

  test('is that of the whole, whatever is asked of it', () =>
    expect(questionnaireFor(library, { only: ['valt'] })).toMatchObject({
      version,
      url: `${BASE}/Questionnaire/signalen`,
    }))

  test('and all else is the same each time', () =>
    expect(JSON.stringify(questionnaireFor(libraryWith()))).toBe(JSON.stringify(questionnaireFor(libraryWith()))))
})
