import { describe, expect, test } from 'vitest'
import { inputWith, problemsOf, RED_FLAGS, refusal, shown } from './world'

type Answers = Readonly<Record<string, unknown>>

describe('een goede invoer', () => {
  test.each<readonly [string, unknown]>([
    ['niets bekend', inputWith({})],
    [
      'van elk soort een waarde',
      inputWith({
        gewicht: 64.1,
        leeftijd: 81,
        suf: false,
        eetlust: 'goed',
        klachten: ['pijn', 'dorst'],
        'opname-op': '2026-03-02',
      }),
    ],
    ['geen van de keuzes', inputWith({ klachten: [] })],
    ['een waarneming', inputWith({ gewicht: { value: 64.1, on: '2026-03-02', by: 'huisarts' } })],
    ['meer waarnemingen', inputWith({ gewicht: [{ value: 64.1, on: '2026-01-01' }, { value: 60 }] })],
    ['meer waarnemingen van keuzes', inputWith({ klachten: [{ value: ['pijn'], on: '2026-01-01' }] })],
    [
      'geen antwoord, met reden',
      inputWith({
        gewicht: { missing: 'unknown' },
        suf: { missing: 'declined' },
        eetlust: { missing: 'not-applicable' },
      }),
    ],
    ['een afgeleid signaal', inputWith({ licht: true })],
    ['een eerdere naam', inputWith({ slaperig: true })],
    ['de randen van het bereik', inputWith({ gewicht: 20, leeftijd: 120 })],
    ['undefined is niet gegeven', inputWith({ gewicht: undefined }, { network: undefined })],
    [
      'alle velden',
      inputWith(
        {},
        {
          at: '09:30',
          network: 'wijk',
          reporter: 'huisarts',
          pathways: ['voeding'],
          involved: ['huisarts', { role: 'dietist', service: 'dieetbehandeling' }, { role: 'dietist' }],
          coordinator: { chosen: 'huisarts', current: 'dietist' },
          consent: { dietist: true, social: false, shared: true },
          earlier: [{ id: 'refer:dietist/dieetbehandeling', on: '2026-01-01', outcome: 'done' }],
          unusable: 'refuse',
        },
      ),
    ],
  ])('%s', (_, input) => expect(problemsOf(input)).toEqual([]))
})

