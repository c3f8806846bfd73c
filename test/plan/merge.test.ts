import { describe, expect, test } from 'vitest'
import { advice, library, only, pathway, withRules } from './world'

const moe = (then: string): string => `when: { moe: true }, then: [${then}]`
const mager = (then: string): string => `when: { mager: true }, then: [${then}]`
const kinds = (rules: Readonly<Record<string, string>>): string[] =>
  advice(withRules(rules)).recommendations.map(({ id }) => id)

describe('geen dubbele verwijzing', () => {
  test('dezelfde rol en dezelfde dienst worden één; redenen en vragen van beide blijven', () => {
    const two = library(
      pathway('een', {
        a: moe('{ refer: dietist, for: dieet, question: Wat eet zij?, responsible: huisarts, within: 2 weeks }'),
      }),
      pathway('twee', {
        b: mager('{ refer: dietist, for: dieet, question: Waarom zo mager?, responsible: poh, within: 3 weeks }'),
      }),
    )
    const referral = only(advice(two), 'refer')
    expect(referral).toMatchObject({ to: 'dietist', due: '2026-03-16', within: '2 weeks' })
    expect(referral.reasons.map(({ rule, why }) => `${rule} ${why}`)).toEqual(['een/a Omdat a', 'twee/b Omdat b'])
    expect(referral.reasons.map(({ sources }) => sources[0]?.title)).toEqual(['Bron van een', 'Bron van twee'])
    expect(referral.for).toEqual([
      { service: 'dieet', question: 'Wat eet zij?' },
      { service: 'dieet', question: 'Waarom zo mager?' },
    ])
  })

  test('dezelfde rol en een andere dienst worden één contact met twee doelen', () => {
    const referral = only(
      advice(
        withRules({
          a: moe('{ refer: dietist, for: dieet, responsible: huisarts, within: 1 week }'),
          b: mager('{ refer: dietist, for: kookles, responsible: huisarts, within: 2 weeks }'),
        }),
      ),
      'refer',
    )
    expect(referral.for).toEqual([{ service: 'dieet' }, { service: 'kookles' }])
    expect(referral.law?.possible).toEqual(['wmo', 'zvw'])
  })

  test('een andere rol blijft een eigen verwijzing', () => {
    const rules = {
      a: moe('{ refer: dietist, responsible: poh, within: 1 week }'),
      b: mager('{ refer: apotheker, responsible: poh, within: 1 week }'),
    }
    expect(kinds(rules)).toHaveLength(2)
  })

  test('de meest dringende gaat voor, en diens verantwoordelijke blijft staan', () => {
    const rules = {
      a: moe('{ refer: dietist, for: dieet, responsible: huisarts, within: 2 weeks }'),
      b: mager('{ refer: dietist, for: dieet, responsible: poh, within: 1 working day }'),
    }
    const { urgency, ...advised } = advice(withRules(rules))
    expect(only({ urgency, ...advised }, 'refer')).toMatchObject({
      due: '2026-03-03',
      within: '1 working day',
      urgency: 'workday',
      responsible: { role: 'poh' },
    })
    expect(urgency).toBe('workday')
  })

  test('stappen van alle regels blijven, elk een keer', () => {
    const rules = {
      a: moe(
        '{ refer: dietist, responsible: poh, within: 1 week, steps: [{ do: bellen, within: 1 week }, { do: consult }] }',
      ),
      b: mager(
        '{ refer: dietist, responsible: poh, within: 2 weeks, steps: [{ do: bellen, within: 1 week }, { do: weeglijst }] }',
      ),
    }
    const { steps } = only(advice(withRules(rules)), 'refer')
    expect(steps.map((step) => step.do)).toEqual(['bellen', 'consult', 'weeglijst'])
  })

  test('het id hangt niet af van de volgorde of van andere regels', () => {
    const item = '{ refer: dietist, for: dieet, responsible: poh, within: 1 week }'
    const alone = only(advice(withRules({ z: moe(item) })), 'refer').id
    const among = only(
      advice(withRules({ a: mager('{ do: iets, responsible: poh, within: 1 day }'), z: moe(item) })),
      'refer',
    ).id
    expect(among).toBe(alone)
  })
})

