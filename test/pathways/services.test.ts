import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { parseLibrary } from '../../src/library'
import type { Funding } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { readLibraryFiles } from '../../src/node'

// Who pays, on the days around every end and beginning. What is expected is typed here from the dossiers, with its place in them:
// W: rollen en wetten, E: eenzaamheid, D: dementie, V: valpreventie, O: ondervoeding.

const bundled = await readLibraryFiles('pathways')
const { services } = parseLibrary(bundled)

/** A pathway for the test alone: one yes to `proef-x` refers someone for the service x. */
const trial = [
  {
    name: 'proef-signalen.yaml',
    text: `signals:\n${Object.keys(services)
      .map((id) => `  proef-${id}: { label: Proef, ask: Proef?, type: boolean, domain: shared }\n`)
      .join('')}`,
  },
  {
    name: 'proef.yaml',
    text: `pathway: proef
version: 0.1.0
title: Proef
status: draft
owner: niemand
class: organisational
valid: { from: 2020-01-01 }
use: Alleen voor deze test
sources: { proef: { title: Proef } }
lead: [{ otherwise: huisarts }]
rules:
${Object.entries(services)
  .map(
    ([id, { by }]) => `  ${id}:
    title: Proef
    when: { proef-${id}: true }
    then: [{ refer: ${by[0]}, for: ${id}, responsible: huisarts, within: 1 week }]
    why: Proef
    source: [proef]
`,
  )
  .join('')}`,
  },
]

const library = parseLibrary([...bundled, ...trial])

const funding = (service: string, on: string, signals: Input['signals'] = {}): Funding | undefined => {
  const advice = adviseSync(library, {
    on,
    pathways: ['proef'],
    signals: { ...signals, [`proef-${service}`]: true },
  } as Input)
  const found = advice.recommendations.filter((one) => one.for?.some((purpose) => purpose.service === service))
  expect(found).toHaveLength(1)
  return found[0]?.law
}

type Answers = Readonly<Record<string, unknown>>
type Row = readonly [
  service: string,
  what: string,
  on: string,
  signals: Answers,
  laws: readonly string[],
  settled: boolean,
  source: string,
]

const described = new Set<string>()

const holds = (rows: readonly Row[]): void => {
  for (const [service] of rows) described.add(service)
  test.each(rows)('%s: %s, op %s', (service, _what, on, signals, laws, settled) => {
    const found = funding(service, on, signals as Input['signals'])
    expect(found?.possible).toEqual([...laws].sort())
    expect(found?.settled).toBe(settled)
  })
}

const HIGH = { leeftijd: 80, valrisico: 'hoog', 'onderliggend-lijden': true } as const
const NEVER = { 'zvw-beweeginterventie-gehad': false } as const
const FIRST = { ...HIGH, ...NEVER } as const
const TEST_HIGH = { leeftijd: 80, 'valrisicotest-uitslag': 'hoog' } as const

