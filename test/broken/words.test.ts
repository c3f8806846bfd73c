import { describe } from 'vitest'
import { broken, changed } from './broken'
import { asks, file, SIGNAL, signal, when } from './texts'

const [SIGNALS, PATHWAY, CASES] = ['signalen.yaml', 'pad.yaml', 'pad.cases.yaml'] as const

describe('een woord dat niet in de lijst staat', () => {
  broken([
    ['een soort signaal', 'wrong-value', signal({ type: '»bool' }), '"boolean"'],
    ['een soort signaal in het Nederlands', 'wrong-value', signal({ type: '»datum' }), 'Bedoelt u "date"?'],
    [
      'een domein',
      'wrong-value',
      file('roles', 'n: { label: N, domain: »medisch, reached: direct }'),
      'Bedoelt u "medical"?',
    ],
    [
      'een domein dat een rol mag horen',
      'wrong-value',
      file('roles', 'n: { label: N, domain: social, reached: direct, receives: [»alles] }'),
      '"shared"',
    ],
    [
      'hoe een rol bereikt wordt',
      'wrong-value',
      file('roles', 'n: { label: N, domain: social, reached: »telefoon }'),
      '"noodnummer"',
    ],
    [
      'wie meldt',
      'wrong-value',
      file('roles', 'n: { label: N, domain: social, reached: melding, by: »persoon }'),
      'Bedoelt u "person"?',
    ],
    ['een status', 'wrong-value', changed(PATHWAY, 'status: adopted', 'status: »concept'), 'Bedoelt u "draft"?'],
    ['een klasse', 'wrong-value', changed(PATHWAY, 'class: clinical', 'class: »clinicl'), 'Bedoelt u "clinical"?'],
    ['een status van een bron', 'wrong-value', changed(PATHWAY, 'status: current', 'status: »oud'), '"superseded"'],
    ['een grond', 'wrong-value', changed(PATHWAY, 'basis: vital-interest', 'basis: »nood'), '"vital-interest"'],
    ['een schatting', 'wrong-value', changed(SIGNALS, 'fill: mean', 'fill: »gemiddelde'), 'Bedoelt u "mean"?'],
    ['een afronding', 'wrong-value', changed(SIGNALS, 'round: up', 'round: »omhoog'), '"nearest"'],
    ['een reden', 'wrong-value', when('{ suf: { missing: »weg } }'), '"declined"'],
    ['een reden in een lijst', 'wrong-value', when('{ suf: { missing: [stale, »weg] } }')],
    ['een getal voor een reden', 'wrong-type', when('{ suf: { missing: »5 } }')],
    ['ja voor known', 'wrong-type', when('{ suf: { known: »ja } }'), 'true'],
    ['orUnknown: false', 'wrong-value', when('{ suf: { is: true, orUnknown: »false } }'), 'true'],
    ['de rest van een geval', 'wrong-value', changed(CASES, 'rest: nee', 'rest: »ja'), '"nee"'],
    ['een reden in een geval', 'wrong-value', changed(CASES, 'missing: unknown', 'missing: »stale'), '"unknown"'],
    ['een afloop', 'wrong-value', changed(CASES, 'outcome: done', 'outcome: »weg'), '"accepted"'],
    ['een staat van een regel', 'wrong-value', changed(CASES, 'mager: ruled-out', 'mager: »aan'), '"applies"'],
    ['een wijze', 'wrong-value', changed(CASES, 'mode: new', 'mode: »nieuw'), 'Bedoelt u "new"?'],
    ['een toestemming', 'wrong-value', changed(CASES, 'consent: given', 'consent: »ja'), '"refused"'],
  ])
})

