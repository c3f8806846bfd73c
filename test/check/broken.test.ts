import { describe, expect, test } from 'vitest'
import { checked, problemsIn } from './checked'
import { EXAMPLES } from './examples'

type Row = readonly [what: string, text: string, expected: string]

const holds = (rows: readonly Row[]): void => {
  test.each(rows)('%s', (_, text, expected) => expect(problemsIn(text)).toEqual([expected]))
}

/** A signal on line 2; what is added starts on line 3, column 5. */
const signal = (added: string): string =>
  `signals:\n  oedeem: { label: Oedeem, ask: Is er oedeem?, type: boolean, domain: medical,\n    ${added} }\n`

describe('signals', () => {
  holds([
    ['an unknown key', signal('kleur: rood'), 'unknown-key 3:5 signals.oedeem.kleur'],
    ['a key misspelt', signal('optoinal: true'), 'unknown-key 3:5 signals.oedeem.optoinal'],
    [
      'a required key misspelt',
      'signals:\n  g: { lable: G, ask: W, type: date, domain: shared }',
      'unknown-key 2:8 signals.g.lable',
    ],
    ['a missing key', 'signals:\n  g: { label: G, ask: W, type: date }', 'missing-key 2:3 signals.g.domain'],
    ['no question', 'signals:\n  g: { label: G, type: date, domain: shared }', 'missing-key 2:3 signals.g.ask'],
    [
      'no unit',
      'signals:\n  g: { label: G, ask: W, type: integer, step: 1, range: [0, 1], domain: shared }',
      'missing-key 2:3 signals.g.unit',
    ],
    [
      'no step',
      "signals:\n  g: { label: G, ask: W, type: integer, unit: '1', range: [0, 1], domain: shared }",
      'missing-key 2:3 signals.g.step',
    ],
    [
      'no range',
      "signals:\n  g: { label: G, ask: W, type: decimal, unit: '1', step: 1, domain: shared }",
      'missing-key 2:3 signals.g.range',
    ],
    [
      'no options',
      'signals:\n  g: { label: G, type: choices, formula: a, domain: shared }',
      'missing-key 2:3 signals.g.options',
    ],
    [
      'the derivation misspelt',
      'signals:\n  g: { label: G, type: integer, fromula: a, domain: shared }',
      'unknown-key 2:33 signals.g.fromula',
    ],
    [
      'two derivations',
      'signals:\n  g: { label: G, type: integer, score: [a], formula: a, domain: shared }',
      'bad-derivation 2:40 signals.g.score',
    ],
    [
      'an id with a capital',
      'signals:\n  Gewicht: { label: G, ask: W, type: date, domain: shared }',
      'wrong-value 2:3 signals.Gewicht',
    ],
    ['text instead of a signal', 'signals:\n  gewicht: kg', 'wrong-type 2:12 signals.gewicht'],
    ['a number as text', signal('source: 5'), 'wrong-type 3:13 signals.oedeem.source'],
    ['empty text', signal("source: ' '"), 'wrong-value 3:13 signals.oedeem.source'],
    ['a yes as text', signal('optional: ja'), 'wrong-type 3:15 signals.oedeem.optional'],
    ['a range of one', signal('range: [1]'), 'wrong-value 3:12 signals.oedeem.range'],
    ['a range of three', signal('range: [1, 2, 3]'), 'wrong-value 3:12 signals.oedeem.range'],
    ['a range of text', signal('range: [1, twee]'), 'wrong-type 3:16 signals.oedeem.range[1]'],
    ['a step of nothing', signal('step: 0'), 'wrong-value 3:11 signals.oedeem.step'],
    ['a Dutch duration', signal('validFor: 3 maanden'), 'bad-duration 3:15 signals.oedeem.validFor'],
    ['a number as duration', signal('validFor: 3'), 'wrong-type 3:15 signals.oedeem.validFor'],
    ['an empty list', signal('who: []'), 'wrong-value 3:10 signals.oedeem.who'],
    ['a row without a result', signal('decide: [{ when: { a: 1 } }]'), 'missing-key 3:14 signals.oedeem.decide[0].is'],
    ['a row of no kind', signal('decide: [{ is: 1 }]'), 'missing-key 3:14 signals.oedeem.decide[0]'],
    [
      'a row of two kinds',
      signal('decide: [{ when: { a: 1 }, is: 1, otherwise: 0 }]'),
      'two-kinds 3:39 signals.oedeem.decide[0].otherwise',
    ],
    ['a row that is text', signal('decide: [a]'), 'wrong-type 3:14 signals.oedeem.decide[0]'],
    [
      'a result misspelt',
      signal('decide: [{ otherwise: { fromula: a } }]'),
      'unknown-key 3:29 signals.oedeem.decide[0].otherwise.fromula',
    ],
    ['points as text', signal('score: { a: { ja: een } }'), 'wrong-type 3:23 signals.oedeem.score.a.ja'],
    ['a score that is a number', signal('score: 5'), 'wrong-type 3:12 signals.oedeem.score'],
    ['a band of one number', signal('bands: { of: s, laag: 3 }'), 'wrong-type 3:27 signals.oedeem.bands.laag'],
    ['bands of nothing', signal('bands: { laag: 0..3 }'), 'missing-key 3:5 signals.oedeem.bands.of'],
    [
      'an unknown way to fill',
      signal('missing: { atMost: 1, fill: hoogste }'),
      'wrong-value 3:33 signals.oedeem.missing.fill',
    ],
    [
      'a broken number of items',
      signal('missing: { atMost: 1.5, fill: mean }'),
      'wrong-type 3:24 signals.oedeem.missing.atMost',
    ],
  ])
})