describe('valpreventie: wat op 1 januari begint en eindigt', () => {
  holds([
    // Zvw since 1-1-2024, only with a high risk and underlying problems, once in 12 months.
    ['valpreventieve-beweeginterventie', 'hoog met onderliggend lijden', '2023-12-31', FIRST, [], false, 'V 6.1 [G3]'],
    [
      'valpreventieve-beweeginterventie',
      'hoog met onderliggend lijden',
      '2024-01-01',
      FIRST,
      ['zvw'],
      true,
      'V 6.1 [G3]',
    ],
    [
      'valpreventieve-beweeginterventie',
      'hoog met onderliggend lijden',
      '2026-12-31',
      FIRST,
      ['zvw'],
      true,
      'V 6.1 [G3]',
    ],
    [
      'valpreventieve-beweeginterventie',
      'hoog met onderliggend lijden',
      '2027-01-01',
      FIRST,
      ['zvw'],
      true,
      'V 6.1 [G3]',
    ],
    [
      'valpreventieve-beweeginterventie',
      'precies 12 maanden na de vorige',
      '2026-03-02',
      { ...HIGH, 'zvw-beweeginterventie-gehad': true, 'laatste-zvw-beweeginterventie': '2025-03-02' },
      ['zvw'],
      true,
      'V 7 rule 12',
    ],
    [
      'valpreventieve-beweeginterventie',
      'een dag te vroeg: niet verzekerd, en de gemeente is er niet voor',
      '2026-03-02',
      { ...HIGH, 'zvw-beweeginterventie-gehad': true, 'laatste-zvw-beweeginterventie': '2025-03-03' },
      [],
      false,
      'V 6.1 [G3] [G10]',
    ],
    // The municipality until the end of 2026: low, moderate, or high without underlying problems.
    ...(['laag', 'matig'] as const).flatMap((level): Row[] => [
      [
        'valpreventieve-beweeginterventie',
        level,
        '2026-12-31',
        { leeftijd: 80, valrisico: level },
        ['wpg'],
        true,
        'V 6.1 [G10] [G7]',
      ],
      [
        'valpreventieve-beweeginterventie',
        level,
        '2027-01-01',
        { leeftijd: 80, valrisico: level },
        [],
        false,
        'V 6.3 [G7]',
      ],
    ]),
    [
      'valpreventieve-beweeginterventie',
      'hoog zonder onderliggend lijden',
      '2026-12-31',
      { ...HIGH, 'onderliggend-lijden': false },
      ['wpg'],
      true,
      'V 6.1 [G10] [G11]',
    ],
    [
      'valpreventieve-beweeginterventie',
      'hoog zonder onderliggend lijden',
      '2027-01-01',
      { ...HIGH, 'onderliggend-lijden': false },
      [],
      false,
      'V 6.3 [G7]',
    ],
    [
      'valpreventieve-beweeginterventie',
      'hoog, en of er onderliggend lijden is weet niemand: geen van beide is zeker',
      '2026-12-31',
      { leeftijd: 80, valrisico: 'hoog', ...NEVER },
      ['wpg', 'zvw'],
      false,
      'V 7 rule interplay',
    ],
    [
      'valpreventieve-beweeginterventie',
      'hoog, en of er onderliggend lijden is weet niemand, na 2026',
      '2027-01-01',
      { leeftijd: 80, valrisico: 'hoog', ...NEVER },
      ['zvw'],
      false,
      'V 6.3 [G7]',
    ],
    // The assessment: only with "hoog" on the official test, also with a Wlz indication.
    ['valrisicobeoordeling', 'hoog op de test', '2023-12-31', TEST_HIGH, [], false, 'V 6.1 [G14]'],
    ['valrisicobeoordeling', 'hoog op de test', '2024-01-01', TEST_HIGH, ['zvw'], true, 'V 6.1 [G14]'],
    ['valrisicobeoordeling', 'hoog op de test', '2027-01-01', TEST_HIGH, ['zvw'], true, 'V 6.1 [G14]'],
    [
      'valrisicobeoordeling',
      'hoog op de test, met een Wlz-indicatie',
      '2026-03-02',
      { ...TEST_HIGH, 'wlz-indicatie': true },
      ['zvw'],
      true,
      'V 6.1 [G14]',
    ],
    [
      'valrisicobeoordeling',
      'matig op de test',
      '2026-03-02',
      { leeftijd: 80, 'valrisicotest-uitslag': 'matig' },
      [],
      false,
      'V 7 rule 11',
    ],
    ['valrisicobeoordeling', 'geen test', '2026-03-02', { leeftijd: 80 }, [], false, 'V 7 rule 11'],
    [
      'zicht-op-evenwicht',
      'niet uit de basisverzekering',
      '2026-12-31',
      {},
      ['wpg', 'aanvullend'],
      false,
      'V 7 rule 18',
    ],
    ['zicht-op-evenwicht', 'na de brede SPUK', '2027-01-01', {}, [], false, 'V 6.3 [G7]'],
    ['valrisicotest', 'in een consult of sociaal', '2026-12-31', {}, ['wpg', 'zvw'], false, 'V 6.1 [G9] [V3]'],
    ['valrisicotest', 'na de brede SPUK', '2027-01-01', {}, [], false, 'V 6.3 [G7]'],
    ['beweegaanbod', 'gemeente of eigen', '2026-12-31', {}, ['wpg', 'eigen'], false, 'V 7 rule 10'],
    ['beweegaanbod', 'na de brede SPUK', '2027-01-01', {}, [], false, 'V 6.3 [G7]'],
  ])
})

