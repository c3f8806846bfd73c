import { describe, expect, test } from 'vitest'
import type { Recommendation } from '../../src/model/advice'
import { advice, only, withRules } from './world'

const asked = (within: string, on: string, at: string | undefined, steps = ''): Recommendation => {
  const item = `{ refer: dietist, responsible: poh, within: ${within}${steps === '' ? '' : `, steps: [${steps}]`} }`
  const made = withRules({ a: `when: { moe: true }, then: [${item}]` })
  return only(advice(made, { on, ...(at === undefined ? {} : { at }) }), 'refer')
}

type Row = readonly [what: string, within: string, on: string, due: string | null]

// Free days in these tables: those in calendar.test.ts, as the Algemene termijnenwet names or equates them.
describe('uiterste dag, in werkdagen', () => {
  test.each<Row>([
    ['witte donderdag', '1 working day', '2024-03-28', '2024-04-02'],
    ['Goede Vrijdag zelf', '1 working day', '2025-04-18', '2025-04-22'],
    ['stille zaterdag', '2 working days', '2026-04-04', '2026-04-08'],
    ['over Pasen, een week', '5 working days', '2027-03-25', '2027-04-05'],
    ['over Pasen in april', '3 working days', '2028-04-13', '2028-04-20'],
    ['Koningsdag op zaterdag 26: vrijdag ervoor', '1 working day', '2025-04-25', '2025-04-28'],
    ['zondag 27 april 2025 is geen feestdag, maar wel een zondag', '1 working day', '2025-04-27', '2025-04-28'],
    ['Koningsdag op maandag', '1 working day', '2026-04-24', '2026-04-28'],
    ['Koningsdag op dinsdag', '2 working days', '2027-04-26', '2027-04-29'],
    ['Koningsdag op zaterdag 27', '1 working day', '2024-04-26', '2024-04-29'],
    ['Koningsdag op zaterdag 26 in 2031', '1 working day', '2031-04-25', '2031-04-28'],
    ['5 mei op dinsdag', '1 working day', '2026-05-04', '2026-05-06'],
    ['5 mei op vrijdag', '1 working day', '2028-05-04', '2028-05-08'],
    ['5 mei op zondag kost geen werkdag', '1 working day', '2024-05-03', '2024-05-06'],
    ['Bevrijdingsdag en Hemelvaart na elkaar', '1 working day', '2027-05-04', '2027-05-07'],
    ['Hemelvaart', '2 working days', '2024-05-08', '2024-05-13'],
    ['Pinksteren', '1 working day', '2029-05-18', '2029-05-22'],
    ['Kerstmis op vrijdag en zaterdag', '1 working day', '2026-12-24', '2026-12-28'],
    ['Kerstmis op donderdag en vrijdag', '1 working day', '2025-12-24', '2025-12-29'],
    ['Kerstmis op woensdag en donderdag', '2 working days', '2024-12-24', '2024-12-30'],
    ['Kerstmis en nieuwjaar', '5 working days', '2025-12-24', '2026-01-05'],
    ['oudejaarsdag', '1 working day', '2026-12-31', '2027-01-04'],
    ['schrikkeldag op donderdag', '1 working day', '2024-02-28', '2024-02-29'],
    ['na schrikkeldag', '1 working day', '2024-02-29', '2024-03-01'],
    ['schrikkeldag op dinsdag', '2 working days', '2028-02-28', '2028-03-01'],
  ])('%s: %s vanaf %s is %s', (_, within, on, due) => expect(asked(within, on, undefined).due).toBe(due))
})

describe('uiterste dag, in kalenderdagen: een feestdag verschuift niets', () => {
  test.each<Row>([
    ['op Goede Vrijdag', '1 day', '2026-04-02', '2026-04-03'],
    ['op tweede paasdag', '1 week', '2026-03-30', '2026-04-06'],
    ['op Koningsdag', '2 weeks', '2026-04-13', '2026-04-27'],
    ['over een jaareinde', '1 week', '2026-12-28', '2027-01-04'],
    ['31 januari plus een maand', '1 month', '2026-01-31', '2026-02-28'],
    ['in een schrikkeljaar', '1 month', '2028-01-31', '2028-02-29'],
    ['31 augustus plus zes maanden', '6 months', '2026-08-31', '2027-02-28'],
    ['naar een schrikkeldag', '6 months', '2027-08-31', '2028-02-29'],
    ['31 december plus twee maanden', '2 months', '2025-12-31', '2026-02-28'],
    ['een jaar na een schrikkeldag', '1 year', '2028-02-29', '2029-02-28'],
    ['vier jaar na een schrikkeldag', '4 years', '2024-02-29', '2028-02-29'],
    ['12 maanden is een jaar', '12 months', '2024-02-29', '2025-02-28'],
    ['30 dagen is geen maand', '30 days', '2026-01-31', '2026-03-02'],
    ['zonder uiterste dag', 'routine', '2026-03-02', null],
  ])('%s: %s vanaf %s is %s', (_, within, on, due) => expect(asked(within, on, undefined).due).toBe(due))
})