const parameter = (text: string): string => `signals: {}\nparameters:\n  p: ${text}\n`

describe('parameters', () => {
  holds([
    ['no bounds', parameter('{ default: 1, why: x }'), 'missing-key 3:3 parameters.p'],
    [
      'bounds and a list',
      parameter('{ default: 1, why: x, between: [1, 2], oneOf: [1] }'),
      'two-kinds 3:45 parameters.p.oneOf',
    ],
    ['bounds misspelt', parameter('{ default: 1, why: x, betwen: [1, 2] }'), 'unknown-key 3:28 parameters.p.betwen'],
    [
      'bounds of yes and no',
      parameter('{ default: 1, why: x, between: [1, true] }'),
      'wrong-type 3:41 parameters.p.between[1]',
    ],
    ['a list as default', parameter('{ default: [1], why: x, oneOf: [1] }'), 'wrong-type 3:17 parameters.p.default'],
  ])
})

/** A pathway with one rule: `when` is on line 14 from column 11, the item on line 16 from column 9. */
const rule = (when: string, item = '{ note: x }'): string =>
  `pathway: p
version: 1.0.0
title: T
status: draft
owner: o
class: clinical
valid: {}
use: u
sources: {}
lead: []
rules:
  r:
    title: t
    when: ${when}
    then:
      - ${item}
    why: w
    source: [s]
`

describe('conditions', () => {
  holds([
    ['nothing', rule('{}'), 'empty-group 14:11 rules.r.when'],
    ['any of nothing', rule('{ any: [] }'), 'empty-group 14:18 rules.r.when.any'],
    ['all of nothing, deep', rule('{ not: { any: [{ all: [] }] } }'), 'empty-group 14:33 rules.r.when.not.any[0].all'],
    ['count of nothing', rule('{ count: { atLeast: $n, of: [] } }'), 'empty-group 14:39 rules.r.when.count.of'],
    [
      'count too high',
      rule('{ count: { atLeast: 2, of: [{ a: 1 }] } }'),
      'count-too-high 14:31 rules.r.when.count.atLeast',
    ],
    [
      'count of none',
      rule('{ count: { atLeast: 0, of: [{ a: 1 }] } }'),
      'wrong-value 14:31 rules.r.when.count.atLeast',
    ],
    [
      'count in words',
      rule('{ count: { atLeast: twee, of: [{ a: 1 }] } }'),
      'wrong-value 14:31 rules.r.when.count.atLeast',
    ],
    ['count without a number', rule('{ count: { of: [{ a: 1 }] } }'), 'missing-key 14:13 rules.r.when.count.atLeast'],
    [
      'count with another key',
      rule('{ count: { atLeast: 1, of: [{ a: 1 }], atMost: 2 } }'),
      'unknown-key 14:50 rules.r.when.count.atMost',
    ],
    ['any of a map', rule('{ any: { a: 1 } }'), 'wrong-type 14:18 rules.r.when.any'],
    ['any of text', rule('{ any: [a] }'), 'wrong-type 14:19 rules.r.when.any[0]'],
    ['not a list', rule('{ not: [{ a: 1 }] }'), 'wrong-type 14:18 rules.r.when.not'],
    ['text', rule('rood'), 'wrong-type 14:11 rules.r.when'],
    ['a rule with a capital', rule('{ applies: P/r }'), 'wrong-value 14:22 rules.r.when.applies'],
    ['a test of nothing', rule('{ a: {} }'), 'empty-group 14:16 rules.r.when.a'],
    ['one of no values', rule('{ a: [] }'), 'empty-group 14:16 rules.r.when.a'],
    ['is one of no values', rule('{ a: { is: [] } }'), 'empty-group 14:22 rules.r.when.a.is'],
    ['only orUnknown', rule('{ a: { orUnknown: true } }'), 'empty-group 14:16 rules.r.when.a'],
    ['ago of nothing', rule('{ a: { ago: {} } }'), 'empty-group 14:23 rules.r.when.a.ago'],
    ['a comparison misspelt', rule('{ a: { atleast: 3 } }'), 'unknown-key 14:18 rules.r.when.a.atleast'],
    ['a map among values', rule('{ a: [1, { b: 1 }] }'), 'wrong-type 14:20 rules.r.when.a[1]'],
    ['at least yes', rule('{ a: { atLeast: true } }'), 'wrong-type 14:27 rules.r.when.a.atLeast'],
    ['known in Dutch', rule('{ a: { known: ja } }'), 'wrong-type 14:25 rules.r.when.a.known'],
    ['orUnknown false', rule('{ a: { is: 1, orUnknown: false } }'), 'wrong-value 14:36 rules.r.when.a.orUnknown'],
    ['an unknown reason', rule('{ a: { missing: weg } }'), 'wrong-value 14:27 rules.r.when.a.missing'],
    [
      'an unknown reason in a list',
      rule('{ a: { missing: [stale, weg] } }'),
      'wrong-value 14:35 rules.r.when.a.missing[1]',
    ],
    ['a reason that is a number', rule('{ a: { missing: 5 } }'), 'wrong-type 14:27 rules.r.when.a.missing'],
    ['yesterday', rule('{ a: { ago: { below: gisteren } } }'), 'bad-duration 14:32 rules.r.when.a.ago.below'],
  ])
})