describe('welzijn en zingeving: wat op 1 januari 2027 eindigt', () => {
  holds([
    ['welzijn-op-recept', 'gemeente', '2026-12-31', {}, ['wmo', 'wpg'], false, 'E 6.3 [S71], E 7.3 R13'],
    ['welzijn-op-recept', 'na de brede SPUK', '2027-01-01', {}, [], false, 'E 0.6, E 10.8'],
    [
      'geestelijke-verzorging',
      '49 jaar',
      '2026-12-31',
      { leeftijd: 49, 'gemarkeerd-palliatief': false },
      [],
      false,
      'E 7.4',
    ],
    [
      'geestelijke-verzorging',
      '50 jaar',
      '2026-12-31',
      { leeftijd: 50 },
      ['vws-subsidie'],
      true,
      'E 7.4, E 0.6 [S42] [S43]',
    ],
    ['geestelijke-verzorging', '50 jaar', '2027-01-01', { leeftijd: 50 }, [], false, 'E 0.6 [S42] [S43]'],
    [
      'geestelijke-verzorging',
      '49 jaar, palliatieve fase',
      '2026-12-31',
      { leeftijd: 49, 'gemarkeerd-palliatief': true },
      ['vws-subsidie'],
      true,
      'W 1b geestelijk-verzorger [31]',
    ],
    [
      'geestelijke-verzorging',
      '49 jaar, palliatieve fase',
      '2027-01-01',
      { leeftijd: 49, 'gemarkeerd-palliatief': true },
      [],
      false,
      'E 0.6 [S42] [S43]',
    ],
    ['rouwbegeleiding', 'Wmo of subsidie', '2026-12-31', {}, ['vws-subsidie', 'wmo'], false, 'E 7.3 R17'],
    ['rouwbegeleiding', 'na de subsidie', '2027-01-01', {}, [], false, 'E 0.6 [S42] [S43]'],
    ['welzijnsactiviteit', 'algemene voorziening', '2027-01-01', {}, ['wmo'], true, 'O 5 [S77]'],
  ])
})

const WLZ = { 'wlz-indicatie': true } as const
const NO_WLZ = { 'wlz-indicatie': false } as const

