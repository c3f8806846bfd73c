import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { parseLibrary } from '../../src/library'
import type { Advice, Recommendation } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import { readLibraryFiles } from '../../src/node'
import { healthy } from './healthy'

// What is expected is typed here, from the dossier ondervoeding (its sections and its source tags stand behind each table); never from the program.

const ON = '2026-03-02'
const files = await readLibraryFiles('pathways')
const library: Library = parseLibrary(files)

/** The library with one more network, that agreed otherwise on these parameters. */
const agreedOn = (parameters: Readonly<Record<string, string>>): Library =>
  parseLibrary([
    ...files,
    {
      name: 'afspraak.yaml',
      text: `network: afspraak\ntitle: Afspraak (fictief)\narea: { municipality: Den Haag }\nparties: {}\nparameters:\n${Object.entries(
        parameters,
      )
        .map(([id, value]) => `  ${id}: ${value}\n`)
        .join('')}`,
    },
  ])

type Answers = Readonly<Record<string, unknown>>

const UNKNOWN = { missing: 'unknown' }

const advised = (signals: Answers, more: Partial<Input> = {}, lib: Library = library): Advice =>
  adviseSync(lib, { on: ON, pathways: ['ondervoeding'], involved: [], ...more, signals: signals as Input['signals'] })

const stateOf = ({ pathways }: Advice, rule: string): string | undefined =>
  pathways.flatMap(({ rules }) => rules).find(({ id }) => id === `ondervoeding/${rule}`)?.state

const referralTo = ({ recommendations }: Advice, role: string): Recommendation | undefined =>
  recommendations.find(({ kind, to }) => kind === 'refer' && to === role)

const kindsOf = ({ recommendations }: Advice): string[] => recommendations.map(({ kind }) => kind)

/** Nothing is the matter; weight, height and arm are normal. Dates of falls and the like do not matter here. */
const WELL: Answers = { ...healthy(library, 78), 'snaq65-afgenomen-op': UNKNOWN }

const person = (more: Answers): Answers => ({ ...WELL, ...more })

/** Without a weight, for whoever gives a loss or a BMI that someone else worked out. */
const { gewicht: _kg, 'gewicht-6mnd': _kg6, 'gewicht-1mnd': _kg1, lengte: _m, ...WEIGHTLESS } = WELL

const three = [true, false, UNKNOWN] as const
const both = (value: unknown): readonly boolean[] => (typeof value === 'boolean' ? [value] : [true, false])

