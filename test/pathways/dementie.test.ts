import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { parseLibrary } from '../../src/library'
import { pick } from '../../src/link/pick'
import type { Advice, Known, RuleState } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { readLibraryFiles } from '../../src/node'

// Expectations come from the dossier dementie: 1.2 are its instruments, 5 its rules, 5.1 its missing data, 6.1 its cases, 6.2 its boundary table.

const library = parseLibrary(await readLibraryFiles(fileURLToPath(new URL('../../pathways/', import.meta.url))))

/** Only this pathway and what it rests on: what a signal is and what a rule says does not need the others, and is much faster. */
const alone = pick(library, ['dementie'])

type Given = Input['signals']

const UNKNOWN = { missing: 'unknown' } as const

/** Everything that is asked with yes or no, answered with no. */
const ALL_NO: Given = Object.fromEntries(
  Object.entries(library.signals)
    .filter(([, { type, derived, optional }]) => type === 'boolean' && derived === undefined && optional !== true)
    .map(([id]) => [id, false]),
)

const HEALTHY: Given = {
  ...ALL_NO,
  leeftijd: 80,
  woonsituatie: 'zelfstandig',
  'diagnose-dementie': 'geen',
  'achteruitgang-maanden': 24,
}

const adviceOn = (signals: Given): Advice =>
  adviseSync(library, { on: '2026-12-01', signals, pathways: ['dementie'] } satisfies Input)

const adviceFor = (given: Given): Advice => adviceOn({ ...HEALTHY, ...given })

const HEALTHY_ALONE: Given = Object.fromEntries(Object.entries(HEALTHY).filter(([id]) => id in alone.signals))

const adviceAlone = (given: Given): Advice =>
  adviseSync(alone, { on: '2026-12-01', signals: { ...HEALTHY_ALONE, ...given }, pathways: ['dementie'] } as Input)

const known = (given: Given, signal: string): Known | undefined => adviceAlone(given).signals[signal]

/** The value of a signal, or the options or the bounds that are left. */
const seen = (given: Given, signal: string): unknown => {
  const { value, options, low, high } = known(given, signal) ?? {}
  return value ?? options ?? (low === undefined ? undefined : [low, high])
}

const stateOf = (advice: Advice, rule: string): RuleState | undefined =>
  advice.pathways.find(({ id }) => id === 'dementie')?.rules.find(({ id }) => id === `dementie/${rule}`)?.state

const state = (given: Given, rule: string): RuleState | undefined => stateOf(adviceAlone(given), rule)

const upTo = (highest: number): number[] => [...new Array(highest + 1).keys()]

const texts = (advice: Advice, kind: string): readonly string[] =>
  advice.recommendations.flatMap((one) => (one.kind === kind && one.text !== undefined ? [one.text] : []))

/** The remarks of the rules of this pathway. */
const notes = (given: Given): readonly string[] =>
  adviceAlone(given).notices.flatMap(({ code, message }) => (code === 'note' ? [message] : []))

const hasNote = (given: Given, part: string): boolean => notes(given).some((note) => note.includes(part))

/** What of a rule waits, and for which rules. */
const waiting = (advice: Advice, rule: string): readonly string[] =>
  advice.recommendations
    .filter(({ reasons }) => reasons.some((reason) => reason.rule === `dementie/${rule}`))
    .flatMap(({ waitsFor }) => waitsFor ?? [])

describe('OLD (1.2 en 5.1): alleen ja telt, niet te beoordelen is een ondergrens', () => {
  test.each([
    [0, 0, 'geen'],
    [1, 0, 'twijfel'],
    [3, 0, 'twijfel'],
    [4, 0, 'verder'],
    [12, 0, 'verder'],
    [3, 1, 'onbepaald'],
    [3, 2, 'onbepaald'], // 6.1, casus 3
    [2, 1, 'twijfel'],
    [2, 2, 'onbepaald'],
    [0, 3, 'geen'],
    [0, 4, 'onbepaald'],
    [4, 8, 'verder'],
  ])('%i ja en %i niet te beoordelen: %s', (ja, niet, uitslag) => {
    expect(seen({ 'old-ja': ja, 'old-niet-beoordeelbaar': niet }, 'old')).toBe(uitslag)
  })

  test('alle 91 uitkomsten van twaalf punten', () => {
    for (const ja of upTo(12)) {
      for (const niet of upTo(12 - ja)) {
        const undetermined = ja <= 3 && ja + niet >= 4 ? 'onbepaald' : undefined
        const band = ja >= 4 ? 'verder' : ja >= 1 ? 'twijfel' : 'geen'
        expect(seen({ 'old-ja': ja, 'old-niet-beoordeelbaar': niet }, 'old'), `${ja}, ${niet}`).toBe(
          undetermined ?? band,
        )
      }
    }
  })

  test('het aantal niet te beoordelen ontbreekt: nooit negatief', () => {
    expect(seen({ 'old-ja': 4 }, 'old')).toBe('verder')
    expect(seen({ 'old-ja': 3 }, 'old')).toEqual(['twijfel', 'onbepaald'])
    expect(seen({ 'old-ja': 0 }, 'old')).toEqual(['geen', 'onbepaald'])
    expect(adviceFor({ 'old-ja': 0 }).questions.map(({ signal }) => signal)).toContain('old-niet-beoordeelbaar')
    expect(adviceFor({}).questions.map(({ signal }) => signal)).not.toContain('old-ja')
  })
})