describe('iets wat niet de goede vorm heeft', () => {
  broken([
    [
      'een naam met een hoofdletter',
      'wrong-value',
      asks('{ refer: »Dietist, responsible: huisarts }'),
      'Bedoelt u "dietist"?',
    ],
    [
      'een naam met een accent',
      'wrong-value',
      asks('{ refer: »diëtist, responsible: huisarts }'),
      'Bedoelt u "dietist"?',
    ],
    [
      'een naam met spaties',
      'wrong-value',
      asks('{ refer: »wmo loket, responsible: huisarts }'),
      'Bedoelt u "wmo-loket"?',
    ],
    [
      'een naam met een laag streepje',
      'wrong-value',
      file('signals', `»gewicht_nu: { ${SIGNAL} }`),
      'Bedoelt u "gewicht-nu"?',
    ],
    [
      'een hele zin als naam',
      'wrong-value',
      asks('{ refer: »bel nu even de huisarts op, responsible: huisarts }'),
      'een naam van',
    ],
    ['een regel met een hoofdletter', 'wrong-value', when('{ applies: »Voeding/mager }'), 'Bedoelt u "voeding/mager"?'],
    [
      'een regel met te veel delen',
      'wrong-value',
      changed(PATHWAY, 'replaces: [matig]', 'replaces: [»a/b/c]'),
      'zorgpad/regel',
    ],
    ['een bron met alleen een deel', 'wrong-value', changed(PATHWAY, '[richtlijn#h4]', "[»'#h4']"), 'bron'],
    [
      'een parameter met te veel delen',
      'wrong-value',
      changed('netwerk.yaml', 'voeding/termijn', '»a/b/c'),
      'zorgpad/parameter',
    ],
    [
      'een versie met een v',
      'wrong-value',
      changed(PATHWAY, 'version: 1.0.0', 'version: »v1.0.0'),
      'Bedoelt u "1.0.0"?',
    ],
    [
      'een adres zonder https',
      'wrong-value',
      changed(PATHWAY, "url: 'https://voorbeeld.invalid'", 'url: »www.voorbeeld.invalid'),
      'Bedoelt u "https://www.voorbeeld.invalid"?',
    ],
    [
      'een adres met code',
      'wrong-value',
      changed(PATHWAY, "url: 'https://voorbeeld.invalid'", "url: »'javascript:alert(1)'"),
      'https://',
    ],
    ['een tijd die niet bestaat', 'wrong-value', changed(CASES, 'at: 14:30', 'at: »25:00'), '09:30'],
    ['een tijd met een punt', 'wrong-value', changed(CASES, 'at: 14:30', "at: »'9.30'"), 'Bedoelt u "09:30"?'],
    ['een band met een streepje', 'wrong-value', changed(SIGNALS, 'laag: 0..1', 'laag: »0-1'), 'Bedoelt u "0..1"?'],
    ['een band in woorden', 'wrong-value', changed(SIGNALS, 'laag: 0..1', 'laag: »0 t/m 1'), 'Bedoelt u "0..1"?'],
    [
      'een dag in Nederlandse volgorde',
      'bad-date',
      changed(PATHWAY, 'from: 2026-01-01', 'from: »1-3-2026'),
      'Bedoelt u "2026-03-01"?',
    ],
    ['een dag in woorden', 'bad-date', changed(CASES, 'due: 2026-03-03', 'due: »morgen'), '2026-03-02'],
  ])
})

describe('een termijn die geen termijn is', () => {
  const within = (term: string): string => asks(`{ do: x, responsible: huisarts, within: ${term} }`)

  broken([
    ['in het Nederlands', 'bad-duration', within('»2 weken'), 'Bedoelt u "2 weeks"?'],
    ['in werkdagen', 'bad-duration', within('»5 werkdagen'), 'Bedoelt u "5 working days"?'],
    ['met een tikfout', 'bad-duration', within('»2 weks'), 'Bedoelt u "2 weeks"?'],
    ['zonder spatie', 'bad-duration', within('»24hours'), 'Bedoelt u "24 hours"?'],
    ['zonder spatie in working day', 'bad-duration', within('»1 workingday'), 'Bedoelt u "1 working day"?'],
    ['meteen', 'bad-duration', within('»meteen'), 'Bedoelt u "immediately"?'],
    ['een tikfout in immediately', 'bad-duration', within('»imediately'), 'Bedoelt u "immediately"?'],
    ['een tikfout in routine', 'bad-duration', within('»routin'), 'Bedoelt u "routine"?'],
    ['een halve dag', 'bad-duration', within('»0.5 days'), '24 hours'],
    ['geen dag', 'bad-duration', within('»0 days'), '24 hours'],
    ['een getal in woorden', 'bad-duration', within('»one week'), '1 working day'],
    ['ooit', 'bad-duration', asks('{ review: »ooit, responsible: huisarts }')],
    ['gisteren', 'bad-duration', when('{ opname-op: { ago: { below: »gisteren } } }')],
    ['hoe lang een waarde telt', 'bad-duration', signal({ extra: 'validFor: »3 maanden' }), 'Bedoelt u "3 months"?'],
    [
      'een parameter zonder $',
      'bad-duration',
      changed(PATHWAY, 'within: $termijn', 'within: »termijn'),
      'Bedoelt u "$termijn"?',
    ],
  ])
})