describe('met en zonder Wlz-indicatie', () => {
  const day = '2026-03-02'
  holds([
    ['casemanagement-dementie', 'zonder', day, NO_WLZ, ['zvw'], true, 'D 4 [S28]'],
    ['casemanagement-dementie', 'met (casus 12)', day, WLZ, ['wlz'], true, 'D 4 [S28] [S31], D 6.1 case 12'],
    ['casemanagement-dementie', 'niet bekend', day, {}, ['wlz', 'zvw'], false, 'D 6.1 case 12'],
    ['wijkverpleging', 'zonder', day, NO_WLZ, ['zvw'], true, 'O 5 [S72]'],
    ['wijkverpleging', 'met', day, WLZ, ['wlz'], true, 'O 5 [S72], W 4.1'],
    ['so-consult', 'zonder', day, NO_WLZ, ['zvw'], true, 'D 0.5 [S35]'],
    ['so-consult', 'met', day, WLZ, ['wlz'], true, 'D 5 rule 20, conflict (e)'],
    ['begeleiding-dagbesteding', 'zonder', day, NO_WLZ, ['wmo'], true, 'D 4 [S33] [S34]'],
    ['begeleiding-dagbesteding', 'met (casus 12)', day, WLZ, ['wlz'], true, 'D 4 [S33], D 6.1 case 12'],
    ['begeleiding-dagbesteding', 'niet bekend', day, {}, ['wlz', 'wmo'], false, 'D 6.1 case 12'],
    ['woningaanpassing-hulpmiddel', 'zonder', day, NO_WLZ, ['wmo'], true, 'V 6.1 [G19] [G20]'],
    [
      'woningaanpassing-hulpmiddel',
      'met: bronnen verschillen',
      day,
      WLZ,
      ['wlz', 'wmo'],
      false,
      'W 4.2 [59] [60] [61]',
    ],
    ['dieetbehandeling', 'zonder', day, NO_WLZ, ['zvw'], true, 'O 5 [S71]'],
    ['dieetbehandeling', 'met: niet bevestigd', day, WLZ, ['wlz', 'zvw'], false, 'O 5 [S82]'],
    ['logopedie', 'zonder', day, NO_WLZ, ['zvw'], true, 'O 5 [S74]'],
    ['logopedie', 'met: niet bevestigd', day, WLZ, ['wlz', 'zvw'], false, 'O 5 [S82]'],
    ['ergotherapie', 'zonder', day, NO_WLZ, ['zvw'], true, 'W 1b [23], D 4'],
    ['ergotherapie', 'met: niet bevestigd', day, WLZ, ['wlz', 'zvw'], false, 'D 4 (○)'],
    ['maaltijdvoorziening', 'zonder', day, NO_WLZ, ['wmo'], true, 'O 5 [S77]'],
    ['maaltijdvoorziening', 'volledig pakket thuis', day, { ...WLZ, 'wlz-vorm': 'vpt' }, ['wlz'], true, 'O 5 [S80]'],
    [
      'maaltijdvoorziening',
      'modulair pakket thuis',
      day,
      { ...WLZ, 'wlz-vorm': 'mpt' },
      ['wlz', 'wmo'],
      false,
      'O 5 [S80]',
    ],
    ['maaltijdvoorziening', 'pgb', day, { ...WLZ, 'wlz-vorm': 'pgb' }, ['wlz', 'wmo'], false, 'O 5 [S80]'],
    ['huisartsconsult', 'met: blijft Zvw', day, WLZ, ['zvw'], true, 'O 5 [S72] [S80] [S81]'],
    ['msz', 'met: blijft Zvw', day, WLZ, ['zvw'], true, 'D 4'],
    ['personenalarmering', 'met', day, WLZ, ['wlz'], true, 'V 6.1 [G24]'],
    ['clientondersteuning', 'zonder', day, NO_WLZ, ['wmo'], true, 'W 1c [39], E 4 [S68]'],
    ['clientondersteuning', 'met: gemeente of zorgkantoor', day, WLZ, ['wlz', 'wmo'], false, 'W 1c [39]'],
  ])
})

const ALARM = {
  ...NO_WLZ,
  'lange-tijd-alleen': true,
  'lichamelijke-beperking': true,
  'kan-telefoneren-in-nood': false,
} as const
const STAY = {
  ...NO_WLZ,
  'wlz-verwacht-2-weken': false,
  'verblijf-medisch-nodig': true,
  'terugkeer-verwacht': true,
} as const