/** A rule with one item, from line 16, column 9. */
const item = (text: string): string => rule('{ a: 1 }', text)

describe('items', () => {
  holds([
    ['no kind', item('{ responsible: huisarts }'), 'missing-key 16:9 rules.r.then[0]'],
    ['a kind misspelt', item('{ reffer: dietist, responsible: huisarts }'), 'unknown-key 16:11 rules.r.then[0].reffer'],
    ['two kinds', item('{ refer: a, inform: b, responsible: c }'), 'two-kinds 16:21 rules.r.then[0].inform'],
    ['text', item('bel de huisarts'), 'wrong-type 16:9 rules.r.then[0]'],
    ['nobody responsible', item('{ refer: dietist }'), 'no-responsible 16:9 rules.r.then[0].responsible'],
    [
      'responsible misspelt',
      item('{ refer: dietist, responsable: a }'),
      'unknown-key 16:27 rules.r.then[0].responsable',
    ],
    ['nobody in the list', item('{ do: x, responsible: [] }'), 'wrong-value 16:31 rules.r.then[0].responsible'],
    ['a number responsible', item('{ do: x, responsible: 5 }'), 'wrong-type 16:31 rules.r.then[0].responsible'],
    ['a responsible note', item('{ note: x, responsible: a }'), 'unknown-key 16:20 rules.r.then[0].responsible'],
    ['a note with a deadline', item('{ note: x, within: 1 day }'), 'unknown-key 16:20 rules.r.then[0].within'],
    [
      'a question to inform',
      item('{ inform: a, question: x, responsible: b }'),
      'unknown-key 16:22 rules.r.then[0].question',
    ],
    ['a task for a service', item('{ do: x, for: a, responsible: b }'), 'unknown-key 16:18 rules.r.then[0].for'],
    [
      'advice in steps',
      item('{ advise: x, responsible: b, steps: [{ do: y }] }'),
      'unknown-key 16:38 rules.r.then[0].steps',
    ],
    ['a referral of signals', item('{ refer: x, of: [y], responsible: b }'), 'unknown-key 16:21 rules.r.then[0].of'],
    [
      'a review every week',
      item('{ review: 1 week, every: 1 week, responsible: b }'),
      'unknown-key 16:27 rules.r.then[0].every',
    ],
    ['a role with a capital', item('{ refer: Dietist, responsible: b }'), 'wrong-value 16:18 rules.r.then[0].refer'],
    ['a list of roles', item('{ refer: [a], responsible: b }'), 'wrong-type 16:18 rules.r.then[0].refer'],
    ['one signal, not a list', item('{ assess: gewicht, responsible: b }'), 'wrong-type 16:19 rules.r.then[0].assess'],
    ['a review after nothing', item('{ review: ooit, responsible: b }'), 'bad-duration 16:19 rules.r.then[0].review'],
    ['half a day', item('{ do: x, within: 0.5 days, responsible: b }'), 'bad-duration 16:26 rules.r.then[0].within'],
    ['no day at all', item('{ do: x, within: 0 days, responsible: b }'), 'bad-duration 16:26 rules.r.then[0].within'],
    [
      'a step misspelt',
      item('{ do: x, responsible: b, steps: [{ doe: y }] }'),
      'unknown-key 16:44 rules.r.then[0].steps[0].doe',
    ],
    ['a bad condition', item('{ note: x, when: { any: [] } }'), 'empty-group 16:33 rules.r.then[0].when.any'],
  ])
})