describe('SNAQ65+ (dossier 2.1, [S5][S6][S7][S8])', () => {
  /** The tree of the dossier: 4 kg or more is red, an arm under 25 cm is red, poor appetite and no stairs is orange, else green. */
  const colourOf = (lost4: boolean, thinArm: boolean, poor: boolean, stairs: boolean): string =>
    lost4 || thinArm ? 'rood' : poor && !stairs ? 'oranje' : 'groen'

  /** Each loss and each arm, and whether it is red; unknown may be either. */
  const LOSSES = [
    [0, false],
    [3.9, false],
    [4, true],
    [4.1, true],
    [UNKNOWN, undefined],
  ] as const
  const ARMS = [
    [24.9, true],
    [25, false],
    [25.1, false],
    [UNKNOWN, undefined],
  ] as const

  const ITEMS = ['verlies6-kg', 'gewicht', 'gewicht-6mnd', 'armomtrek', 'eetlust-slecht', 'trap-15-treden']
  const isStarted = (answers: Answers): boolean =>
    ITEMS.some((item) => answers[item] !== undefined && answers[item] !== UNKNOWN)

  const check = (answers: Answers, colours: ReadonlySet<string>): void => {
    const advice = advised(answers)
    const what = JSON.stringify(answers)
    const shown = advice.signals['snaq65']
    const options = shown?.value === undefined ? (shown?.options ?? ['groen', 'oranje', 'rood']) : [shown.value]
    expect([...options].sort(), what).toEqual([...colours].sort())
    const only = (colour: string) => (colours.size === 1 && colours.has(colour) ? 'applies' : 'undecidable')
    const expected = {
      'snaq65-rood': colours.has('rood') ? only('rood') : 'ruled-out',
      'snaq65-oranje':
        only('rood') === 'applies'
          ? 'replaced'
          : !colours.has('groen')
            ? 'applies'
            : colours.size === 1
              ? 'ruled-out'
              : 'undecidable',
      'snaq65-groen': colours.has('groen') ? only('groen') : 'ruled-out',
      // dossier 8.1 and rule 10: once one answer is there, unknown is never green, and what may still worsen the colour is measured
      'snaq65-onvolledig': colours.size > 1 && isStarted(answers) ? 'applies' : 'ruled-out',
    }
    expect(Object.fromEntries(Object.keys(expected).map((rule) => [rule, stateOf(advice, rule)])), what).toEqual(
      expected,
    )
  }

  test('elke cel: verlies, arm, eetlust en trap, op en naast de grens en onbekend', () => {
    let seen = 0
    for (const [loss, lost4] of LOSSES) {
      for (const [arm, thin] of ARMS) {
        for (const poor of three) {
          for (const stairs of three) {
            const colours = new Set(
              both(lost4).flatMap((l) =>
                both(thin).flatMap((a) => both(poor).flatMap((p) => both(stairs).map((s) => colourOf(l, a, p, s)))),
              ),
            )
            const given = { 'verlies6-kg': loss, armomtrek: arm, 'eetlust-slecht': poor, 'trap-15-treden': stairs }
            const weight = loss === UNKNOWN ? { gewicht: UNKNOWN, 'gewicht-6mnd': UNKNOWN } : {}
            check({ ...WEIGHTLESS, ...given, ...weight, 'gewichtsverlies-bedoeld': false, oedeem: false }, colours)
            seen += 1
          }
        }
      }
    }
    expect(seen).toBe(5 * 4 * 3 * 3)
  })

  // M1 [S6] and M2 [S1]: intended loss is no loss; with fluid, or as long as that is unknown, the measured loss is the least it can be
  test('bedoeld of niet, met of zonder vocht, op en naast 4,0 kg', () => {
    for (const now of [76.1, 76, 75.9]) {
      for (const arm of [24.9, 25]) {
        for (const meant of three) {
          for (const fluid of three) {
            const measured = 80 - now >= 4
            const losses = both(meant).flatMap((m) =>
              m ? [false] : both(fluid).flatMap((f) => (f && !measured ? [false, true] : [measured])),
            )
            const colours = new Set(losses.map((lost) => colourOf(lost, arm < 25, false, true)))
            const given = { 'gewicht-6mnd': 80, 'gewicht-1mnd': 80, gewicht: now, armomtrek: arm }
            check(person({ ...given, 'gewichtsverlies-bedoeld': meant, oedeem: fluid }), colours)
          }
        }
      }
    }
  })

  test('niets van de SNAQ65+ ingevuld: er is niets af te maken', () => {
    const { armomtrek: _arm, 'eetlust-slecht': _appetite, 'trap-15-treden': _stairs, ...rest } = WEIGHTLESS
    expect(stateOf(advised(rest), 'snaq65-onvolledig')).toBe('ruled-out')
  })
})