describe('uiterste moment, in uren', () => {
  test.each<readonly [what: string, within: string, on: string, at: string | undefined, due: string]>([
    ['meteen', 'immediately', '2026-03-02', '09:15', '2026-03-02T09:15'],
    ['meteen, de tijd niet bekend', 'immediately', '2026-03-02', undefined, '2026-03-02'],
    ['24 uur', '24 hours', '2026-03-02', '09:15', '2026-03-03T09:15'],
    ['24 uur, de tijd niet bekend: de volgende dag', '24 hours', '2026-03-02', undefined, '2026-03-03'],
    ['over middernacht', '2 hours', '2026-03-02', '22:30', '2026-03-03T00:30'],
    ['precies middernacht', '1 hour', '2026-03-02', '23:00', '2026-03-03T00:00'],
    ['over het jaareinde', '24 hours', '2026-12-31', '12:00', '2027-01-01T12:00'],
    ['naar een schrikkeldag', '24 hours', '2028-02-28', '08:00', '2028-02-29T08:00'],
    ['een feestdag verschuift niets', '24 hours', '2026-04-02', '16:00', '2026-04-03T16:00'],
    ['zomertijd begint: de klok aan de wand', '24 hours', '2026-03-28', '12:00', '2026-03-29T12:00'],
    ['zomertijd eindigt: de klok aan de wand', '24 hours', '2026-10-24', '12:00', '2026-10-25T12:00'],
    ['72 uur over een weekend', '72 hours', '2026-03-06', '17:45', '2026-03-09T17:45'],
  ])('%s: %s vanaf %s %s is %s', (_, within, on, at, due) => expect(asked(within, on, at).due).toBe(due))

  test.each<readonly [within: string, due: string]>([
    ['1 day', '2026-03-03'],
    ['1 working day', '2026-03-03'],
    ['1 week', '2026-03-09'],
    ['1 month', '2026-04-02'],
  ])('wat niet in uren is heeft geen tijd: %s', (within, due) => {
    expect(asked(within, '2026-03-02', '14:00').due).toBe(due)
  })
})

describe('elke stap een eigen dag, gerekend vanaf de vorige', () => {
  const step = (within: string): string => `{ do: volgende stap, within: ${within} }`

  test.each<
    readonly [
      what: string,
      within: string,
      on: string,
      at: string | undefined,
      steps: readonly string[],
      dues: readonly (string | null)[],
    ]
  >([
    [
      'over Pasen',
      '1 working day',
      '2026-04-01',
      undefined,
      ['1 working day', '5 working days'],
      ['2026-04-07', '2026-04-14'],
    ],
    [
      'over Koningsdag en Bevrijdingsdag',
      '1 working day',
      '2026-04-23',
      undefined,
      ['1 working day', '5 working days', '1 day'],
      ['2026-04-28', '2026-05-06', '2026-05-07'],
    ],
    [
      'Koningsdag op zaterdag 26 kost niets',
      '1 working day',
      '2025-04-24',
      undefined,
      ['1 working day', '1 week'],
      ['2025-04-28', '2025-05-05'],
    ],
    [
      'over het jaareinde',
      '1 week',
      '2026-12-21',
      undefined,
      ['1 week', '2 working days'],
      ['2027-01-04', '2027-01-06'],
    ],
    [
      'over een schrikkeldag',
      '1 day',
      '2028-02-27',
      undefined,
      ['1 day', '1 day', '1 year'],
      ['2028-02-29', '2028-03-01', '2029-03-01'],
    ],
    [
      'uren vanaf de tijd, dan werkdagen',
      '4 hours',
      '2026-04-02',
      '21:00',
      ['2 hours', '1 working day', '1 week'],
      ['2026-04-03T03:00', '2026-04-07', '2026-04-14'],
    ],
    [
      'uren na een dag zonder tijd',
      '1 working day',
      '2026-03-02',
      '21:00',
      ['24 hours', '36 hours'],
      ['2026-03-04', '2026-03-05'],
    ],
    ['na routine heeft niets een dag', '1 week', '2026-03-02', undefined, ['routine', '1 day'], [null, null]],
  ])('%s', (_, within, on, at, steps, dues) => {
    expect(asked(within, on, at, steps.map(step).join(', ')).steps.map(({ due }) => due)).toEqual(dues)
  })
})