/** Takes a right file, changes one piece of it, and gives each problem as `code path` with the text that it points at. */
const changed = (kind: keyof typeof EXAMPLES, from: string, to: string): string[][] => {
  expect(EXAMPLES[kind].split(from)).toHaveLength(2)
  const text = EXAMPLES[kind].replace(from, to)
  const lines = text.split('\n')
  return checked(text).problems.map(({ code, at }) => [
    `${code} ${at.path}`,
    (lines[(at.line ?? 0) - 1] ?? '').slice((at.column ?? 0) - 1),
  ])
}

describe('one change to a right file', () => {
  test.each([
    ['pathway', 'version: 1.0.0', 'version: 1.0', 'wrong-type version', '1.0'],
    ['pathway', 'version: 1.0.0', 'version: v1.0.0', 'wrong-value version', 'v1.0.0'],
    ['pathway', 'status: draft', 'status: concept', 'wrong-value status', 'concept'],
    ['pathway', 'class: clinical', 'class: [clinical]', 'wrong-type class', '[clinical]'],
    ['pathway', 'from: 2026-12-01', 'from: 1-12-2026', 'bad-date valid.from', '1-12-2026'],
    ['pathway', 'until: 2028-12-01', 'till: 2028-12-01', 'unknown-key valid.till', 'till'],
    [
      'pathway',
      "'https://voorbeeld.invalid/'",
      "'javascript:alert(1)'",
      'wrong-value sources.richtlijn.url',
      "'javascript",
    ],
    ['pathway', 'year: 2019', "year: '2019'", 'wrong-type sources.richtlijn.year', "'2019'"],
    ['pathway', 'role: $coordinator', 'rol: $coordinator', 'unknown-key lead[0].rol', 'rol:'],
    ['pathway', '- { otherwise: poh-ouderenzorg }', '- poh-ouderenzorg', 'wrong-type lead[1]', 'poh-ouderenzorg'],
    ['pathway', 'basis: vital-interest', 'basis: nood', 'wrong-value rules.rood.withoutConsent.basis', 'nood'],
    ['pathway', 'card: Bel nu 112.', `card: ${'x'.repeat(140)}`, 'wrong-value rules.rood.card', 'xxx'],
    ['pathway', 'replaces: [oranje]', 'replaces: oranje', 'wrong-type rules.rood.replaces', 'oranje'],
    ['pathway', 'pauses: [eenzaamheid/gemis]', 'pauses: [a/b/c]', 'wrong-value rules.rood.pauses[0]', 'a/b/c'],
    ['pathway', 'source: [richtlijn#h4, richtlijn]', "source: ['#h4']", 'wrong-value rules.rood.source[0]', "'#h4'"],
    ['roles', "phone: '112'", 'phone: 112', 'wrong-type roles.dietist.phone', '112'],
    ['roles', 'reached: melding', 'reached: telefoon', 'wrong-value roles.dietist.reached', 'telefoon'],
    ['roles', 'receives: [medical, shared]', 'receives: [alles]', 'wrong-value roles.dietist.receives[0]', 'alles'],
    ['services', 'by: [dagbesteding]', 'by: []', 'wrong-value services.dagbesteding.by', '[]'],
    ['services', 'law: []', 'law: wmo', 'wrong-type services.advies.law', 'wmo'],
    ['services', '{ otherwise: [wmo, eigen],', '{', 'missing-key services.dagbesteding.law[2]', '{ ownPayment'],
    ['services', 'law: [wmo, wlz], ', '', 'missing-key services.dagbesteding.law[1].law', '{ when: { wmo'],
    ['laws', 'payer: gemeente', 'payr: gemeente', 'unknown-key laws.wmo.payr', 'payr'],
    ['laws', 'within: 6 weeks', 'within: zes weken', 'bad-duration laws.wmo.terms[0].within', 'zes weken'],
    ['network', "['2551']", '[2551]', 'wrong-type area.postcodes[0]', '2551'],
    ['network', 'until: 2027-01-01', 'until: 2027', 'wrong-type parties.dietist[0].until', '2027 }'],
    ['network', 'ondervoeding/verwijzer: w', 'a/b/c: w', 'wrong-value parameters.a/b/c', 'a/b/c'],
    ['network', 'grens: 24 cm', 'grens: [24]', 'wrong-type parameters.grens', '[24]'],
    ['network', 'is: 2 weeks, ', '', 'missing-key parameters.ondervoeding/termijn.is', 'ondervoeding/termijn'],
    ['cases', 'rest: nee', 'rest: ja', 'wrong-value rest', 'ja'],
    ['cases', 'at: 14:30', 'at: 25:00', 'wrong-value tests[0].at', '25:00'],
    ['cases', 'missing: unknown', 'missing: stale', 'wrong-value tests[0].given.oedeem.missing', 'stale'],
    ['cases', '{ value: 56, ', '{ valeu: 56, ', 'unknown-key tests[0].given.gewicht.valeu', 'valeu'],
    ['cases', 'dietist: false }', 'dietist: nee }', 'wrong-type tests[0].consent.dietist', 'nee }'],
    ['cases', 'snaq65-rood: applies', 'snaq65-rood: aan', 'wrong-value tests[0].expect.rules.snaq65-rood', 'aan'],
    ['cases', 'mode: new', 'modus: new', 'unknown-key tests[0].expect.refer.dietist.modus', 'modus'],
    ['cases', 'due: 2026-03-03', 'due: morgen', 'bad-date tests[0].expect.refer.dietist.due', 'morgen'],
    ['cases', '[huisarts, { role', '[5, { role', 'wrong-type tests[0].involved[0]', '5,'],
    ['cases', 'outcome: declined', 'outcome: weg', 'wrong-value tests[0].earlier[0].outcome', 'weg'],
  ] as const)('%s: %s → %s', (kind, from, to, expected, pointedAt) => {
    const found = changed(kind, from, to).map(([problem, place]) => [problem, place?.slice(0, pointedAt.length)])
    expect(found).toEqual([[expected, pointedAt]])
  })
})