describe('een antwoord dat niet klopt', () => {
  test.each<[what: string, answers: Answers, problem: string, says?: string]>([
    ['een signaal dat niet bestaat', { gewcht: 60 }, 'unknown-signal signals.gewcht', 'Bedoelt u gewicht?'],
    ['een signaal dat op niets lijkt', { schoenmaat: 42 }, 'unknown-signal signals.schoenmaat'],
    ['een vast signaal: melder', { melder: 'huisarts' }, 'unknown-signal signals.melder', 'reporter'],
    ['een vast signaal: betrokken', { betrokken: ['huisarts'] }, 'unknown-signal signals.betrokken', 'involved'],
    ['een signaal met een gevaarlijke naam', { constructor: true }, 'unknown-signal signals.constructor'],
    ['een keuze die niet bestaat', { eetlust: 'matig' }, 'unknown-option signals.eetlust', 'goed, slecht'],
    ['een keuze in hoofdletters', { eetlust: 'Goed' }, 'unknown-option signals.eetlust'],
    ['een keuze met de naam van een eigenschap', { eetlust: 'toString' }, 'unknown-option signals.eetlust'],
    ['een van de keuzes bestaat niet', { klachten: ['pijn', 'jeuk'] }, 'unknown-option signals.klachten'],
    ['een getal bij een keuze', { eetlust: 7 }, 'wrong-type signals.eetlust', 'een getal'],
    ['een lijst bij een keuze', { eetlust: ['goed'] }, 'wrong-type signals.eetlust[0]'],
    ['één keuze waar een lijst hoort', { klachten: 'pijn' }, 'wrong-type signals.klachten', 'tekst'],
    ['tekst bij een getal', { gewicht: 'zwaar' }, 'wrong-type signals.gewicht', 'tekst'],
    ['een getal als tekst', { gewicht: '64.1' }, 'wrong-type signals.gewicht', 'tekst'],
    ['ja bij een getal', { gewicht: true }, 'wrong-type signals.gewicht', 'ja of nee'],
    ['geen getal', { gewicht: Number.NaN }, 'wrong-type signals.gewicht'],
    ['oneindig', { gewicht: Number.POSITIVE_INFINITY }, 'wrong-type signals.gewicht'],
    ['null', { gewicht: null }, 'wrong-type signals.gewicht', 'niets'],
    ['een getal bij ja of nee', { suf: 1 }, 'wrong-type signals.suf', 'een getal'],
    ['tekst bij ja of nee', { suf: 'ja' }, 'wrong-type signals.suf', 'tekst'],
    ['een getal bij een datum', { 'opname-op': 20260302 }, 'wrong-type signals.opname-op', 'een getal'],
    ['een Date bij een datum', { 'opname-op': { value: new Date(0) } }, 'wrong-type signals.opname-op.value'],
    ['boven het bereik', { gewicht: 250.1 }, 'out-of-range signals.gewicht', '20 tot en met 250'],
    ['onder het bereik', { leeftijd: 17 }, 'out-of-range signals.leeftijd', '18 tot en met 120'],
    ['fijner dan de stap', { gewicht: 64.15 }, 'too-fine signals.gewicht', '0,1 kg'],
    ['een half jaar', { leeftijd: 81.5 }, 'too-fine signals.leeftijd'],
    ['een dag die niet bestaat', { 'opname-op': '2026-02-29' }, 'bad-date signals.opname-op'],
    ['een dag op zijn Nederlands', { 'opname-op': 'eergisteren' }, 'bad-date signals.opname-op'],
    ['een dag na het advies', { 'opname-op': '2026-03-03' }, 'future signals.opname-op'],
    ['een waarneming na het advies', { gewicht: { value: 64.1, on: '2026-03-03' } }, 'future signals.gewicht.on'],
    [
      'een waarneming op een dag die niet bestaat',
      { gewicht: { value: 64.1, on: '2026-02-30' } },
      'bad-date signals.gewicht.on',
    ],
    [
      'een waarneming van wie niet bestaat',
      { gewicht: { value: 64.1, by: 'diëtist' } },
      'unknown-role signals.gewicht.by',
      'Bedoelt u dietist?',
    ],
    [
      'een waarneming met een onbekend veld',
      { gewicht: { value: 64.1, unit: 'kg' } },
      'unknown-key signals.gewicht.unit',
      'value, on en by',
    ],
    [
      'een waarneming met een verkeerde waarde',
      { gewicht: { value: 'veel', on: '2026-01-01' } },
      'wrong-type signals.gewicht.value',
    ],
    ['een waarneming zonder waarde', { gewicht: { on: '2026-01-01' } }, 'wrong-type signals.gewicht.value', 'niets'],
    [
      'de tweede waarneming is te fijn',
      { gewicht: [{ value: 60 }, { value: 60.05 }] },
      'too-fine signals.gewicht[1].value',
    ],
    ['een waarde tussen waarnemingen', { gewicht: [{ value: 60 }, 61] }, 'wrong-type signals.gewicht[1]'],
    ['geen enkele waarneming', { gewicht: [] }, 'wrong-type signals.gewicht'],
    [
      'een reden die niet bestaat',
      { gewicht: { missing: 'geen zin' } },
      'wrong-value signals.gewicht.missing',
      'declined',
    ],
    ['een reden die alleen wij geven', { gewicht: { missing: 'stale' } }, 'wrong-value signals.gewicht.missing'],
    [
      'een reden met ook een waarde',
      { gewicht: { missing: 'unknown', value: 60 } },
      'wrong-value signals.gewicht.missing',
    ],
    ['een eerdere naam met een verkeerde waarde', { sufheid: 'ja' }, 'wrong-type signals.sufheid'],
    ['een eerdere naam naast die van nu', { suf: true, sufheid: false }, 'duplicate-id signals.sufheid', 'suf'],
  ])('%s', (_, answers, problem, says = '') => {
    const problems = problemsOf(inputWith(answers))
    expect(shown(problems)).toEqual([problem])
    expect(problems[0]?.message).toContain(says)
  })

  test('twee eerdere namen van hetzelfde signaal', () => {
    const codes = problemsOf(inputWith({ sufheid: true, slaperig: true })).map(({ code }) => code)
    expect([...new Set(codes)]).toEqual(['duplicate-id'])
  })
})

