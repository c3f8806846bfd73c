import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { inputProblems } from '../../src/evaluate/input/inputProblems'
import type { Recommendation } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { InputError } from '../../src/model/problem'
import { advice, library, pathway, withRules } from './world'

const refer = (signal: string, rest = 'for: dieet', extra = ''): string =>
  `when: { ${signal}: true }, ${extra} then: [{ refer: dietist, ${rest}, responsible: poh, within: 2 weeks }]`

const seen = (on: string, value = true): { readonly value: boolean; readonly on: string } => ({ value, on })

type Earlier = NonNullable<Input['earlier']>[number]
const was = (outcome: Earlier['outcome'], on = '2026-02-02', id = 'refer:dietist/dieet'): Earlier => ({
  id,
  on,
  outcome,
})

/** Tells how the referral comes back on 2 March; undefined when it does not. */
const comesBack = (
  rules: Readonly<Record<string, string>>,
  signals: Input['signals'],
  earlier: readonly Earlier[],
  input: Partial<Input> = {},
): Recommendation['mode'] | undefined =>
  advice(withRules(rules), { signals, earlier, ...input }).recommendations.find(({ kind }) => kind === 'refer')?.mode

const OLD = seen('2026-01-15')
const NEW = seen('2026-02-20')

describe('wat eerder is geaccepteerd of gedaan', () => {
  const one = { a: refer('moe') }
  const two = { a: refer('moe'), b: refer('mager') }

  test.each<
    readonly [
      what: string,
      rules: Readonly<Record<string, string>>,
      signals: Input['signals'],
      outcome: 'accepted' | 'done',
      mode: Recommendation['mode'] | undefined,
    ]
  >([
    ['met dezelfde reden: komt niet terug', one, { moe: OLD }, 'done', undefined],
    ['ook niet wat geaccepteerd is', one, { moe: OLD }, 'accepted', undefined],
    ['gezien op de dag zelf: dezelfde reden', one, { moe: seen('2026-02-02') }, 'done', undefined],
    ['gezien een dag later: een nieuwe reden', one, { moe: seen('2026-02-03') }, 'done', 'new'],
    ['een waarde zonder datum is van vandaag: een nieuwe reden', one, { moe: true }, 'done', 'new'],
    ['nog eens gezien: dezelfde reden', one, { moe: [OLD, NEW] }, 'done', undefined],
    ['toen niet zo, nu wel: een nieuwe reden', one, { moe: [seen('2026-01-15', false), NEW] }, 'done', 'new'],
    ['er is een reden bij gekomen', two, { moe: OLD, mager: NEW }, 'done', 'new'],
    ['de reden die erbij kwam geldt nog niet', two, { moe: OLD, mager: seen('2026-02-20', false) }, 'done', undefined],
    [
      'van twee redenen is er een vervallen',
      two,
      { moe: OLD, mager: [OLD, seen('2026-02-20', false)] },
      'done',
      undefined,
    ],
  ])('%s', (_, rules, signals, outcome, mode) => {
    expect(comesBack(rules, signals, [was(outcome)])).toBe(mode)
  })

  test('met een dringender reden: komt terug met die termijn', () => {
    const rules = {
      a: refer('moe'),
      b: 'when: { suf: true }, then: [{ refer: dietist, for: dieet, responsible: huisarts, within: 1 working day }]',
    }
    const { recommendations } = advice(withRules(rules), { signals: { moe: OLD, suf: NEW }, earlier: [was('done')] })
    expect(recommendations).toMatchObject([{ to: 'dietist', due: '2026-03-03', responsible: { role: 'huisarts' } }])
  })

  test('dezelfde reden die dringender werd door een nieuwe bevinding', () => {
    const rules = {
      a: 'when: { moe: true }, then: [{ refer: dietist, for: dieet, responsible: poh, within: 2 weeks }, { when: { suf: true }, refer: dietist, for: dieet, responsible: poh, within: immediately }]',
    }
    expect(comesBack(rules, { moe: OLD, suf: NEW }, [was('done')])).toBe('new')
    expect(comesBack(rules, { moe: OLD, suf: OLD }, [was('done')])).toBeUndefined()
  })

  test('een andere dienst is een ander doel', () => {
    const rules = { a: refer('moe'), b: refer('mager', 'for: kookles') }
    expect(comesBack(rules, { moe: OLD, mager: NEW }, [was('done')])).toBe('new')
  })

  test('wat samen met een andere dienst gedaan is komt niet terug als die andere vervalt', () => {
    const rules = { a: refer('moe'), b: refer('mager', 'for: kookles') }
    const both = was('done', '2026-02-02', 'refer:dietist/dieet+kookles')
    expect(comesBack(rules, { moe: OLD, mager: OLD }, [both])).toBeUndefined()
    expect(comesBack(rules, { moe: OLD, mager: [OLD, seen('2026-02-20', false)] }, [both])).toBeUndefined()
  })

  test('een ander id zegt niets', () => {
    expect(comesBack(one, { moe: OLD }, [was('done', '2026-02-02', 'refer:apotheker')])).toBe('new')
    expect(comesBack(one, { moe: OLD }, [was('done', '2026-02-02', 'refer:dietist/kookles')])).toBe('new')
  })

  test('op de dag zelf gedaan: niet nog eens die dag', () => {
    expect(comesBack(one, { moe: true }, [was('done', '2026-03-02')])).toBeUndefined()
  })

  test('wat niet terugkomt maakt het plan niet dringend, en inlichten valt er niet door weg', () => {
    const rules = {
      a: 'when: { moe: true }, then: [{ refer: dietist, for: dieet, responsible: poh, within: immediately }]',
      b: 'when: { mager: true }, then: [{ inform: dietist, responsible: poh, within: 1 week }]',
    }
    const advised = advice(withRules(rules), { signals: { moe: OLD, mager: NEW }, earlier: [was('done')] })
    expect(advised.recommendations.map(({ id }) => id)).toEqual(['inform:dietist'])
    expect(advised.urgency).toBe('week')
  })

  test.each<readonly [what: string, item: string, id: string]>([
    ['een taak', '{ do: Koken leren, responsible: poh, within: 1 week }', 'do:Koken leren'],
    ['een advies', '{ advise: Eet samen, responsible: poh, within: 1 week }', 'advise:Eet samen'],
    ['een bespreekpunt', '{ discuss: Wat wil zij, responsible: poh, within: 1 week }', 'discuss:Wat wil zij'],
    ['een meting', '{ assess: [gewicht], responsible: poh, within: 1 week }', 'assess:poh'],
    ['een herziening', '{ review: 6 weeks, of: [gewicht], responsible: poh }', 'review'],
    ['inlichten', '{ inform: huisarts, responsible: poh, within: 1 week }', 'inform:huisarts'],
  ])('%s net zo', (_, item, id) => {
    const made = withRules({ a: `when: { moe: true }, then: [${item}]` })
    const ids = (signals: Input['signals'], earlier: readonly Earlier[]): string[] =>
      advice(made, { signals, earlier }).recommendations.map((one) => one.id)
    expect(ids({ moe: OLD }, [])).toEqual([id])
    expect(ids({ moe: OLD }, [was('done', '2026-02-02', id)])).toEqual([])
    expect(ids({ moe: NEW }, [was('done', '2026-02-02', id)])).toEqual([id])
  })
})