describe('lijsten waarvan alleen het totaal wordt ingevoerd', () => {
  const rules = (answers: Answers, ...ids: readonly string[]) => {
    const advice = advised(person(answers))
    return ids.filter((id) => stateOf(advice, id) === 'applies')
  }

  // dossier 2.4 [S31]: 0 low, 1 medium, 2 or more high
  test.each([0, 1, 2, 3, 4, 5, 6])('MUST %i', (score) => {
    const expected = score >= 2 ? ['must-of-mna-hoog'] : score === 1 ? ['must-of-mna-matig'] : []
    expect(rules({ 'must-score': score }, 'must-of-mna-hoog', 'must-of-mna-matig')).toEqual(expected)
  })

  // dossier 2.5 [S32]: 0 to 7 malnourished, 8 to 11 at risk, 12 to 14 normal
  test.each(Array.from({ length: 15 }, (_, score) => score))('MNA-SF %i', (score) => {
    const expected = score <= 7 ? ['must-of-mna-hoog'] : score <= 11 ? ['must-of-mna-matig'] : []
    expect(rules({ 'mna-sf-score': score }, 'must-of-mna-hoog', 'must-of-mna-matig')).toEqual(expected)
  })

  // dossier 2.11 [S48][S49]: 3 or more
  test.each([0, 1, 2, 3, 4, 39, 40])('EAT-10 %i', (score) => {
    expect(rules({ 'eat10-score': score }, 'slikscreening-positief').length).toBe(score >= 3 ? 1 : 0)
  })

  // dossier 2.10 [S42]: 4 or more; [S43] 2 or more discriminated better, so a parameter
  test.each(Array.from({ length: 11 }, (_, score) => score))('SARC-F %i', (score) => {
    expect(rules({ 'sarcf-score': score }, 'sarcopenie-vermoeden').length).toBe(score >= 4 ? 1 : 0)
  })

  test('een netwerk kan de SARC-F vanaf 2 laten tellen', () => {
    const lib = agreedOn({ 'sarcf-grens': '2' })
    const state = (score: number) =>
      stateOf(advised(person({ 'sarcf-score': score }), { network: 'afspraak' }, lib), 'sarcopenie-vermoeden')
    expect([state(1), state(2)]).toEqual(['ruled-out', 'applies'])
  })

  // dossier 2.10 [S44]: men under 27 kg, women under 16 kg. Without man or woman only what holds for both.
  test.each([15.9, 16, 16.1, 26.9, 27, 27.1])('knijpkracht %d kg', (kg) => {
    const state = (sex: unknown) =>
      stateOf(advised(person({ geslacht: sex, handknijpkracht: kg })), 'sarcopenie-vermoeden')
    const [man, woman] = [kg < 27, kg < 16].map((low) => (low ? 'applies' : 'ruled-out'))
    expect([state('man'), state('vrouw')]).toEqual([man, woman])
    const either = man === woman ? man : 'undecidable'
    expect([state('x'), state(UNKNOWN)]).toEqual([either, either])
  })
})

describe('gewichtsverlies (dossier 8.2, regel 5, 6 en 14, [S2][S20][S38][S60][S62])', () => {
  const CAUSES = [true, false, UNKNOWN] as const

  test('zes maanden: op en naast 4 kg, 5 % en 10 %, bij elk gewicht', () => {
    for (const before of [40, 50, 60, 80, 100]) {
      const bounds = [4, before * 0.05, before * 0.1]
      for (const tenths of new Set(bounds.flatMap((kg) => [-1, 0, 1].map((step) => Math.round(kg * 10) + step)))) {
        const now = (before * 10 - tenths) / 10
        // In tenths of a kilo, so that nothing is rounded: more than 5 % is more than half of the weight in tenths.
        const over5 = tenths * 2 > before
        const over10 = tenths > before
        const red = tenths >= 40
        for (const cause of CAUSES) {
          const advice = advised({
            ...WEIGHTLESS,
            'gewicht-6mnd': before,
            'gewicht-1mnd': now,
            gewicht: now,
            bmi: 25,
            'oorzaak-bekend': cause,
          })
          expect(
            ['gewichtsverlies-ernstig', 'gewichtsverlies-onverklaard', 'glim-fenotype-bij-groen', 'snaq65-rood'].map(
              (rule) => stateOf(advice, rule),
            ),
            JSON.stringify({ before, now, cause }),
          ).toEqual(
            [over10, (over5 || red) && cause !== true, over5 && !red, red].map((holds) =>
              holds ? 'applies' : 'ruled-out',
            ),
          )
        }
      }
    }
  })

  test.each([
    [57.1, false],
    [57, false],
    [56.9, true],
  ] as const)('een maand: van 60 naar %d kg (meer dan 5 % is onder de 57): ernstig %s', (now, severe) => {
    const advice = advised(person({ 'gewicht-6mnd': 60, 'gewicht-1mnd': 60, gewicht: now }))
    expect(stateOf(advice, 'gewichtsverlies-ernstig')).toBe(severe ? 'applies' : 'ruled-out')
  })
})