describe('AD8 (1.2 en 5.1): vanaf 2 keer ja; weet niet is geen ja', () => {
  test.each([
    [0, 0, 'laag'],
    [1, 0, 'laag'],
    [2, 0, 'positief'],
    [3, 0, 'positief'],
    [1, 1, 'grijs'],
    [0, 2, 'grijs'],
    [0, 1, 'laag'],
    [0, 8, 'grijs'],
  ])('%i ja en %i weet niet: %s', (ja, weetNiet, uitslag) => {
    expect(seen({ 'ad8-ja': ja, 'ad8-weet-niet': weetNiet }, 'ad8')).toBe(uitslag)
  })

  test('alle 45 uitkomsten van acht vragen', () => {
    for (const ja of upTo(8)) {
      for (const weetNiet of upTo(8 - ja)) {
        const expected = ja >= 2 ? 'positief' : ja + weetNiet >= 2 ? 'grijs' : 'laag'
        expect(seen({ 'ad8-ja': ja, 'ad8-weet-niet': weetNiet }, 'ad8'), `${ja}, ${weetNiet}`).toBe(expected)
      }
    }
  })

  test('het aantal weet niet ontbreekt: niet laag', () => {
    expect(seen({ 'ad8-ja': 1 }, 'ad8')).toEqual(['laag', 'grijs'])
    expect(seen({ 'ad8-ja': 2 }, 'ad8')).toBe('positief')
  })
})

describe('IQCODE-N (1.2, 5.1 en 6.2): 3,60 verhoogd, vanaf 3,30 grijs, minstens 80 procent ingevuld', () => {
  test.each([
    [1, 'laag'],
    [3.29, 'laag'],
    [3.3, 'grijs'],
    [3.31, 'grijs'],
    [3.59, 'grijs'],
    [3.6, 'verhoogd'],
    [3.61, 'verhoogd'],
    [5, 'verhoogd'],
  ])('gemiddelde %f: %s', (iqcode, uitslag) => {
    expect(seen({ iqcode }, 'iqcode-uitslag')).toBe(uitslag)
    expect(seen({ iqcode, 'iqcode-ingevuld': 100 }, 'iqcode-uitslag')).toBe(uitslag)
  })

  test.each([
    [79.99, undefined],
    [80, 'verhoogd'],
    [80.01, 'verhoogd'],
  ])('%f procent ingevuld bij 4,0', (ingevuld, uitslag) => {
    expect(seen({ iqcode: 4, 'iqcode-ingevuld': ingevuld }, 'iqcode-uitslag')).toEqual(uitslag)
  })
})