describe('wat samengaat', () => {
  test('meten gaat samen per verantwoordelijke', () => {
    const rules = {
      a: moe('{ assess: [gewicht], responsible: poh, within: 2 weeks }'),
      b: mager('{ assess: [armomtrek, gewicht], responsible: poh, within: 1 week, every: 1 month }'),
      c: mager('{ assess: [armomtrek], responsible: huisarts, within: 3 weeks }'),
    }
    const measured = advice(withRules(rules)).recommendations.map(({ kind, responsible, signals, due, every }) => [
      kind,
      responsible.role,
      [...(signals ?? [])].sort(),
      due,
      every,
    ])
    expect(measured).toEqual([
      ['assess', 'poh', ['armomtrek', 'gewicht'], '2026-03-09', '1 month'],
      ['assess', 'huisarts', ['armomtrek'], '2026-03-23', undefined],
    ])
  })

  test.each(['do', 'advise', 'discuss'] as const)('%s met dezelfde tekst wordt één', (kind) => {
    const rules = {
      a: moe(`{ ${kind}: Eet samen, responsible: poh, within: 2 weeks }`),
      b: mager(`{ ${kind}: Eet samen, responsible: huisarts, within: 1 week }`),
    }
    const merged = only(advice(withRules(rules)), kind)
    expect(merged).toMatchObject({ text: 'Eet samen', due: '2026-03-09', responsible: { role: 'huisarts' } })
    expect(merged.reasons.map(({ rule }) => rule).sort()).toEqual(['pad/a', 'pad/b'])
  })

  test.each<readonly [string, string]>([
    ['Drink meer dan 1 liter', 'Drink minder dan 1 liter'],
    ["'Geef > 2 gram'", "'Geef < 2 gram'"],
    ["'Drink 1,5 liter'", "'Drink 1-5 liter'"],
  ])('%s en %s blijven twee: alleen gelijke tekst gaat samen', (left, right) => {
    const rules = {
      a: moe(`{ advise: ${left}, responsible: poh, within: 1 week }`),
      b: mager(`{ advise: ${right}, responsible: poh, within: 1 week }`),
    }
    const { recommendations } = advice(withRules(rules))
    expect(recommendations.map(({ text }) => text).sort()).toEqual(
      [left, right].map((text) => text.replaceAll("'", '')).sort(),
    )
    expect(new Set(recommendations.map(({ id }) => id)).size).toBe(2)
  })

  test('do en advise met dezelfde tekst zijn verschillende dingen', () => {
    expect(
      kinds({
        a: moe(
          '{ do: Eet samen, responsible: poh, within: 1 week }, { advise: Eet samen, responsible: poh, within: 1 week }',
        ),
      }),
    ).toHaveLength(2)
  })

  test('er is één herziening: de vroegste', () => {
    const rules = {
      a: moe('{ review: 12 months, of: [gewicht], responsible: poh }'),
      b: mager('{ review: 6 weeks, of: [armomtrek], responsible: huisarts }'),
    }
    const review = only(advice(withRules(rules)), 'review')
    expect(review).toMatchObject({ due: '2026-04-13', responsible: { role: 'huisarts' } })
    expect([...(review.signals ?? [])].sort()).toEqual(['armomtrek', 'gewicht'])
  })
})

describe('inlichten vervalt', () => {
  const inform = '{ inform: huisarts, responsible: poh, within: 1 week }'
  const informed = (then: string): string[] =>
    advice(withRules({ a: moe(inform), b: mager(then) })).recommendations.flatMap(({ kind, to }) =>
      kind === 'inform' ? [to ?? ''] : [],
    )

  test.each<readonly [string, string, readonly string[]]>([
    ['voor wie verwezen wordt', '{ refer: huisarts, responsible: poh, within: 1 week }', []],
    ['voor wie verantwoordelijk is', '{ do: iets, responsible: huisarts, within: 1 week }', []],
    ['niet voor een ander', '{ refer: dietist, responsible: poh, within: 1 week }', ['huisarts']],
    ['niet voor wie alleen meedoet', '{ do: iets, responsible: poh, with: [huisarts], within: 1 week }', ['huisarts']],
    ['niet twee keer', '{ inform: huisarts, responsible: poh, within: 2 weeks }', ['huisarts']],
  ])('%s', (_, then, expected) => expect(informed(then)).toEqual(expected))

  test('wie zichzelf zou moeten inlichten neemt het een ander niet uit handen', () => {
    const rules = {
      a: moe('{ inform: huisarts, responsible: huisarts, within: immediately }'),
      b: `when: { suf: true }, redFlag: true, then: [{ inform: huisarts, responsible: poh, within: 1 week }]`,
    }
    expect(only(advice(withRules(rules)), 'inform')).toMatchObject({
      due: '2026-03-09',
      responsible: { role: 'poh' },
      redFlag: true,
    })
    expect(kinds({ a: rules.a })).toEqual([])
  })

  test('niet allebei, als twee rollen elkaar moeten inlichten', () => {
    const back = '{ inform: poh, responsible: huisarts, within: 1 week }'
    expect(informed(back)).not.toEqual([])
  })
})