describe('een veld dat niet klopt', () => {
  test.each<[what: string, fields: Answers, problem: string, says?: string]>([
    ['een dag die niet bestaat', { on: '2026-02-29' }, 'bad-date on'],
    ['een dag als getal', { on: 20260302 }, 'bad-date on'],
    ['een tijd die niet bestaat', { at: '24:00' }, 'wrong-value at', '14:30'],
    ['een tijd zonder nul', { at: '9:30' }, 'wrong-value at'],
    ['een netwerk', { network: 'wij' }, 'unknown-network network', 'Bedoelt u wijk?'],
    ['wie meldt', { reporter: 'huisart' }, 'unknown-role reporter', 'Bedoelt u huisarts?'],
    ['wie meldt is een getal', { reporter: 5 }, 'unknown-role reporter'],
    ['een zorgpad', { pathways: ['voeding', 'voedin'] }, 'unknown-pathway pathways[1]', 'Bedoelt u voeding?'],
    ['zorgpaden zonder lijst', { pathways: 'voeding' }, 'wrong-type pathways'],
    ['wie betrokken is', { involved: ['huisarts', 'buurvrouw'] }, 'unknown-role involved[1]'],
    [
      'wie betrokken is, met een dienst',
      { involved: [{ role: 'dietist', service: 'dieet' }] },
      'unknown-service involved[0].service',
    ],
    ['betrokken zonder rol', { involved: [{ service: 'dieetbehandeling' }] }, 'missing-key involved[0].role'],
    ['wie de persoon koos', { coordinator: { chosen: 'buurvrouw' } }, 'unknown-role coordinator.chosen'],
    [
      'een onbekend veld bij coordinator',
      { coordinator: { choosen: 'huisarts' } },
      'unknown-key coordinator.choosen',
      'Bedoelt u chosen?',
    ],
    ['toestemming voor een rol die niet bestaat', { consent: { buurvrouw: true } }, 'unknown-role consent.buurvrouw'],
    ['toestemming als tekst', { consent: { dietist: 'ja' } }, 'wrong-type consent.dietist'],
    ['toestemming zonder voor wie', { consent: true }, 'wrong-type consent'],
    [
      'eerder, met een andere uitkomst',
      { earlier: [{ id: 'review', on: '2026-01-01', outcome: 'maybe' }] },
      'wrong-value earlier[0].outcome',
    ],
    ['eerder, zonder dag', { earlier: [{ id: 'review', outcome: 'done' }] }, 'missing-key earlier[0].on'],
    ['wat te doen met een slechte waarde', { unusable: 'ignore' }, 'wrong-value unusable', 'not-known'],
    ['een veld dat niet bestaat', { netwrok: 'wijk' }, 'unknown-key netwrok', 'Bedoelt u network?'],
    ['een veld met een gevaarlijke naam', JSON.parse('{ "constructor": 1 }') as Answers, 'unknown-key constructor'],
  ])('%s', (_, fields, problem, says = '') => {
    const problems = problemsOf(inputWith({}, fields))
    expect(shown(problems)).toEqual([problem])
    expect(problems[0]?.message).toContain(says)
  })

  test.each<readonly [string, unknown, readonly string[]]>([
    ['zonder dag', { signals: {} }, ['missing-key on']],
    ['zonder signalen', { on: '2026-03-02' }, ['missing-key signals']],
    ['zonder iets', {}, ['missing-key on', 'missing-key signals']],
    ['signalen als lijst', { on: '2026-03-02', signals: [] }, ['wrong-type signals']],
  ])('%s', (_, input, expected) => expect(shown(problemsOf(input))).toEqual(expected))

  test.each<readonly [string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['tekst', 'invoer'],
    ['een getal', 5],
    ['een lijst', []],
  ])('wat geen invoer is wordt geweigerd met een InputError: %s', (_, input) => {
    expect(shown(problemsOf(input))).toEqual(['not-an-input '])
    expect(shown(refusal(input).problems)).toEqual(['not-an-input '])
  })
})