test('all problems of a file come together, in the order of the file', () => {
  const text =
    'signals:\n  a: { label: 5, type: bool, ask: W }\n  b: { lable: x, ask: W, type: date, domain: shared }\n  C: { label: x, ask: W, type: date, domain: shared }\n'
  expect(problemsIn(text)).toEqual([
    'missing-key 2:3 signals.a.domain',
    'wrong-type 2:15 signals.a.label',
    'wrong-value 2:24 signals.a.type',
    'unknown-key 3:8 signals.b.lable',
    'wrong-value 4:3 signals.C',
  ])
})

test('an unknown key further down does not hide a missing key', () => {
  expect(
    problemsIn('signals:\n  g: { label: G, type: date, domain: shared, missing: { atMost: 1, fill: mean, x: 1 } }'),
  ).toEqual(['missing-key 2:3 signals.g.ask', 'unknown-key 2:80 signals.g.missing.x'])
})

test.each([
  [signal('optoinal: true'), 'Bedoelt u "optional"?'],
  [item('{ note: x, kleur: rood }'), 'Hier mag: note, when.'],
  [rule('{ a: { atleast: 3 } }'), 'Bedoelt u "atLeast"?'],
  [signal('missing: { atMost: 1, fill: x }'), 'verwacht "lowest" of "mean"'],
  [signal('source: 112'), 'Verwacht tekst; hier staat een getal. Zet het tussen aanhalingstekens.'],
  [signal('score: 5'), 'Verwacht een blok met sleutels of een lijst; hier staat een getal.'],
  [item('{ responsible: huisarts }'), 'refer, inform, assess, review, advise, do, discuss of note'],
  [item('{ do: x, within: 2 weken, responsible: a }'), '2 weeks of $parameter'],
])('%j says what is right', (text, said) => expect(checked(text).problems[0]?.message).toContain(said))

test('a message never shows the value', () => {
  const { problems } = checked(signal('optional: 0612345678, source: [geheim]'))
  expect(problems).toHaveLength(2)
  expect(JSON.stringify(problems)).not.toMatch(/612345678|geheim/)
})
