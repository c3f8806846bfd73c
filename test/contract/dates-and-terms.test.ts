import { expect, test } from 'vitest'
import { advise } from '../../src/advise'
import { adviseSync } from '../../src/adviseSync'
import { parseLibrary } from '../../src/library'
import { pathway } from '../plan/world'

const TEXTS = [
  'roles:\n  huisarts: { label: Huisarts, domain: medical, receives: [medical, shared], reached: direct }',
  `signals:
  val-op: { label: Val, ask: Wanneer?, type: date, domain: medical }
  later: { label: Later, type: boolean, domain: medical, decide: [{ when: { val-op: { above: 2025-08-31 } }, is: true }, { otherwise: false }] }`,
  pathway('pad', {
    pas: 'when: { val-op: { ago: { atLeast: 2 weeks, below: 1 month } } }, redFlag: true, then: [{ refer: huisarts, responsible: melder, within: immediately }]',
  }),
]

const library = parseLibrary(TEXTS.map((text, place) => ({ name: `${place}.yaml`, text })))

// 16 February is two weeks before 2 March, and lies after 31 August as today does: it must not be passed over for that.
test.each([
  ['niet gevraagd', {}, 'open'],
  ['twee weken geleden', { 'val-op': '2026-02-16' }, 'applies'],
  ['gisteren', { 'val-op': '2026-03-01' }, 'ruled-out'],
])('een datum met een vaste dag en een termijn: %s', async (_, signals, state) => {
  const input = { on: '2026-03-02', signals }
  for (const advice of [adviseSync(library, input), await advise(library, input)])
    expect(advice.pathways[0]?.rules[0]?.state).toBe(state)
})