describe('lage BMI (dossier 2.8 en 2.9, M5, [S38][S89])', () => {
  const BMIS = [18.4, 18.5, 18.6, 19.9, 20, 20.1, 20.9, 21, 21.1, 21.9, 22, 22.1]
  const low = (age: number, bmi: number, copd: boolean, more: Partial<Input> = {}, lib?: Library) =>
    advised({ ...WEIGHTLESS, leeftijd: age, bmi, copd }, more, lib).signals['bmi-laag']?.value

  test('65 tot en met 75 jaar, met en zonder COPD: onder 20 tot 70 jaar, onder 22 vanaf 70, onder 21 bij COPD', () => {
    for (let age = 65; age <= 75; age += 1) {
      for (const bmi of BMIS) {
        for (const copd of [true, false]) {
          const expected = bmi < (age < 70 ? 20 : 22) || (copd && bmi < 21)
          expect(low(age, bmi, copd), `${age} ${bmi} ${copd}`).toBe(expected)
        }
      }
    }
  })

  // [S20] 18.5 (18 to 69) and 20 (from 70); the table of [S38] leaves exactly 70 open
  test('een netwerk kan de grenzen van de Artsenwijzer afspreken, en GLIM pas na 70 jaar', () => {
    const artsenwijzer = agreedOn({ 'bmi-grens-tot-70': '18.5 kg/m2', 'bmi-grens-vanaf-70': '20 kg/m2' })
    const agreed = (age: number) =>
      BMIS.filter((bmi) => low(age, bmi, false, { network: 'afspraak' }, artsenwijzer) === true)
    expect([agreed(69), agreed(70)]).toEqual([[18.4], [18.4, 18.5, 18.6, 19.9]])
    const after70 = agreedOn({ 'bmi-grens-leeftijd': '71 years' })
    expect([70, 71].map((age) => low(age, 21, false, { network: 'afspraak' }, after70))).toEqual([false, true])
  })
})

