import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { parseLibrary } from '../../src/library'
import type { Advice } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { readLibraryFiles } from '../../src/node'

// The red flags that several pathways share. E: dossier eenzaamheid, D: dementie, V: valpreventie.

const library = parseLibrary(await readLibraryFiles('pathways'))

const RED_FLAGS = [
  'rode-vlaggen/delier-vermoeden',
  'rode-vlaggen/neurologische-uitval-acuut',
  'rode-vlaggen/neurologische-uitval-later',
  'rode-vlaggen/r01-acuut-suicidegevaar',
  'rode-vlaggen/r02-suicidaliteit',
  'rode-vlaggen/r03-acute-onveiligheid',
  'rode-vlaggen/r04-vermoeden-mishandeling',
  'rode-vlaggen/r05-acuut-gevaar',
]

/** Every danger that a lay person can be asked about, answered with no. */
const SAFE = {
  'suicidaal-direct-gevaar': false,
  'suicidale-uiting': false,
  'vermoeden-mishandeling': false,
  'acute-onveiligheid': false,
  'acuut-gevaar': false,
  'focale-uitval': false,
  'acute-verandering': false,
  'wisselend-over-de-dag': false,
  'nauwelijks-wekbaar': false,
} as const

const advice = (signals: Readonly<Record<string, unknown>>, input: Partial<Input> = {}): Advice =>
  adviseSync(library, { on: '2026-03-02', pathways: [], signals, ...input } as Input)

const openFlags = (found: Advice): string[] => found.openRedFlags.filter((id) => id.startsWith('rode-vlaggen/')).sort()

const applying = (found: Advice): string[] =>
  found.pathways
    .filter(({ id }) => id === 'rode-vlaggen')
    .flatMap(({ rules }) => rules.filter(({ state }) => state === 'applies').map(({ id }) => id))

describe('onbekend is nooit nee', () => {
  test('met niets bekend staan alle rode vlaggen open, ook als naar een ander zorgpad is gevraagd', () => {
    expect(openFlags(advice({}))).toEqual(RED_FLAGS)
    expect(openFlags(advice({}, { pathways: ['ondervoeding'] }))).toEqual(RED_FLAGS)
  })

  test('met elk gevaar ontkend staat er geen open, en volgt er niets', () => {
    const found = advice(SAFE)
    expect(openFlags(found)).toEqual([])
    expect(applying(found)).toEqual([])
    expect(found.recommendations).toEqual([])
    expect([found.coordinator, found.crisisLead]).toEqual([null, null])
  })

  test.each(Object.keys(SAFE))('%s niet gevraagd: er staat een rode vlag open, en het wordt gevraagd', (signal) => {
    const { [signal]: _, ...others } = SAFE as Readonly<Record<string, boolean>>
    const found = advice(others)
    // A danger by another is only asked about when there is something to decide.
    expect(openFlags(found).length).toBeGreaterThan(0)
    expect(found.questions.map((question) => question.signal)).toContain(signal)
  })

  // Whatever danger is confirmed, something is to be done at once or within a day.
  test.each(Object.keys(SAFE))('%s ja: er geldt een rode vlag, en er is vandaag of morgen iets te doen', (signal) => {
    const found = advice({ ...SAFE, [signal]: true })
    expect(applying(found).length).toBeGreaterThan(0)
    expect(found.recommendations.some(({ due }) => (due ?? 'nooit') <= '2026-03-03')).toBe(true)
  })
})

