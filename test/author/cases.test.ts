import { describe, expect, test } from 'vitest'
import { differencesOf, GIVEN, results } from './world'

const NOTHING_KNOWN = '{}'
const OPEN_LAW = '{ moe: true, mager: true }'

type Wrong = readonly [what: string, expected: string, actual: string]

interface Row {
  readonly name: string
  readonly expected: string
  readonly given: string
}

const right = (name: string, expected: string, given = GIVEN): Row => ({ name, expected, given })

const wrong = (
  name: string,
  expected: string,
  difference: Wrong,
  given = GIVEN,
): Row & { readonly difference: Wrong } => ({
  name,
  expected,
  given,
  difference,
})

describe('een verwachting die klopt', () => {
  test.each([
    right('een waarde', '{ signals: { gewicht: 60, kleur: rood, moe: true } }'),
    right('keuzes, in elke volgorde', '{ signals: { klachten: [dorst, pijn] } }'),
    right('een afgeleide waarde', '{ signals: { zwaar: false, dubbel: 120 } }'),
    right(
      'wat nog mogelijk is',
      '{ signals: { zwaar: [true, false], kleur: [rood, groen] } }',
      '{ kleur: { missing: unknown } }',
    ),
    right('de staat van een regel', '{ rules: { eten: applies, suf: ruled-out } }'),
    right('een regel met zijn volle naam', '{ rules: { pad/eten: applies } }'),
    right('een verwijzing', '{ refer: { dietist: {} } }'),
    right(
      'alles van een verwijzing',
      '{ refer: { dietist: { due: 2026-03-09, responsible: huisarts, law: zvw, mode: new, consent: not-needed } } }',
    ),
    right('wetten die nog mogelijk zijn', '{ refer: { dietist: { law: [wlz, zvw] } } }', OPEN_LAW),
    right('geen verwijzing', '{ notRefer: [huisarts, buur] }'),
    right(
      'wat nog mogelijk is, op alles wat het kan zijn',
      '{ possible: { dietist: { due: 2026-03-09, responsible: huisarts } } }',
      NOTHING_KNOWN,
    ),
    right('de eerste vragen', '{ questions: [suf, moe] }', NOTHING_KNOWN),
    right('open rode vlaggen', '{ openRedFlags: [suf] }', NOTHING_KNOWN),
    right('geen open rode vlaggen', '{ openRedFlags: [] }'),
    right('de coördinator', '{ lead: huisarts }'),
    right('meldingen', '{ notices: [note] }'),
  ])('$name', ({ expected, given }) => {
    expect(differencesOf(expected, given)).toEqual([])
  })
})