describe('refeeding (dossier 2.12, [S51][S53])', () => {
  const highRisk = (major: readonly boolean[], minor: readonly boolean[]): boolean =>
    major.includes(true) || minor.filter(Boolean).length >= 2

  test('elke combinatie van BMI, verlies, dagen, lab en middelen, op en naast de grens', () => {
    for (const bmi of [15.9, 16, 18.4, 18.5]) {
      // Of 50 kg: 15 % is 42.5 and 10 % is 45.0. A given BMI has to be possible at this weight.
      for (const now of [42.4, 42.5, 44.9, 45]) {
        for (const days of [11, 10, 6, 5]) {
          for (const lab of [true, false]) {
            for (const drugs of [true, false]) {
              const answers = {
                ...WEIGHTLESS,
                bmi,
                'gewicht-6mnd': 50,
                'gewicht-1mnd': now,
                gewicht: now,
                'inname-vrijwel-niets-dagen': days,
                'kalium-fosfaat-magnesium-laag': lab,
                'refeeding-medicatie': drugs,
              }
              const expected = highRisk([bmi < 16, now < 42.5, days > 10, lab], [bmi < 18.5, now < 45, days > 5, drugs])
              expect(
                stateOf(advised(answers), 'refeeding-hoog-risico'),
                JSON.stringify({ bmi, now, days, lab, drugs }),
              ).toBe(expected ? 'applies' : 'ruled-out')
            }
          }
        }
      }
    }
  })

  test('dagen of middelen niet bekend: nooit uitgesloten zolang het nog kan', () => {
    for (const bmi of [18.4, 18.5]) {
      for (const [days, possible] of [
        [5, [5]],
        [6, [6]],
        [UNKNOWN, [0, 6, 11]],
      ] as const) {
        for (const drugs of three) {
          const outcomes = new Set(
            possible.flatMap((day) => both(drugs).map((d) => highRisk([day > 10], [bmi < 18.5, day > 5, d]))),
          )
          const expected = outcomes.size > 1 ? 'undecidable' : outcomes.has(true) ? 'applies' : 'ruled-out'
          const answers = {
            ...WEIGHTLESS,
            bmi,
            'gewicht-6mnd': 60,
            gewicht: 60,
            'inname-vrijwel-niets-dagen': days,
            'refeeding-medicatie': drugs,
          }
          expect(stateOf(advised(answers), 'refeeding-hoog-risico'), JSON.stringify({ bmi, days, drugs })).toBe(
            expected,
          )
        }
      }
    }
  })

  // rule 4: no build-up of food before huisarts and dietitian have judged it, so no advice to eat more either
  test('bij hoog risico geen advies om meer te eten, ook niet bij rood, oranje of een andere lijst', () => {
    const eats = (answers: Answers) => advised(person(answers)).recommendations.filter(({ kind }) => kind === 'advise')
    for (const colour of [
      { armomtrek: 24 },
      { 'eetlust-slecht': true, 'trap-15-treden': false },
      { 'must-score': 2 },
      { 'must-score': 1 },
    ]) {
      expect(eats(colour), JSON.stringify(colour)).toHaveLength(1)
      expect(eats({ ...colour, 'inname-vrijwel-niets-dagen': 11 }), JSON.stringify(colour)).toEqual([])
    }
  })
})

describe('uitdroging volgens het lab (dossier 2.13, [S56])', () => {
  // Measured: above 300. Calculated 1.86 (Na + K) + 1.15 glucose + urea + 14: above 295.
  test.each<readonly [what: string, answers: Answers, dry: boolean]>([
    ['gemeten 299,9', { 'osmolaliteit-gemeten': 299.9 }, false],
    ['gemeten 300,0', { 'osmolaliteit-gemeten': 300 }, false],
    ['gemeten 300,1', { 'osmolaliteit-gemeten': 300.1 }, true],
    ['berekend 294,9', { natrium: 141, kalium: 4, glucose: 6, ureum: 4.3 }, false],
    ['berekend 295,0', { natrium: 141, kalium: 4, glucose: 6, ureum: 4.4 }, false],
    ['berekend 295,1', { natrium: 141, kalium: 4, glucose: 6, ureum: 4.5 }, true],
    ['het voorbeeld van het dossier: 301,8', { natrium: 142, kalium: 4.2, glucose: 6, ureum: 9 }, true],
  ])('%s', (_, answers, dry) => {
    expect(stateOf(advised(person(answers)), 'uitdroging-vermoeden')).toBe(dry ? 'applies' : 'ruled-out')
  })
})

describe('signaal van een leek (dossier regel 11, [S85][S86])', () => {
  const SIGNALS = [
    ['kledingsignalen', 'zichtbaar-mager'],
    ['kledingsignalen', 'kleding-ruimer'],
    ['kledingsignalen', 'horloge-of-ring-losser'],
    ['kledingsignalen', 'kunstgebit-los'],
    ['keukensignalen', 'koelkast-leeg-of-bedorven'],
    ['keukensignalen', 'maaltijden-onaangeroerd'],
    ['keukensignalen', 'portie-of-maaltijd-overslaan'],
  ] as const

  // 2 December 2025 is 90 days before 2 March 2026
  test.each(SIGNALS)(
    '%s: %s is genoeg, als de laatste screening 90 dagen geleden is of niet bekend',
    (signal, option) => {
      const state = (screened: unknown) =>
        stateOf(advised(person({ [signal]: [option], 'snaq65-afgenomen-op': screened })), 'lekensignaal-screenen')
      expect([state('2025-12-02'), state('2025-12-03'), state(UNKNOWN)]).toEqual(['applies', 'ruled-out', 'applies'])
    },
  )
})