describe('waar de omstandigheden beslissen', () => {
  const day = '2026-03-02'
  holds([
    ['personenalarmering', 'alle medische voorwaarden', day, ALARM, ['zvw'], true, 'V 6.1 [G18], V 7 rule 20'],
    [
      'personenalarmering',
      'kan bellen in nood',
      day,
      { ...ALARM, 'kan-telefoneren-in-nood': true },
      ['eigen', 'wmo'],
      false,
      'V 7 rule 20',
    ],
    [
      'personenalarmering',
      'niet lang alleen',
      day,
      { ...ALARM, 'lange-tijd-alleen': false },
      ['eigen', 'wmo'],
      false,
      'V 6.1 [G18]',
    ],
    [
      'personenalarmering',
      'geen lichamelijke beperking',
      day,
      { ...ALARM, 'lichamelijke-beperking': false },
      ['eigen', 'wmo'],
      false,
      'V 6.1 [G18]',
    ],
    ['tijdelijk-verblijf', 'met een Wlz-indicatie', day, WLZ, ['wlz'], true, 'D 5 rule 4'],
    [
      'tijdelijk-verblijf',
      'indicatie binnen twee weken verwacht (casus 13)',
      day,
      { ...STAY, 'wlz-verwacht-2-weken': true },
      ['wlz'],
      true,
      'D 4 [S38a], D 6.1 case 13',
    ],
    ['tijdelijk-verblijf', 'medisch nodig, en terug naar huis', day, STAY, ['zvw'], true, 'D 4 [S38b]'],
    [
      'tijdelijk-verblijf',
      'niet medisch nodig: Wmo, of aanvullend',
      day,
      { ...STAY, 'verblijf-medisch-nodig': false },
      ['aanvullend', 'wmo'],
      false,
      'D 4 (logeeropvang), D 5 rule 4 (⚖)',
    ],
    [
      'tijdelijk-verblijf',
      'aangevraagd, en of hij binnen twee weken komt weet niemand (casus 13)',
      day,
      { ...STAY, 'wlz-verwacht-2-weken': { missing: 'unknown' } },
      ['wlz', 'zvw'],
      false,
      'D 6.1 case 13',
    ],
    ['mondzorg', 'volledig kunstgebit', day, { 'volledig-kunstgebit': true }, ['zvw'], true, 'O 5 [S75]'],
    ['mondzorg', 'anders', day, { 'volledig-kunstgebit': false }, ['aanvullend', 'eigen'], false, 'O 5 [S75]'],
    ['fysiotherapie', 'hangt af van de aandoening', day, {}, ['aanvullend', 'zvw'], false, 'O 5, W 5'],
    ['podotherapie', 'niet bevestigd', day, {}, ['aanvullend', 'eigen'], false, 'W 1b, V 6.1'],
    ['optometrie', 'niet in het basispakket', day, {}, ['aanvullend', 'eigen'], false, 'W 1b [28] [30]'],
    ['rijgeschiktheid', 'eigen kosten', day, {}, ['eigen'], true, 'D 5 rule 17 [S39]'],
    ['wlz-indicatiebesluit', 'aanvraag bij het CIZ', day, {}, ['wlz'], true, 'D 5 rule 19'],
    ['meldcode', 'Veilig Thuis is een taak van de gemeente', day, {}, ['wmo'], true, 'E 6.1 [S63]'],
    ['melding-zorgwekkend-gedrag', 'wet niet bevestigd', day, {}, ['wmo', 'wpg'], false, 'E 7.3 R05'],
    [
      'inkomensondersteuning',
      'verschilt per gemeente',
      day,
      {},
      ['participatiewet', 'wmo'],
      false,
      'O 5 [S83], E 7.3 R18',
    ],
    ['schuldhulpverlening', 'Wgs', day, {}, ['wgs'], true, 'W 1c [38]'],
    ['medicatiebeoordeling', 'Zvw', day, {}, ['zvw'], true, 'V 7 rule 15 and 16'],
    ['psychologische-zorg', 'Zvw', day, {}, ['zvw'], true, 'W 1b [6]'],
    ['samen-eten', 'algemene voorziening', day, {}, ['wmo'], true, 'O 5 [S77]'],
  ])
})

/** What lapses, and no source says what follows: V 6.3 [G7], E 0.6 [S42] [S43] [S71], E 10.8. */
const LAPSING = ['wpg', 'vws-subsidie'] as const
/** Paid by the municipality whatever the scheme: not confirmed under which law, E 7.3 R05. */
const WHATEVER_THE_SCHEME = ['melding-zorgwekkend-gedrag']

describe('een vervallen regeling wordt nooit meer genoemd', () => {
  const ids = Object.keys(services)
  const answers: readonly Answers[] = [
    {},
    { leeftijd: 80, valrisico: 'matig' },
    { leeftijd: 80, valrisico: 'hoog', 'onderliggend-lijden': false },
    { leeftijd: 80, 'gemarkeerd-palliatief': true, 'wlz-indicatie': false },
  ]
  test.each(ids)('%s', (id) => {
    for (const on of ['2027-01-01', '2027-06-30', '2030-01-01']) {
      for (const signals of answers) {
        const possible = funding(id, on, signals as Input['signals'])?.possible ?? []
        const lapsed = WHATEVER_THE_SCHEME.includes(id) ? [] : LAPSING.filter((law) => possible.includes(law))
        expect(lapsed, `${id} op ${on}`).toEqual([])
      }
    }
  })

  test('elk aanbod van de bibliotheek staat in een tabel hierboven', () => {
    expect(ids.filter((id) => !described.has(id))).toEqual([])
  })
})