describe('een verwachting die niet klopt', () => {
  test.each([
    wrong('een waarde', '{ signals: { gewicht: 61 } }', ['signals.gewicht', '61', '60']),
    wrong(
      'een andere dag van wat nog mogelijk is',
      '{ possible: { dietist: { due: 2026-03-10 } } }',
      ['possible.dietist.due', '2026-03-10', '2026-03-09'],
      NOTHING_KNOWN,
    ),
    wrong('niets meer mogelijk', '{ possible: { dietist: {} } }', [
      'possible.dietist',
      'een mogelijke verwijzing',
      'niets',
    ]),
    wrong('een ja of nee', '{ signals: { moe: false } }', ['signals.moe', 'false', 'true']),
    wrong('een keuze', '{ signals: { kleur: groen } }', ['signals.kleur', 'groen', 'rood']),
    wrong('een keuze te weinig', '{ signals: { klachten: [pijn] } }', [
      'signals.klachten',
      '["pijn"]',
      '["pijn","dorst"]',
    ]),
    wrong('een afgeleide waarde', '{ signals: { zwaar: true } }', ['signals.zwaar', 'true', 'false']),
    wrong(
      'zeker waar het nog open is',
      '{ signals: { zwaar: true } }',
      ['signals.zwaar', 'true', '[true,false]'],
      NOTHING_KNOWN,
    ),
    wrong('open waar het zeker is', '{ signals: { zwaar: [true, false] } }', [
      'signals.zwaar',
      '[true,false]',
      'false',
    ]),
    wrong(
      'een keuze die nog open is',
      '{ signals: { kleur: rood } }',
      ['signals.kleur', 'rood', '["groen","rood"]'],
      '{ kleur: { missing: unknown } }',
    ),
    wrong(
      'een getal dat nog open is',
      '{ signals: { dubbel: 120 } }',
      ['signals.dubbel', '120', 'tussen 40 en 500'],
      NOTHING_KNOWN,
    ),
    wrong('de staat van een regel', '{ rules: { eten: open } }', ['rules.eten', 'open', 'applies']),
    wrong('de staat van een regel met zijn volle naam', '{ rules: { pad/suf: applies } }', [
      'rules.pad/suf',
      'applies',
      'ruled-out',
    ]),
    wrong('een verwijzing die er niet is', '{ refer: { huisarts: {} } }', [
      'refer.huisarts',
      'een verwijzing',
      'niets',
    ]),
    wrong('een verwijzing die er niet is, met dag', '{ refer: { huisarts: { due: 2026-03-02 } } }', [
      'refer.huisarts',
      'een verwijzing',
      'niets',
    ]),
    wrong('de dag', '{ refer: { dietist: { due: 2026-03-10 } } }', ['refer.dietist.due', '2026-03-10', '2026-03-09']),
    wrong('wie het doet', '{ refer: { dietist: { responsible: buur } } }', [
      'refer.dietist.responsible',
      'buur',
      'huisarts',
    ]),
    wrong('de wet', '{ refer: { dietist: { law: wlz } } }', ['refer.dietist.law', 'wlz', 'zvw']),
    wrong(
      'de wet zeker waar zij open is',
      '{ refer: { dietist: { law: zvw } } }',
      ['refer.dietist.law', 'zvw', '["wlz","zvw"]'],
      OPEN_LAW,
    ),
    wrong('de wet open waar zij zeker is', '{ refer: { dietist: { law: [zvw, wlz] } } }', [
      'refer.dietist.law',
      '["zvw","wlz"]',
      'zvw',
    ]),
    wrong('hoe', '{ refer: { dietist: { mode: align } } }', ['refer.dietist.mode', 'align', 'new']),
    wrong('de toestemming', '{ refer: { dietist: { consent: required } } }', [
      'refer.dietist.consent',
      'required',
      'not-needed',
    ]),
    wrong('toch een verwijzing', '{ notRefer: [buur, dietist] }', [
      'notRefer.dietist',
      'geen verwijzing',
      'een verwijzing',
    ]),
    wrong('een andere vraag eerst', '{ questions: [moe] }', ['questions', '["moe"]', '["suf"]'], NOTHING_KNOWN),
    wrong(
      'een andere volgorde',
      '{ questions: [moe, suf] }',
      ['questions', '["moe","suf"]', '["suf","moe"]'],
      NOTHING_KNOWN,
    ),
    wrong('een vraag te veel', '{ questions: [moe] }', ['questions', '["moe"]', '[]']),
    wrong('een rode vlag die niet open is', '{ openRedFlags: [suf] }', ['openRedFlags', '["pad/suf"]', '[]']),
    wrong(
      'een rode vlag die toch open is',
      '{ openRedFlags: [] }',
      ['openRedFlags', '[]', '["pad/suf"]'],
      NOTHING_KNOWN,
    ),
    wrong('de coördinator', '{ lead: dietist }', ['lead', 'dietist', 'huisarts']),
    wrong('een coördinator die er niet is', '{ lead: huisarts }', ['lead', 'huisarts', 'niets'], NOTHING_KNOWN),
    wrong('een melding', '{ notices: [note, expired] }', ['notices.expired', 'deze melding', 'niets']),
  ])('$name', ({ expected, given, difference: [what, wanted, actual] }) => {
    expect(differencesOf(expected, given)).toEqual([{ what, expected: wanted, actual }])
  })

  test('alles wat niet klopt in een keer', () => {
    const all = differencesOf(
      '{ signals: { gewicht: 61 }, rules: { suf: open }, notRefer: [dietist], refer: { dietist: { due: 2026-03-10, law: wlz } }, lead: buur }',
    )
    expect(all.map(({ what }) => what)).toEqual([
      'signals.gewicht',
      'rules.suf',
      'refer.dietist.due',
      'refer.dietist.law',
      'notRefer.dietist',
      'lead',
    ])
  })
})