describe('wat eerder is afgewezen', () => {
  const one = { a: refer('moe') }

  test.each<readonly [what: string, signals: Input['signals'], input: Partial<Input>, mode: Recommendation['mode']]>([
    ['met dezelfde reden', { moe: OLD }, {}, 'repeated'],
    ['met een nieuwe reden', { moe: NEW }, {}, 'repeated'],
    ['ook wie er al is', { moe: OLD }, { involved: ['dietist'] }, 'repeated'],
  ])('%s: komt terug als herhaling', (_, signals, input, mode) => {
    expect(comesBack(one, signals, [was('declined')], input)).toBe(mode)
  })

  test('een deel van wat is afgewezen is ook herhaling', () => {
    const both = was('declined', '2026-02-02', 'refer:dietist/dieet+kookles')
    expect(comesBack(one, { moe: OLD }, [both])).toBe('repeated')
  })

  test('wat niet gedeeld mag worden blijft niet gedeeld', () => {
    const rules = { a: 'when: { moe: true }, then: [{ refer: loket, responsible: poh, within: 2 weeks }]' }
    const declined = [was('declined', '2026-02-02', 'refer:loket')]
    expect(comesBack(rules, { moe: OLD }, declined, { consent: { loket: false } })).toBe('not-shared')
    expect(comesBack(rules, { moe: OLD }, declined)).toBe('repeated')
  })
})