describe('wat er bij elke uitslag gebeurt (dossier 4.2, [S4][S7][S8])', () => {
  const rood = person({ armomtrek: 24 })

  test('rood: bellen binnen 2, consult binnen 5 en evaluatie binnen 10 werkdagen, elk na de vorige; elke week wegen', () => {
    // Who refers knows; here that is not the huisarts, who is then informed.
    const lib = agreedOn({ 'ondervoeding/verwijzer-dietist': 'wijkverpleegkundige' })
    const advice = advised(rood, { network: 'afspraak' }, lib)
    expect(referralTo(advice, 'dietist')?.due).toBe('2026-03-03')
    expect(referralTo(advice, 'dietist')?.steps.map(({ due }) => due)).toEqual([
      '2026-03-05',
      '2026-03-12',
      '2026-03-26',
    ])
    expect(advice.recommendations.find(({ kind }) => kind === 'assess')).toMatchObject({
      due: '2026-03-09',
      every: '1 week',
      signals: ['gewicht'],
    })
    expect(advice.recommendations).toContainEqual(expect.objectContaining({ kind: 'inform', to: 'huisarts' }))
  })

  // M7 [S67]
  test.each([
    ['rood', { armomtrek: 24 }, true],
    ['MUST hoog', { 'must-score': 2 }, true],
    ['oranje', { 'eetlust-slecht': true, 'trap-15-treden': false }, false],
  ] as const)('%s: de screening gaat mee met een aanvraag van drinkvoeding: %s', (_, answers, told) => {
    const notes = advised(person(answers)).notices.filter(({ code }) => code === 'note')
    expect(notes.some(({ message }) => message.includes('drinkvoeding'))).toBe(told)
  })

  test('oranje: uitleg binnen een week, wegen en opnieuw screenen binnen vier weken; geen verwijzing', () => {
    const advice = advised(person({ 'eetlust-slecht': true, 'trap-15-treden': false }))
    expect(advice.recommendations.filter(({ kind }) => kind === 'refer')).toEqual([])
    expect(advice.recommendations.find(({ kind }) => kind === 'advise')?.due).toBe('2026-03-09')
    const assessed = advice.recommendations.find(({ kind }) => kind === 'assess')
    expect([assessed?.due, [...(assessed?.signals ?? [])].sort()]).toEqual(['2026-03-30', ['gewicht', 'snaq65']])
  })

  test('groen: over een jaar opnieuw; alleen in de thuiszorg elke drie maanden wegen', () => {
    expect(kindsOf(advised(WELL))).toEqual(['review'])
    const advice = advised(WELL, { involved: ['wijkverpleegkundige'] })
    expect(advice.recommendations.find(({ kind }) => kind === 'assess')).toMatchObject({
      due: '2026-06-02',
      every: '3 months',
    })
    expect(advice.recommendations.find(({ kind }) => kind === 'review')?.due).toBe('2027-03-02')
  })

  // case 9, M2: the huisarts hears of the fluid
  test('casus 9: vocht: de huisarts hoort het binnen een week', () => {
    const advice = advised(person({ oedeem: true, 'gewicht-6mnd': 72, gewicht: 74 }))
    expect(advice.recommendations).toContainEqual(
      expect.objectContaining({ kind: 'inform', to: 'huisarts', due: '2026-03-09' }),
    )
  })
})