describe('testen met alleen een totaal (1.1 en 6.2)', () => {
  test('MMSE: 0 tot en met 23 duidelijk afwijkend, 24 tot en met 30 niet', () => {
    expect(upTo(30).filter((mmse) => seen({ mmse }, 'mmse-afwijkend') === true)).toEqual(upTo(23))
    expect(upTo(30).filter((mmse) => seen({ mmse }, 'mmse-afwijkend') === false)).toEqual([24, 25, 26, 27, 28, 29, 30])
  })

  test('kloktekentest met drie punten: onder 3 afwijkend', () => {
    expect(upTo(3).map((kloktekentest) => seen({ kloktekentest }, 'kloktekentest-afwijkend'))).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  test('RUDAS: 22 afwijkend, 23 niet (lokaal)', () => {
    expect(upTo(30).filter((rudas) => seen({ rudas }, 'rudas-afwijkend') === true)).toEqual(upTo(22))
    expect(seen({ rudas: 23 }, 'rudas-afwijkend')).toBe(false)
  })

  test('MoCA als totaal: 25 afwijkend, 26 niet', () => {
    expect(upTo(30).filter((moca) => seen({ moca }, 'moca-afwijkend') === true)).toEqual(upTo(25))
    expect(seen({ moca: 26 }, 'moca-afwijkend')).toBe(false)
  })

  test.each([
    [25, 12, 26, false], // 6.1, casus 6
    [24, 12, 25, true], // 6.1, casus 6
    [25, 13, 25, true],
    [26, 20, 26, false],
    [30, 8, 30, false], // het maximum is 30
    [29, 0, 30, false],
    [0, 12, 1, true],
  ])('MoCA %i zonder punt en %i jaar opleiding: %i', (ruw, jaren, moca, afwijkend) => {
    const given = { 'moca-ruw': ruw, 'opleiding-jaren': jaren }
    expect(seen(given, 'moca')).toBe(moca)
    expect(seen(given, 'moca-afwijkend')).toBe(afwijkend)
  })

  test('MoCA: elk punt bij twaalf en bij dertien jaar opleiding', () => {
    for (const ruw of upTo(30)) {
      expect(seen({ 'moca-ruw': ruw, 'opleiding-jaren': 12 }, 'moca'), String(ruw)).toBe(Math.min(30, ruw + 1))
      expect(seen({ 'moca-ruw': ruw, 'opleiding-jaren': 13 }, 'moca'), String(ruw)).toBe(ruw)
    }
  })

  test('MoCA zonder opleiding: 24 is zeker afwijkend, 25 niet te zeggen, 26 zeker niet; de opleiding wordt gevraagd', () => {
    expect(seen({ 'moca-ruw': 24 }, 'moca-afwijkend')).toBe(true)
    expect(seen({ 'moca-ruw': 25 }, 'moca-afwijkend')).toBeUndefined()
    expect(seen({ 'moca-ruw': 26 }, 'moca-afwijkend')).toBe(false)
    const { questions } = adviceFor({ 'moca-ruw': 25, functieverlies: true })
    expect(questions.map(({ signal }) => signal)).toContain('opleiding-jaren')
    expect(state({ 'moca-ruw': 25, functieverlies: true }, 'verwijs-bij-twijfel')).toBe('open')
  })

  test('een test wordt nooit uit zichzelf gevraagd', () => {
    const asked = adviceOn({ woonsituatie: 'zelfstandig' }).questions.map(({ signal }) => signal)
    const instruments = ['mmse', 'moca', 'moca-ruw', 'opleiding-jaren', 'rudas', 'kloktekentest', 'iqcode', 'ad8-ja']
    const others = ['old-ja', 'gds15-score', 'cdr', 'dos', 'dos-dag', 'vier-at', 'npi-domein-met-last']
    expect(asked.filter((id) => [...instruments, ...others].includes(id))).toEqual([])
  })
})

describe('delier (1.2, 5.1 en 6.2)', () => {
  test.each([
    [0, false],
    [2.66, false],
    [2.67, false],
    [2.99, false],
    [3, true],
    [3.01, true],
    [13, true],
  ])('DOS-eindscore %f: %s', (dos, mogelijk) => {
    expect(seen({ dos }, 'delier-mogelijk')).toBe(mogelijk)
  })

  test('DOS uit drie diensten: vanaf samen 9 punten, hoe ook verdeeld', () => {
    for (const dag of upTo(13)) {
      for (const avond of upTo(13).filter((score) => score <= dag)) {
        for (const nacht of upTo(13).filter((score) => score <= avond)) {
          const given = { 'dos-dag': dag, 'dos-avond': avond, 'dos-nacht': nacht }
          expect(seen(given, 'delier-mogelijk'), JSON.stringify(given)).toBe(dag + avond + nacht >= 9)
        }
      }
    }
  })

  test.each([
    [{ 'dos-dag': 3 }, true],
    [{ 'dos-avond': 3 }, true],
    [{ 'dos-nacht': 3 }, true],
    [{ 'dos-dag': 2 }, undefined],
    [{ 'dos-dag': 2, 'dos-avond': 2 }, undefined],
    [{ 'dos-dag': 2, 'dos-avond': 2, 'dos-nacht': UNKNOWN }, undefined],
    [{ 'dos-dag': 0, 'dos-avond': 0, 'dos-nacht': 0 }, false],
    [{ 'dos-dag': 2, 'acute-verandering': true }, true],
  ] satisfies [Given, boolean | undefined][])(
    'minder dan drie diensten geeft geen eindscore: %j',
    (given, mogelijk) => {
      expect(seen(given, 'delier-mogelijk')).toBe(mogelijk)
    },
  )

  test('4AT: 4 en hoger', () => {
    expect(upTo(12).filter((score) => seen({ 'vier-at': score }, 'delier-mogelijk') === true)).toEqual(
      upTo(12).slice(4),
    )
    expect(seen({ 'vier-at': 3 }, 'delier-mogelijk')).toBe(false)
  })

  test.each(['acute-verandering', 'wisselend-over-de-dag', 'nauwelijks-wekbaar'])('%s alleen is genoeg', (signal) => {
    expect(seen({ [signal]: true }, 'delier-mogelijk')).toBe(true)
    expect(seen({ [signal]: true, 'diagnose-dementie': 'gesteld' }, 'delier-mogelijk')).toBe(true)
    expect(seen({ [signal]: UNKNOWN }, 'delier-mogelijk')).toBeUndefined()
  })
})

describe('GDS-15, CDR en niet-pluissignalen', () => {
  test('GDS-15: vanaf 6 (lokaal; 6.2)', () => {
    expect(upTo(15).filter((score) => state({ 'gds15-score': score }, 'depressie-eerst') === 'applies')).toEqual(
      upTo(15).slice(6),
    )
  })

  test.each([
    ['cdr-0', true],
    ['cdr-05', true],
    ['cdr-1', true],
    ['cdr-2', false],
    ['cdr-3', false],
  ])('CDR %s en rijden: CBR %s (3, CBR)', (cdr, naarHetCbr) => {
    const { recommendations } = adviceFor({ 'rijdt-auto': true, 'diagnose-dementie': 'gesteld', cdr })
    expect(recommendations.some(({ to }) => to === 'cbr')).toBe(naarHetCbr)
    expect(recommendations.some(({ kind }) => kind === 'advise')).toBe(!naarHetCbr)
  })

  test('niet pluis: twee van de acht, of een met functieverlies (5, regel 6)', () => {
    const signs = [
      'herhaalt-vragen',
      'raakt-weg-kwijt',
      'vergeet-afspraken',
      'medicatiefouten',
      'administratie-loopt-vast',
      'zelfverwaarlozing',
      'gedragsverandering',
      'afhankelijker',
    ]
    for (const noticed of upTo(2 ** signs.length - 1)) {
      const given = Object.fromEntries(signs.map((sign, at) => [sign, Math.floor(noticed / 2 ** at) % 2 === 1]))
      const count = Object.values(given).filter(Boolean).length
      expect(seen(given, 'niet-pluis-signalen'), String(noticed)).toBe(count >= 2)
      expect(seen({ ...given, functieverlies: true }, 'niet-pluis-signalen'), String(noticed)).toBe(count >= 1)
    }
  })
})

const CLEAR: Given = { achteruitgang: true, functieverlies: true, informant: true, mmse: 20, 'gds15-score': 2 }

describe('regel 9, en alles wat haar tegenhoudt (5, b en f)', () => {
  test.each([
    [69, 'ruled-out'],
    [70, 'applies'],
    [71, 'applies'],
  ] as const)('%i jaar: %s (lokaal)', (leeftijd, expected) => {
    expect(state({ ...CLEAR, leeftijd }, 'huisarts-stelt-diagnose')).toBe(expected)
  })

  test.each([
    'acute-verandering',
    'wisselend-over-de-dag',
    'nauwelijks-wekbaar',
    'focale-uitval',
    'vermist-of-dwaalt-nu',
    'gas-of-brand-nu',
    'geweld-nu',
    'hoofdletsel',
    'visuele-hallucinaties',
    'ontremming',
    'loopstoornis-incontinentie',
    'parkinsonisme',
    'recente-maligniteit',
    'ernstige-psychiatrie',
    'verstandelijke-beperking',
  ])('%s: niet als het ja is, en niet als het onbekend is', (signal) => {
    expect(state({ ...CLEAR, [signal]: true }, 'huisarts-stelt-diagnose')).toBe('ruled-out')
    expect(state({ ...CLEAR, [signal]: UNKNOWN }, 'huisarts-stelt-diagnose')).toBe('undecidable')
    expect(state({ ...CLEAR, [signal]: false }, 'huisarts-stelt-diagnose')).toBe('applies')
  })

  test.each(['achteruitgang', 'functieverlies', 'informant'])('niet zonder %s', (signal) => {
    expect(state({ ...CLEAR, [signal]: false }, 'huisarts-stelt-diagnose')).toBe('ruled-out')
    expect(state({ ...CLEAR, [signal]: UNKNOWN }, 'huisarts-stelt-diagnose')).toBe('undecidable')
  })

  test('GDS-15 onbekend: niets wacht, en zij wordt gevraagd', () => {
    const advice = adviceFor({ ...CLEAR, 'gds15-score': UNKNOWN })
    expect(stateOf(advice, 'huisarts-stelt-diagnose')).toBe('applies')
    expect(waiting(advice, 'huisarts-stelt-diagnose')).toEqual([])
    expect(advice.recommendations.find(({ kind }) => kind === 'assess')?.signals).toEqual(['gds15-score'])
  })

  test('regel 9 gaat voor, regel 10 wordt overwegen (h)', () => {
    const advice = adviceFor({ ...CLEAR, 'hoog-opgeleid': true })
    expect(stateOf(advice, 'verwijs-bij-twijfel')).toBe('replaced')
    expect(advice.recommendations.some(({ to }) => to === 'geheugenpoli')).toBe(false)
    expect(advice.recommendations.filter(({ kind }) => kind === 'do').map(({ text }) => text)).toContain(
      'Overweeg toch te verwijzen: er is ook een reden voor twijfel.',
    )
  })
})

describe('wat wacht (5, a en f)', () => {
  const DOUBT: Given = { functieverlies: true, mmse: 27 }

  test.each([
    ['acute-verandering', 'testen-uitstellen'],
    ['focale-uitval', 'testen-uitstellen'],
    ['gas-of-brand-nu', 'direct-gevaar-thuis'],
  ])('%s: regel 8 en 10 wachten', (signal, rule) => {
    // Rules 7 and 12 wait too, but what they ask of the huisarts joins the contact that a red flag asks for.
    const waits = [`dementie/${rule}`]
    const doubtful = adviceFor({ 'old-ja': 2, 'old-niet-beoordeelbaar': 0, [signal]: true })
    expect(waiting(doubtful, 'old-twijfel-herhalen')).toEqual(expect.arrayContaining(waits))
    const referred = adviceFor({ ...DOUBT, [signal]: true })
    expect(referred.recommendations.find(({ to }) => to === 'geheugenpoli')).toMatchObject({
      due: null,
      waitsFor: expect.arrayContaining(waits),
    })
  })

  test('een verwijzing om een bijzonder beeld wacht niet op een delier', () => {
    const advice = adviceFor({ 'visuele-hallucinaties': true, 'acute-verandering': true })
    expect(advice.recommendations.find(({ to }) => to === 'klinisch-geriater')?.due).toBe('2026-12-29')
  })

  test('GDS-15 6: regel 10 wacht op de stemming; 5: niet (6.1, casus 11)', () => {
    const at = (score: number) =>
      adviceFor({ ...DOUBT, 'gds15-score': score }).recommendations.find(({ to }) => to === 'geheugenpoli')
    expect(at(6)).toMatchObject({ due: null, waitsFor: ['dementie/depressie-eerst'] })
    expect(at(5)).toMatchObject({ due: '2026-12-29' })
  })

  test('GDS-15 6: regel 9 wacht op de stemming', () => {
    const advice = adviceFor({ ...CLEAR, 'gds15-score': 6 })
    expect(waiting(advice, 'huisarts-stelt-diagnose')).toContain('dementie/depressie-eerst')
  })
})

describe('leeftijden en duur (6.2)', () => {
  test.each([
    [64, 'applies', 'replaced'],
    [65, 'ruled-out', 'applies'],
    [69, 'ruled-out', 'applies'],
    [70, 'ruled-out', 'ruled-out'],
  ] as const)('%i jaar met functieverlies: regel 11 %s, regel 10 %s', (leeftijd, bijzonder, twijfel) => {
    const given = { leeftijd, functieverlies: true, 'hoog-opgeleid': leeftijd === 64 }
    expect(state(given, 'verwijs-bijzonder-beeld')).toBe(bijzonder)
    expect(state(given, 'verwijs-bij-twijfel')).toBe(twijfel)
  })

  test.each([
    [1.9, true],
    [2, true],
    [2.1, false],
  ])('in %f maanden achteruit: snel %s', (maanden, snel) => {
    expect(seen({ achteruitgang: true, 'achteruitgang-maanden': maanden }, 'snelle-achteruitgang')).toBe(snel)
  })

  test('hoe snel is niet bekend: niet uitgesloten', () => {
    expect(state({ achteruitgang: true, 'achteruitgang-maanden': UNKNOWN }, 'verwijs-bijzonder-beeld')).toBe(
      'undecidable',
    )
  })

  test.each([
    ['2026-10-19', 'applies'],
    ['2026-10-20', 'ruled-out'],
  ] as const)('aangemeld op %s, vandaag 1 december: te lang %s', (op, expected) => {
    expect(state({ 'casemanager-aangemeld-op': op }, 'casemanager-te-lang')).toBe(expected)
  })
})

describe('geen ruis', () => {
  test('niets bekend: niets aanbevolen, drie eigen rode vlaggen open', () => {
    const advice = adviceOn({})
    expect(advice.recommendations).toEqual([])
    expect(advice.openRedFlags.filter((id) => id.startsWith('dementie/'))).toEqual([
      'dementie/direct-gevaar-thuis',
      'dementie/recent-hoofdletsel',
      'dementie/thuis-onhoudbaar-crisis',
    ])
  })

  test.each([50, 64, 67, 80, 95])('alles gevraagd en niets aan de hand, %i jaar: niets aanbevolen', (leeftijd) => {
    for (const extra of [{}, { 'rijdt-auto': true, 'hoog-opgeleid': true, mmse: 29, wilsbekwaam: true }]) {
      const advice = adviceFor({ leeftijd, ...extra })
      expect(advice.recommendations).toEqual([])
      expect(advice.pathways.find(({ id }) => id === 'dementie')?.rules.map((rule) => rule.state)).toEqual(
        new Array(23).fill('ruled-out'),
      )
    }
  })
})

// ---------------------------------------------------------------- what a rule says and no case can hold

describe('de opmerkingen bij een regel', () => {
  test.each([
    [13, true],
    [14, true],
    [15, false],
    [16, false],
    [undefined, false],
  ])('GDS-15 van 6 en MMSE %s: minder betrouwbaar %s (1.2, S24a: MMSE onder 15)', (mmse, isLess) => {
    const given = { 'gds15-score': 6, ...(mmse === undefined ? {} : { mmse }) }
    expect(state(given, 'depressie-eerst')).toBe('applies')
    expect(hasNote(given, 'Bij een MMSE onder 15 is de GDS-15 minder betrouwbaar.')).toBe(isLess)
  })

  test.each([
    ['cdr-0', false],
    ['cdr-05', true],
    ['cdr-1', true],
    ['cdr-2', false],
    ['cdr-3', false],
    [undefined, false],
  ])('CDR %s: rijden kan soms nog, een tot drie jaar: %s (3, CBR, S39)', (cdr, isSometimes) => {
    const given = { 'rijdt-auto': true, 'diagnose-dementie': 'gesteld', ...(cdr === undefined ? {} : { cdr }) }
    expect(hasNote(given, 'kan rijden soms nog')).toBe(isSometimes)
    expect(hasNote(given, 'meestal één en hoogstens drie jaar, alleen voor eigen gebruik')).toBe(isSometimes)
  })

  test.each([
    ['mmse en klok', { mmse: 26, kloktekentest: 2 }, true],
    ['mmse en moca', { mmse: 26, moca: 25 }, true],
    ['alleen een mmse', { mmse: 26 }, false],
    ['alles goed', { mmse: 26, kloktekentest: 3, moca: 26 }, false],
  ] as const)('regel 10, %s: de testen spreken elkaar tegen (5)', (_, tests, isContradictory) => {
    expect(hasNote({ functieverlies: true, ...tests }, 'De testen spreken elkaar tegen')).toBe(isContradictory)
  })

  test.each([
    [
      'regel 9',
      { mmse: 20, rudas: 22, achteruitgang: true, functieverlies: true, informant: true },
      'huisarts-stelt-diagnose',
    ],
    ['regel 10', { taalbarriere: true, rudas: 23, functieverlies: true }, 'verwijs-bij-twijfel'],
  ] as const)('%s met een RUDAS: over de grens is geen consensus (0.8, S4)', (_, given, rule) => {
    const { rudas: __, ...without } = given
    expect(state(given, rule)).toBe('applies')
    expect(hasNote(given, 'Over de grens van de RUDAS is geen consensus.')).toBe(true)
    expect(hasNote(without, 'Over de grens van de RUDAS is geen consensus.')).toBe(false)
  })

  test('regel 9: lab alleen op indicatie, tenzij anders afgesproken (0.1, S1)', () => {
    const given = { mmse: 20, achteruitgang: true, functieverlies: true, informant: true }
    expect(hasNote(given, 'Lab: alleen op indicatie. Beeldvorming hoort niet bij het routineonderzoek.')).toBe(true)
    expect(
      adviceAlone(given).recommendations.some(({ signals = [] }) => signals.some((id) => id.includes('lab'))),
    ).toBe(false)
  })

  test.each([
    [3, 2, true], // 6.1, casus 3
    [3, 0, false],
  ])('regel 8, OLD %i met %i niet te beoordelen: niet negatief %s', (ja, niet, isUndetermined) => {
    const given = { 'old-ja': ja, 'old-niet-beoordeelbaar': niet }
    expect(hasNote(given, 'Deze OLD is niet negatief')).toBe(isUndetermined)
  })

  test('regel 14 en 19: of er een Wlz-indicatie is, is niet bekend', () => {
    const supervised: Given = { 'diagnose-dementie': 'gesteld', 'toezicht-nodig': true, 'toezicht-levenslang': true }
    for (const given of [{ 'mist-dagstructuur': true }, supervised] satisfies Given[]) {
      expect(hasNote({ ...given, 'wlz-indicatie': UNKNOWN }, 'Wlz-indicatie is, is niet bekend')).toBe(true)
      expect(hasNote({ ...given, 'wlz-indicatie': false }, 'Wlz-indicatie is, is niet bekend')).toBe(false)
    }
  })

  test.each([
    ['verzet-tegen-zorg', true],
    ['onrust-of-psychose', false],
    ['npi-domein-met-last', false],
  ])('regel 20, %s: Wzd alleen bij verzet: %s (5)', (signal, isMentioned) => {
    expect(hasNote({ [signal]: true }, 'voor zorg tegen de wil geldt de Wzd')).toBe(isMentioned)
  })

  test('regel 4 en 19: het CIZ beslist binnen zes weken, in bijzondere omstandigheden twee (3, S32c)', () => {
    const crisis = { 'mantelzorger-valt-weg': true, 'kan-niet-alleen': true }
    expect(hasNote(crisis, 'het CIZ mag zes weken over een besluit doen, in bijzondere omstandigheden twee')).toBe(true)
    const request = { 'diagnose-dementie': 'gesteld', 'toezicht-nodig': true, 'toezicht-levenslang': true }
    expect(hasNote(request, 'binnen zes weken, in bijzondere omstandigheden binnen twee weken')).toBe(true)
  })

  test('regel 4: of er thuis een oplossing is, is niet bekend (6.1, casus 13)', () => {
    const crisis = { 'mantelzorger-valt-weg': true, 'kan-niet-alleen': true }
    expect(hasNote({ ...crisis, 'alternatief-thuis': UNKNOWN }, 'ga dat meteen na')).toBe(true)
    expect(hasNote({ ...crisis, 'alternatief-thuis': false }, 'ga dat meteen na')).toBe(false)
  })

  test('regel 7 en 16: een lijst is geen diagnose (1.2); gps zonder instemming is onvrijwillige zorg (3, S37)', () => {
    expect(hasNote({ 'ad8-ja': 2, 'ad8-weet-niet': 0 }, 'is geen diagnose')).toBe(true)
    expect(hasNote({ 'gas-of-vuur-onveilig': true }, 'daarvoor geldt de Wzd, ook thuis')).toBe(true)
  })

  test('regel 1 bij bekende dementie: ook dan kan het een delier zijn (0.6, S5)', () => {
    const known = { 'acute-verandering': true, 'diagnose-dementie': 'gesteld' }
    expect(hasNote(known, 'Ook bij bekende dementie kan plotseling meer verwardheid een delier zijn')).toBe(true)
    expect(hasNote({ ...known, 'diagnose-dementie': 'vermoeden' }, 'Ook bij bekende dementie')).toBe(false)
  })
})

describe('de taken en het advies bij een regel', () => {
  const dueOf = (given: Given, kind: string): readonly (readonly [string, string | null])[] =>
    adviceAlone(given).recommendations.flatMap(({ kind: one, responsible, due }) =>
      one === kind ? [[String(responsible.role), due] as const] : [],
    )

  test.each([
    [1, 0],
    [3, 0],
    [3, 2],
  ])('regel 8, OLD %i met %i niet te beoordelen: binnen drie maanden herhalen (1.2 en 3, S11)', (ja, niet) => {
    const advice = adviceAlone({ 'old-ja': ja, 'old-niet-beoordeelbaar': niet })
    expect(advice.recommendations).toMatchObject([
      { kind: 'assess', signals: ['old'], due: '2027-03-01', responsible: { role: 'poh-ouderenzorg' } },
    ])
  })

  test.each([
    ['cdr-1', []],
    ['cdr-2', ['Rijd geen auto meer. Dat is niet veilig voor u en voor anderen.']],
    ['cdr-3', ['Rijd geen auto meer. Dat is niet veilig voor u en voor anderen.']],
  ])('regel 17, CDR %s: wat de persoon hoort (5 en 6.2, S39)', (cdr, said) => {
    const given = { 'rijdt-auto': true, 'diagnose-dementie': 'gesteld', cdr }
    expect(texts(adviceAlone(given), 'advise')).toEqual(said)
    expect(dueOf(given, 'do')).toEqual([['huisarts', '2026-12-08']])
    expect(texts(adviceAlone(given), 'do')[0]?.includes('CBR')).toBe(said.length === 0)
  })

  const OFFER = 'Bied alvast een casemanager dementie aan: dat kan ook voor de diagnose.'

  test.each<readonly [title: string, given: Given, isOffered: boolean, involved?: readonly string[]]>([
    ['wil er een', { 'wil-casemanager': true }, true],
    ['weet het niet', { 'wil-casemanager': UNKNOWN }, true],
    ['wil er geen', { 'wil-casemanager': false }, false],
    ['bij een vermoeden geldt regel 13', { 'wil-casemanager': true, 'diagnose-dementie': 'vermoeden' }, false],
    ['is er al', { 'wil-casemanager': true }, false, ['casemanager-dementie']],
  ])('regel 6 en 10: alvast een casemanager, %s (0.2 en 6.1 casus 1, S28)', (_, given, isOffered, involved = []) => {
    for (const noticed of [
      { 'herhaalt-vragen': true, 'vergeet-afspraken': true },
      { functieverlies: true, mmse: 26 },
    ]) {
      const advice = adviseSync(alone, {
        on: '2026-12-01',
        signals: { ...HEALTHY_ALONE, ...noticed, ...(given as Given) },
        involved,
      } as Input)
      expect(texts(advice, 'do').includes(OFFER)).toBe(isOffered)
    }
  })

  test('regel 13: de casemanager coördineert, de huisarts is regiebehandelaar (5)', () => {
    const advice = adviceAlone({ 'diagnose-dementie': 'gesteld', 'wil-casemanager': true })
    expect(advice.coordinator?.role).toBe('casemanager-dementie')
    expect(advice.treatmentLead?.role).toBe('huisarts')
    expect(adviceAlone({ 'diagnose-dementie': 'gesteld' }).treatmentLead).toBe(null)
  })

  test('regel 20: overleg met de specialist ouderengeneeskunde, de huisarts blijft regiebehandelaar (3, S49)', () => {
    expect(adviceAlone({ 'onrust-of-psychose': true }).treatmentLead?.role).toBe('huisarts')
  })

  test('regel 18: wensen vastleggen (A20), en het levenstestament, op eigen kosten (5, S40 en S41)', () => {
    const advice = adviceAlone({ 'diagnose-dementie': 'gesteld', wilsbekwaam: true })
    expect(texts(advice, 'do')).toEqual([expect.stringContaining('ICPC A20')])
    expect(texts(advice, 'advise')).toEqual([expect.stringMatching(/levenstestament.*U betaalt dit zelf\./s)])
    expect(advice.recommendations.map(({ due }) => due)).toEqual(['2026-12-29', '2026-12-29'])
  })

  test('regel 19: onafhankelijke cliëntondersteuning is gratis (5)', () => {
    const given = { 'diagnose-dementie': 'gesteld', 'toezicht-nodig': true, 'toezicht-levenslang': true }
    const task = adviceAlone(given).recommendations.find(({ kind }) => kind === 'do')
    expect(task).toMatchObject({ due: '2026-12-29', with: ['clientondersteuner'] })
    expect(task?.text).toContain('gratis')
  })

  test('regel 13, na zes weken: de aanbieder vragen wanneer het begint (3, S29)', () => {
    const given = { 'casemanager-aangemeld-op': '2026-10-19', 'casemanager-gestart': false }
    expect(texts(adviceAlone(given), 'do')).toEqual([expect.stringContaining('de norm van zes weken voorbij is')])
  })

  test('5.1: zonder verhaal van een naaste daarnaar vragen; wat voor "normaal" ontbreekt navragen', () => {
    const abnormal = { mmse: 20, informant: false }
    expect(texts(adviceAlone(abnormal), 'do')).toEqual([expect.stringContaining('Een test alleen is geen diagnose.')])
    const normal = { mmse: 28, 'drempel-gehoor': UNKNOWN }
    expect(hasNote(normal, 'Noem deze uitslag niet normaal')).toBe(true)
    expect(adviceAlone(normal).recommendations).toMatchObject([
      { kind: 'assess', signals: ['drempel-gehoor'], due: '2026-12-29' },
    ])
  })

  test('(d): met een Wlz-indicatie op de agenda of het profiel nog past (5)', () => {
    const given = { 'diagnose-dementie': 'gesteld', 'toezicht-nodig': true, 'toezicht-levenslang': true }
    const agenda = (more: Given): readonly string[] => adviceAlone({ ...given, ...more }).agenda.map(({ text }) => text)
    expect(agenda({ 'wlz-indicatie': true })).toEqual(['Past het zorgprofiel van de Wlz nog?'])
    expect(agenda({ 'wlz-indicatie': false })).toEqual([])
  })
})

describe('testen uitstellen (5, a): alleen wie een test kan krijgen, en altijd als er iets wacht', () => {
  const TASK = 'Neem geen geheugentest of vragenlijst af tot een arts het acute beeld heeft beoordeeld.'

  test.each<readonly [rule: string, given: Given]>([
    ['screening-positief', { 'old-ja': 4, 'old-niet-beoordeelbaar': 0 }],
    ['screening-positief', { 'ad8-ja': 2, 'ad8-weet-niet': 0 }],
    ['screening-positief', { iqcode: 3.6 }],
    ['old-twijfel-herhalen', { 'old-ja': 1, 'old-niet-beoordeelbaar': 0 }],
    ['verwijs-bij-twijfel', { functieverlies: true, mmse: 26 }],
    ['depressie-eerst', { 'gds15-score': 6 }],
  ])('%s geldt bij een mogelijk delier: %j', (rule, given) => {
    for (const acute of ['acute-verandering', 'focale-uitval']) {
      const advice = adviceAlone({ ...given, [acute]: true })
      expect([stateOf(advice, rule), stateOf(advice, 'testen-uitstellen')]).toEqual(['applies', 'applies'])
      expect(texts(advice, 'do')).toContain(TASK)
    }
  })

  test.each(['old-ja', 'ad8-ja', 'iqcode', 'mmse', 'kloktekentest', 'moca-ruw', 'moca', 'rudas', 'gds15-score'])(
    'een eerdere %s: wie getest is, kan opnieuw getest worden',
    (signal) => {
      const best = { iqcode: 1, mmse: 30, kloktekentest: 3, 'moca-ruw': 30, moca: 30, rudas: 30 }[signal] ?? 0
      expect(state({ [signal]: best, 'acute-verandering': true }, 'testen-uitstellen')).toBe('applies')
      expect(state({ [signal]: best }, 'testen-uitstellen')).toBe('ruled-out')
    },
  )

  test('een teken dat er iets aan het geheugen is, of dat niemand weet', () => {
    for (const sign of ['functieverlies', 'achteruitgang', 'cognitie-niet-pluis', 'herhaalt-vragen']) {
      const rule = (reply: Given[string]) => state({ 'acute-verandering': true, [sign]: reply }, 'testen-uitstellen')
      expect([rule(UNKNOWN), rule(false)], sign).toEqual([
        sign === 'herhaalt-vragen' ? 'ruled-out' : 'applies',
        'ruled-out',
      ])
    }
    const unasked = { 'acute-verandering': true, woonsituatie: 'zelfstandig' } as const
    expect(stateOf(adviceOn(unasked), 'testen-uitstellen')).toBe('applies')
  })

  test('niets aan het geheugen en geen lijst: geen taak, wel de rode vlag', () => {
    const advice = adviceFor({ 'acute-verandering': true })
    expect(texts(advice, 'do')).toEqual([])
    expect(advice.recommendations).toMatchObject([{ kind: 'refer', to: 'huisarts', redFlag: true }])
  })
})

describe('wat het dossier ⚖ of omstreden noemt is een parameter, met het voorstel van het dossier', () => {
  test.each<readonly [name: string, value: string | number, tag: string]>([
    ['niet-pluis-aantal', 2, '5, regel 6 ⚖'],
    ['iqcode-grens', 3.6, '1.1 en 1.2 ⚖, S10d'],
    ['iqcode-grijs-vanaf', 3.3, '1.2 ⚖, S10d'],
    ['iqcode-minstens-ingevuld', '80 %', '5.1 ⚖'],
    ['mmse-duidelijk-onder', 24, '1.2, omstreden, S10c en S25'],
    ['moca-afwijkend-onder', 26, '1.1, omstreden, S13 tot S15'],
    ['rudas-afwijkend-tot', 22, '1.1 ⚖, S4'],
    ['gds15-grens', 6, '1.1 en 6.2 ⚖, S24'],
    ['jonge-leeftijd', '65 years', '5, regel 11 en 6.2, S7'],
    ['snelle-achteruitgang-binnen', '2 months', '6.2 ⚖, S7'],
    ['delier-vrij', '3 months', '2.3 ⚖, S6'],
    ['dementie/eigen-diagnose-vanaf', '70 years', '5, regel 9 ⚖'],
    ['dementie/neuroloog-onder', '70 years', '5, regel 11, lokaal, S8'],
    ['dementie/verwijzen-bij-twijfel', 'geheugenpoli', '5, regel 10'],
    ['dementie/lab', 'alleen op indicatie', '5, regel 9 ⚖, S1'],
    ['dementie/crisisregie', 'huisarts', '5, regel 3 ⚖'],
    ['dementie/termijn-acuut', 'immediately', '5, regel 3 ⚖'],
    ['dementie/termijn-na-112', 'immediately', '5, regel 3 ⚖'],
    ['dementie/termijn-crisis', '24 hours', '5, regel 4 ⚖, S38'],
    ['dementie/termijn-hoofdletsel', '24 hours', '2.2 ⚖: dezelfde dag'],
    ['dementie/termijn-niet-pluis', '4 weeks', '5, regel 6'],
    ['dementie/termijn-screening', '4 weeks', '5, regel 7'],
    ['dementie/termijn-diagnose', '4 weeks', '5, regel 9'],
    ['dementie/termijn-verwijzen', '4 weeks', '5, regel 10'],
    ['dementie/termijn-bijzonder-beeld', '4 weeks', '5, regel 11'],
    ['dementie/termijn-snelle-achteruitgang', '1 week', '5, regel 11 ⚖'],
    ['dementie/termijn-stemming', '4 weeks', '5, regel 12'],
    ['dementie/termijn-medicijnen', '1 week', '5, regel 15 ⚖'],
    ['dementie/termijn-risicomedicijn', '24 hours', '5, regel 15 ⚖'],
    ['dementie/termijn-woning', '1 week', '5, regel 16 ⚖'],
    ['dementie/termijn-rijden', '1 week', '5, regel 17 ⚖'],
    ['dementie/termijn-zorgplanning', '4 weeks', '5, regel 18 ⚖'],
    ['dementie/termijn-wlz', '4 weeks', '5, regel 19'],
    ['dementie/termijn-wlz-mantelzorger', '1 week', '5, regel 19 ⚖'],
    ['dementie/termijn-gedrag', '1 week', '5, regel 20 ⚖'],
  ])('%s is %s (%s)', (name, value, _tag) => {
    const parameter = library.parameters[name]
    expect(parameter?.default).toBe(value)
    expect(parameter?.why.length).toBeGreaterThan(20)
    expect(parameter?.between ?? parameter?.oneOf).toBeDefined()
  })
})
