import { expect, test } from 'vitest'
import { pathway } from '../../plan/world'
import { foundIn } from './found'

const ITEM = 'then: [{ refer: huisarts, responsible: buur, within: 1 week }]'

const NEVER = `when: { all: [{ aap: true }, { aap: false }] }, ${ITEM}`

const ALL_USED = `when: { any: [{ aap: true }, { beer: true }, { civet: true }, { dodo: true }, { egel: true }, { fazant: true }, { punten: 3 }] }, ${ITEM}`

/** What is left of a pathway with a rule for nobody, when its author accepts this. */
const codes = (accepted: string): string[] =>
  foundIn([`${pathway('pad', { nooit: NEVER, ook: NEVER, wel: ALL_USED })}accepted: ${accepted}\n`]).findings.map(
    ({ code, of, accepted: why }) => `${code} ${of}${why === undefined ? '' : `: ${why}`}`,
  )

test('wat geaccepteerd is, houdt zijn reden, en de rest blijft', () => {
  expect(codes('[{ finding: never-applies, at: nooit, why: Later }]')).toEqual([
    'never-applies pad/nooit: Later',
    'never-applies pad/ook',
  ])
})

test('een lijst van regels, en de hele naam van een regel', () => {
  expect(codes('[{ finding: never-applies, at: [nooit, ook], why: Later }]')).toEqual([
    'never-applies pad/nooit: Later',
    'never-applies pad/ook: Later',
  ])
})

test.each([
  ['een regel waar niets is', '[{ finding: never-applies, at: [nooit, ook, wel], why: Later }]', 'wel'],
  [
    'een andere soort',
    '[{ finding: never-applies, at: [nooit, ook], why: L }, { finding: always-applies, at: wel, why: L }]',
    'wel',
  ],
  [
    'iets anders dan waar het over gaat',
    '[{ finding: never-applies, at: [nooit, ook], why: L }, { finding: never-applies, at: nooit, about: aap, why: L }]',
    'nooit',
  ],
])('wat er niet meer is, is zelf een bevinding: %s', (_, accepted, of) => {
  expect(codes(accepted).filter((one) => one.startsWith('accepted-gone'))).toEqual([`accepted-gone ${of}`])
})

test('zonder reden is het een fout', () => {
  expect(() => codes('[{ finding: never-applies, at: nooit }]')).toThrow('missing-key')
})

test('dat iets weg is, is niet te accepteren', () => {
  expect(() => codes('[{ finding: accepted-gone, at: nooit, why: Later }]')).toThrow('wrong-value')
})

test('een bestand spreekt niet voor een ander', () => {
  const other = 'signals:\n  extra: { label: Extra, ask: Is er extra?, type: boolean, domain: shared }\n'
  const accepted = 'accepted: [{ finding: signal-unused, at: [extra, aap], why: Later }]\n'
  const { findings } = foundIn([`${other}${accepted}`, pathway('pad', { wel: `when: { beer: true }, ${ITEM}` })])
  expect(findings.filter(({ of }) => of === 'extra').map(({ accepted: why }) => why)).toEqual(['Later'])
  expect(findings.filter(({ of }) => of === 'aap').map(({ code, accepted: why }) => `${code} ${why}`)).toEqual([
    'signal-unused undefined',
    'accepted-gone undefined',
  ])
})