describe('één vergissing geeft één melding', () => {
  test.each<readonly [what: string, input: unknown, problem: string]>([
    ['een verplicht veld verkeerd gespeld', { on: '2026-03-02', signalen: {} }, 'unknown-key signalen'],
    ['de dag verkeerd gespeld', { onn: '2026-03-02', signals: {} }, 'unknown-key onn'],
    ['value verkeerd gespeld', inputWith({ gewicht: { waarde: 60 } }), 'unknown-key signals.gewicht.waarde'],
  ])('%s', (_, input, problem) => {
    expect(shown(problemsOf(input))).toEqual([problem])
  })

  test('een veld te veel naast een goede waarde, en een waarde die er niet is, blijven elk hun melding houden', () => {
    expect(shown(problemsOf(inputWith({ gewicht: { value: 'x', kleur: 1 } })))).toHaveLength(2)
    expect(shown(problemsOf(inputWith({ gewicht: { on: '2026-03-02' } })))).toEqual([
      'wrong-type signals.gewicht.value',
    ])
  })
})

describe('alles tegelijk', () => {
  const input = inputWith(
    { gewcht: 60, gewicht: 64.15, eetlust: 'matig', klachten: ['pijn', 'jeuk'], 'opname-op': '2027-01-01', suf: 'ja' },
    { network: 'x', reporter: 'y', bsn: '1' },
  )

  test('elk probleem wordt genoemd', () => {
    expect(shown(problemsOf(input)).sort()).toEqual([
      'future signals.opname-op',
      'identity bsn',
      'too-fine signals.gewicht',
      'unknown-network network',
      'unknown-option signals.eetlust',
      'unknown-option signals.klachten',
      'unknown-role reporter',
      'unknown-signal signals.gewcht',
      'wrong-type signals.suf',
    ])
  })

  test('de fout noemt ze allemaal, en de rode vlaggen die niemand heeft bekeken', () => {
    const error = refusal(input)
    expect(error.problems).toEqual(problemsOf(input))
    expect(error.message.split('\n')).toHaveLength(9)
    expect([...error.redFlags].sort()).toEqual(RED_FLAGS)
  })

  test('is de dag van het advies fout, dan wordt de rest toch bekeken', () => {
    expect(shown(problemsOf({ on: 'vandaag', signals: { eetlust: 'matig', 'opname-op': '2999-01-01' } }))).toEqual([
      'bad-date on',
      'unknown-option signals.eetlust',
    ])
  })
})

describe('de waarde staat nooit in de melding', () => {
  const SECRET = 'geheimwoord'

  test.each<readonly [string, unknown]>([
    ['bij een getal', inputWith({ gewicht: SECRET })],
    ['bij een keuze', inputWith({ eetlust: SECRET })],
    ['bij keuzes', inputWith({ klachten: [SECRET] })],
    ['bij ja of nee', inputWith({ suf: SECRET })],
    ['bij een datum', inputWith({ 'opname-op': SECRET })],
    ['in een waarneming', inputWith({ gewicht: { value: SECRET } })],
    ['als dag van een waarneming', inputWith({ gewicht: { value: 60, on: SECRET } })],
    ['als wie het zag', inputWith({ gewicht: { value: 60, by: SECRET } })],
    ['als reden', inputWith({ gewicht: { missing: SECRET } })],
    ['van een signaal dat niet bestaat', inputWith({ xyz: SECRET })],
    ['van een veld dat niet bestaat', inputWith({}, { xyz: SECRET })],
    ['van een veld dat een persoon aanwijst', inputWith({}, { naam: SECRET })],
    ['als dag', inputWith({}, { on: SECRET })],
    ['als tijd', inputWith({}, { at: SECRET })],
    ['als netwerk', inputWith({}, { network: SECRET })],
    ['als rol', inputWith({}, { reporter: SECRET, involved: [SECRET], coordinator: { chosen: SECRET } })],
    ['als zorgpad', inputWith({}, { pathways: [SECRET] })],
    ['bij eerder', inputWith({}, { earlier: [{ id: 'a', on: SECRET, outcome: SECRET }] })],
    ['bij unusable', inputWith({}, { unusable: SECRET })],
    ['als toestemming', inputWith({}, { consent: { dietist: SECRET } })],
    ['als signalen', { on: '2026-03-02', signals: SECRET }],
    ['als getal', inputWith({ gewicht: 987654.321 }, { reporter: 987654.321 })],
  ])('%s', (_, input) => {
    const error = refusal(input)
    expect(error.problems.length).toBeGreaterThan(0)
    const told = JSON.stringify(error.problems) + error.message
    expect(told).not.toContain(SECRET)
    expect(told).not.toContain('987654')
  })
})