describe('meer dan eens', () => {
  const one = { a: refer('moe') }

  test.each<readonly [what: string, earlier: readonly Earlier[], mode: Recommendation['mode'] | undefined]>([
    ['eerst gedaan, later afgewezen', [was('done', '2026-02-02'), was('declined', '2026-02-10')], 'repeated'],
    ['eerst afgewezen, later gedaan', [was('declined', '2026-02-02'), was('done', '2026-02-10')], undefined],
    [
      'niet op volgorde genoemd: de laatste dag telt',
      [was('done', '2026-02-10'), was('declined', '2026-02-02')],
      undefined,
    ],
    ['op een dag: de laatst genoemde telt', [was('declined', '2026-02-02'), was('done', '2026-02-02')], undefined],
    ['en andersom', [was('done', '2026-02-02'), was('declined', '2026-02-02')], 'repeated'],
    ['gedaan voor en na de bevinding', [was('done', '2025-12-01'), was('done', '2026-02-10')], undefined],
    ['alleen gedaan voor de bevinding', [was('done', '2025-12-01'), was('accepted', '2026-01-01')], 'new'],
  ])('%s', (_, earlier, mode) => expect(comesBack(one, { moe: OLD }, earlier)).toBe(mode))
})

describe('nooit voor een rode vlag', () => {
  test.each(['accepted', 'done', 'declined'] as const)('%s', (outcome) => {
    const rules = { a: refer('moe', 'for: dieet', 'redFlag: true,') }
    expect(comesBack(rules, { moe: OLD }, [was(outcome)])).toBe('new')
    expect(comesBack(rules, { moe: OLD }, [was(outcome, '2026-03-02')])).toBe('new')
  })

  test('ook niet als de rode vlag er een van twee redenen is', () => {
    const rules = { a: refer('moe'), b: refer('suf', 'for: dieet', 'redFlag: true,') }
    expect(comesBack(rules, { moe: OLD, suf: OLD }, [was('done')])).toBe('new')
    expect(comesBack(rules, { moe: OLD, suf: seen('2026-01-15', false) }, [was('done')])).toBeUndefined()
  })
})