describe('palliatieve fase (dossier regel 20, [S63][S64][S65][S66][S104])', () => {
  const TRIGGERS: readonly Answers[] = [
    { 'levensverwachting-weken': 11 },
    { 'ziet-af-van-eten': true },
    { comfortdoel: true },
  ]
  const late = (more: Answers): Answers =>
    person({ 'gemarkeerd-palliatief': true, 'levensverwachting-weken': 30, ...more })

  test('elk van de drie aanleidingen is genoeg, en geen ervan zonder palliatieve fase', () => {
    for (const trigger of TRIGGERS) {
      expect(stateOf(advised(late(trigger)), 'palliatief-andere-doelen')).toBe('applies')
      const { 'levensverwachting-weken': _weeks, ...rest } = trigger as Record<string, unknown>
      expect(stateOf(advised(person(rest)), 'palliatief-andere-doelen')).toBe('ruled-out')
    }
    expect(stateOf(advised(late({ 'levensverwachting-weken': 12 })), 'palliatief-andere-doelen')).toBe('ruled-out')
  })

  // "suppress 5-10, 12-14, 16; 1-4 stay": M6 rests on green, so it goes too
  test('het vervangt 5 tot en met 10, 12 tot en met 14 en 16, en niets anders', () => {
    expect([...(library.pathways['ondervoeding']?.rules['palliatief-andere-doelen']?.replaces ?? [])].sort()).toEqual(
      [
        'gewichtsverlies-ernstig', // 5
        'gewichtsverlies-onverklaard', // 6
        'snaq65-rood', // 7
        'snaq65-oranje', // 8
        'snaq65-groen', // 9
        'snaq65-onvolledig', // 10
        'must-of-mna-hoog', // 12
        'must-of-mna-matig', // 13
        'glim-fenotype-bij-groen', // 14
        'sarcopenie-vermoeden', // 16
        'hulp-bij-eten', // M6
      ]
        .map((rule) => `ondervoeding/${rule}`)
        .sort(),
    )
  })

  test('casus 15: geen weegschema en geen diëtist; de huisarts praat met de naasten, binnen een week', () => {
    const advice = advised(
      late({
        leeftijd: 79,
        'levensverwachting-weken': 5,
        comfortdoel: true,
        'spanning-over-eten': true,
        armomtrek: 22,
        'gewicht-6mnd': 60,
        'gewicht-1mnd': 53,
        gewicht: 52,
        lengte: 1.6, // chosen, so that there is no risk of refeeding: that red flag would stay
      }),
    )
    expect(kindsOf(advice).sort()).toEqual(['do', 'refer'])
    expect(referralTo(advice, 'huisarts')).toMatchObject({ due: '2026-03-09', with: ['team-palliatief'] })
  })
})

describe('voor wie', () => {
  const RED_FLAGS: readonly (readonly [rule: string, answers: Answers])[] = [
    ['verslikking-acuut', { 'benauwd-na-verslikken': true }],
    ['dysfagie-aspiratie-risico', { verslikken: true, 'natte-stem': true }],
    ['uitdroging-vermoeden', { 'drinkt-nauwelijks-uren': 24 }],
    ['refeeding-hoog-risico', { 'inname-vrijwel-niets-dagen': 11 }],
  ]

  test.each(RED_FLAGS)('%s geldt ook voor wie 40 is of in een instelling woont', (rule, answers) => {
    for (const who of [{ leeftijd: 40 }, { woonsituatie: 'instelling' }]) {
      const advice = advised(person({ ...answers, ...who }))
      expect(stateOf(advice, rule)).toBe('applies')
      expect(advice.crisisLead?.role).toBe('huisarts')
    }
  })

  test('de andere regels vanaf 65 jaar, en alleen thuis', () => {
    const state = (more: Answers) => stateOf(advised(person({ armomtrek: 24, ...more })), 'snaq65-rood')
    expect([state({ leeftijd: 64 }), state({ leeftijd: 65 }), state({ woonsituatie: 'instelling' })]).toEqual([
      'not-indicated',
      'applies',
      'not-indicated',
    ])
  })
})