describe('een geval', () => {
  test('dat niet te beoordelen is klopt niet, en zegt waarom zonder de waarde', () => {
    const [difference, ...more] = differencesOf('{ rules: { eten: applies } }', '{ gewicht: 999 }')
    expect(more).toEqual([])
    expect(difference).toMatchObject({ what: 'given.gewicht', expected: 'een geldige invoer' })
    expect(difference?.actual).toContain('20 tot en met 250')
    expect(difference?.actual).not.toContain('999')
  })

  test('heeft zijn titel en zijn plaats', () => {
    const [first, second] = results(
      '  - title: Een\n    expect: { lead: buur }\n  - { title: Twee, expect: { rules: { eten: open } } }\n',
    )
    expect(first).toMatchObject({ title: 'Een', at: { file: '5.yaml', line: 4, column: 12 } })
    expect(second).toMatchObject({ title: 'Twee', at: { line: 6 }, differences: [] })
  })

  test('dat niets verwacht klopt niet, ook niet als er niets uitkomt', () => {
    expect(results('  - { title: Leeg, expect: {} }')[0]?.differences).toMatchObject([
      { what: 'expect', at: { line: 4, column: 20 }, actual: expect.stringContaining('nog niet ingevuld') },
    ])
  })

  test('gaat met wat het zelf zegt voor wat het bestand zegt', () => {
    const head = 'on: 2026-03-02\ngiven: { moe: true, mager: true }'
    expect(differencesOf('{ rules: { eten: applies } }', '{}', head)).toEqual([])
    expect(differencesOf('{ rules: { eten: ruled-out } }', '{ mager: false }', head)).toEqual([])
    const tests = '  - { title: Dag, on: 2026-04-01, given: {}, expect: { refer: { dietist: { due: 2026-04-08 } } } }'
    expect(results(tests, head)[0]?.differences).toEqual([])
  })

  test('zonder dag is op de eerste dag van het zorgpad', () => {
    expect(differencesOf('{ refer: { dietist: { due: 2020-01-08 } } }', GIVEN, 'given: {}')).toEqual([])
  })

  test('zegt ook tijd, melder, wie er is, wie coördineert en waar het over gaat', () => {
    const tests = [
      'at: 10:30, reporter: buur, given: { suf: true }, expect: { refer: { huisarts: { responsible: buur, due: "2026-03-02T10:30" } } }',
      'coordinator: { chosen: buur }, given: {}, expect: { lead: buur }',
      'pathways: [], given: { moe: true, mager: true }, expect: { rules: { eten: not-indicated } }',
      'involved: [buur], given: {}, expect: { signals: { betrokken: [buur] } }',
    ]
    for (const one of tests) expect(results(`  - { title: Proef, ${one} }`)[0]?.differences, one).toEqual([])
  })
})

describe('rest: nee', () => {
  const head = 'on: 2026-03-02\nrest: nee\ngiven: { mager: true }'

  test('elke ja-neevraag is nee, tenzij het bestand of het geval iets anders zegt', () => {
    expect(
      differencesOf('{ signals: { moe: false, mager: true, suf: true, wlz: false } }', '{ suf: true }', head),
    ).toEqual([])
  })

  test('behalve wat optioneel, afgeleid, of geen ja-neevraag is', () => {
    const open = '{ signals: { getest: [true, false], zwaar: [true, false], kleur: [groen, rood] } }'
    expect(differencesOf(open, '{ kleur: { missing: unknown } }', head)).toEqual([])
    expect(differencesOf('{ signals: { gewicht: 60 } }', '{}', head)).toEqual([
      { what: 'signals.gewicht', expected: '60', actual: 'niets' },
    ])
  })

  test('zonder is niets gevraagd', () => {
    expect(differencesOf('{ rules: { suf: open, eten: open } }', '{}')).toEqual([])
    expect(differencesOf('{ rules: { suf: ruled-out, eten: ruled-out } }', '{}', head)).toEqual([])
  })
})