describe('delier: DOS en 4AT', () => {
  // D 1.2 [S22a]: day total divided by three, 3 or more; D 6.1 case 9 and 6.2: 2.67 not, 3.00 yes.
  test('drie diensten: elke verdeling van een totaal van 7 tot en met 11, en de uitersten', () => {
    const scores = Array.from({ length: 14 }, (_, score) => score)
    const shifts = scores.flatMap((day) =>
      scores.flatMap((evening) => scores.map((night) => [day, evening, night] as const)),
    )
    const near = shifts.filter(([day, evening, night]) => Math.abs(day + evening + night - 9) <= 2)
    const extreme = shifts.filter((three) => three.every((score) => score === 0 || score === 13))
    expect([near.length, extreme.length]).toEqual([280, 8])
    const wrong = [...near, ...extreme].filter(([day, evening, night]) => {
      const found = advice({ ...SAFE, 'dos-dag': day, 'dos-avond': evening, 'dos-nacht': night })
      return applying(found).includes('rode-vlaggen/delier-vermoeden') !== day + evening + night >= 9
    })
    expect(wrong).toEqual([])
  })

  // D 5.1: fewer than three shifts gives no final score; a single shift of 3 or more: call the huisarts (local agreement).
  test.each(Array.from({ length: 14 }, (_, score) => score))('een enkele dienst van %i', (score) => {
    for (const shift of ['dos-dag', 'dos-avond', 'dos-nacht']) {
      const found = advice({ ...SAFE, [shift]: score })
      expect(applying(found).includes('rode-vlaggen/delier-vermoeden')).toBe(score >= 3)
      expect(openFlags(found).includes('rode-vlaggen/delier-vermoeden')).toBe(score < 3)
    }
  })

  // D 1.1 and 6.2: 4AT 4 or more.
  test.each(Array.from({ length: 13 }, (_, score) => score))('4AT %i', (score) => {
    const found = advice({ ...SAFE, 'vier-at': score })
    expect(applying(found).includes('rode-vlaggen/delier-vermoeden')).toBe(score >= 4)
  })
})

describe('uitval: 112 of huisarts', () => {
  // D 2.2 and 6.2 [S45]: under 6 hours 112, above 6 hours a doctor within the hour; exactly 6 hours counts as under.
  // D 2.2: "huisarts/ambulance" leads, V 7 rule 3: the ambulance. Who was called leads.
  test.each<readonly [hours: number, to: string, due: string]>([
    [0, 'ambulance-112', '2026-03-02T10:00'],
    [5.9, 'ambulance-112', '2026-03-02T10:00'],
    [6, 'ambulance-112', '2026-03-02T10:00'],
    [6.1, 'huisarts', '2026-03-02T11:00'],
    [720, 'huisarts', '2026-03-02T11:00'],
  ])('%d uur geleden begonnen: %s, die ook leidt', (hours, to, due) => {
    const found = advice({ ...SAFE, 'focale-uitval': true, 'uitval-uren': hours }, { at: '10:00' })
    expect(found.recommendations.filter(({ kind }) => kind === 'refer').map((one) => [one.to, one.due])).toEqual([
      [to, due],
    ])
    expect(found.crisisLead?.role).toBe(to)
    expect(openFlags(found)).toEqual([])
  })

  test('wanneer het begon is niet gevraagd: 112, en het wordt gevraagd als rode vlag', () => {
    const found = advice({ ...SAFE, 'focale-uitval': true }, { at: '10:00' })
    expect(found.recommendations.filter(({ kind }) => kind === 'refer').map(({ to }) => to)).toEqual(['ambulance-112'])
    expect(found.crisisLead?.role).toBe('ambulance-112')
    expect(found.questions).toContainEqual(expect.objectContaining({ signal: 'uitval-uren', redFlag: true }))
  })
})

describe('wie meldt bepaalt wat die doet bij een vermoeden van mishandeling', () => {
  // E 5 and R04 [S59] [S60]: the code binds professionals; volunteers and neighbours may ask for advice.
  const kinds = (reporter?: string): string[] =>
    advice({ ...SAFE, 'vermoeden-mishandeling': true }, reporter === undefined ? {} : { reporter })
      .recommendations.map(({ kind }) => kind)
      .sort()

  test.each(['persoon', 'mantelzorger', 'vrijwilliger', 'vptz-vrijwilliger', 'buur', 'kerk', 'wijkagent'])(
    '%s: advies vragen bij Veilig Thuis',
    (reporter) => expect(kinds(reporter)).toEqual(['advise']),
  )
  test.each(['wijkverpleegkundige', 'huisarts', 'sociaal-werker', 'fysiotherapeut', 'wmo-loket'])(
    '%s: de meldcode',
    (reporter) => expect(kinds(reporter)).toEqual(['do']),
  )
  test('wie meldt is niet bekend: allebei', () => expect(kinds()).toEqual(['advise', 'do']))
})