describe('een id dat er nooit was', () => {
  const made = library(
    pathway(
      'pad',
      {
        a: 'when: { moe: true }, then: [{ refer: dietist, for: dieet, responsible: poh, within: 1 week }, { do: Weeg elke $termijn tot $doel is bereikt, responsible: poh }]',
        b: 'when: { moe: true }, then: [{ advise: Bel 112, responsible: poh, within: 1 week }, { discuss: "Wat: wil/kan zij?", responsible: coordinator, within: 1 week }]',
      },
      {
        extra:
          'parameters: { termijn: { default: 1 week, between: [1 day, 4 weeks], why: W }, doel: { default: 60 kg, between: [50 kg, 70 kg], why: W } }',
      },
    ),
  )
  const found = (earlier: unknown): string[] =>
    inputProblems(made, { on: '2026-03-02', signals: {}, earlier }).map(({ code, message, at }) =>
      [code, at.path, /Bedoelt u (.*)\?$/.exec(message)?.[1]].filter((part) => part !== undefined).join(' '),
    )
  const ofId = (id: unknown): string[] => found([{ id, on: '2026-02-02', outcome: 'done' }])

  test.each([
    'refer:dietist',
    'refer:dietist/dieet',
    'refer:dietist/dieet+kookles',
    'inform:huisarts',
    'assess:poh',
    'assess:melder',
    'assess:coordinator',
    'review',
    'do:Weeg elke 1 week tot 60 kg is bereikt',
    'do:Weeg elke 2 weken tot 55 kg is bereikt',
    'advise:Bel 112',
    'discuss:Wat: wil/kan zij?',
  ])('%s kan er geweest zijn', (id) => expect(ofId(id)).toEqual([]))

  test('elk id van het plan zelf is goed', () => {
    const { recommendations } = advice(made)
    expect(recommendations.length).toBeGreaterThan(3)
    expect(recommendations.flatMap(({ id }) => ofId(id))).toEqual([])
  })

  test.each<readonly [what: string, id: unknown, problem: string]>([
    ['een rol die niet bestaat', 'refer:schoenmaker', 'unknown-role earlier[0].id'],
    ['een rol die bijna bestaat', 'refer:dietst', 'unknown-role earlier[0].id dietist'],
    ['een rol met een dienst', 'refer:dietst/dieet', 'unknown-role earlier[0].id dietist'],
    ['een dienst die bijna bestaat', 'refer:dietist/diet', 'unknown-service earlier[0].id dieet'],
    ['een van twee diensten bestaat niet', 'refer:dietist/dieet+schoenen', 'unknown-service earlier[0].id'],
    ['geen dienst na de streep', 'refer:dietist/', 'unknown-service earlier[0].id'],
    ['inlichten van wie niet bestaat', 'inform:huisart', 'unknown-role earlier[0].id huisarts'],
    ['inlichten met een dienst', 'inform:huisarts/dieet', 'unknown-role earlier[0].id'],
    ['meten door wie niet bestaat', 'assess:pooh', 'unknown-role earlier[0].id poh'],
    ['meten door de bijna melder', 'assess:mélder', 'unknown-role earlier[0].id melder'],
    ['de rol met de naam van een eigenschap', 'refer:constructor', 'unknown-role earlier[0].id'],
    ['een taak die geen regel geeft', 'do:Zingen in het koor', 'wrong-value earlier[0].id'],
    ['een taak met een ander begin', 'do:Meet elke 1 week tot 60 kg is bereikt', 'wrong-value earlier[0].id'],
    ['een taak die verder loopt', 'do:Weeg elke 1 week tot 60 kg is bereikt en meer', 'wrong-value earlier[0].id'],
    ['een tekst die bijna bestaat', 'discuss:Wat wil/kan zij?', 'wrong-value earlier[0].id Wat: wil/kan zij?'],
    ['een tekst van een andere soort', 'do:Wat: wil/kan zij?', 'wrong-value earlier[0].id'],
    ['een soort die niet bestaat', 'verwijs:dietist', 'wrong-value earlier[0].id'],
    ['een soort die bijna bestaat', 'reffer:dietist', 'wrong-value earlier[0].id refer'],
    ['een opmerking wordt geen aanbeveling', 'note:let op', 'wrong-value earlier[0].id'],
    ['een herziening van iets', 'review:gewicht', 'wrong-value earlier[0].id review'],
    ['niets', '', 'wrong-value earlier[0].id'],
    ['een getal', 7, 'wrong-type earlier[0].id'],
    ['een lijst', ['review'], 'wrong-type earlier[0].id'],
  ])('%s', (_, id, problem) => expect(ofId(id)).toEqual([problem]))

  test('ook met nog meer eerdere: elk wordt genoemd', () => {
    const earlier = ['review', 'refer:dietst', 'zomaar'].map((id) => ({ id, on: '2026-02-02', outcome: 'done' }))
    expect(found(earlier)).toEqual(['unknown-role earlier[1].id dietist', 'wrong-value earlier[2].id'])
  })

  test.each<readonly [on: string, problems: readonly string[]]>([
    ['2026-03-01', []],
    ['2026-03-02', []],
    ['2026-03-03', ['future earlier[0].on']],
    ['2027-01-01', ['future earlier[0].on']],
    ['2026-02-30', ['bad-date earlier[0].on']],
  ])('op %s', (on, problems) => expect(found([{ id: 'review', on, outcome: 'done' }])).toEqual(problems))

  test('het advies zelf weigert zo’n invoer', () => {
    const earlier = [{ id: 'refer:schoenmaker', on: '2026-02-02', outcome: 'done' }] as const
    expect(() => adviseSync(made, { on: '2026-03-02', signals: {}, earlier })).toThrow(InputError)
  })

  test.each([
    'Jan Jansen',
    'refer:123456782',
    'do:Jan Jansen',
    'do:Weeg elke 123456782 tot 60 kg is bereikt',
    'do:bel 06-12345678',
    'advise:jan@voorbeeld.invalid',
    'inform:2571 AB',
  ])('een persoonsgegeven wordt geweigerd en niet herhaald: %s', (id) => {
    const problems = inputProblems(made, {
      on: '2026-03-02',
      signals: {},
      earlier: [{ id, on: '2026-02-02', outcome: 'done' }],
    })
    expect(problems).toHaveLength(1)
    for (const part of ['Jan Jansen', '123456782', '06-12345678', 'jan@', '2571']) {
      expect(JSON.stringify(problems)).not.toContain(part)
    }
  })
})
