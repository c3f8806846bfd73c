import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { traces } from '../../src/explain'
import type { Known } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { knownText } from '../../src/model/knownText'
import { traceLines } from '../../src/present/trace'
import { library } from './persons'

test.each<readonly [string, Known, string]>([
  ['oedeem', { value: true }, 'ja'],
  ['oedeem', { value: false }, 'nee'],
  ['gewicht', { value: 56.1 }, '56,1 kg'],
  ['chronische-medicijnen', { value: 5 }, '5'],
  ['leeftijd', { value: 81 }, '81 jaar'],
  ['drinkt-nauwelijks-uren', { value: 30 }, '30 uur'],
  ['temperatuur', { value: 38.6 }, '38,6 °C'],
  ['snaq65', { value: 'rood' }, 'Ondervoed'],
  ['snaq65', { options: ['oranje', 'rood'] }, 'nog mogelijk: Risico op ondervoeding of Ondervoed'],
  ['kledingsignalen', { value: [] }, 'geen'],
  ['kledingsignalen', { value: ['zichtbaar-mager', 'kunstgebit-los'] }, 'Ziet er mager uit, Kunstgebit zit los'],
  ['snaq65-afgenomen-op', { value: '2026-03-02' }, 'maandag 2 maart 2026'],
  ['bmi', { low: 18.5 }, 'ten minste 18,5'],
  ['bmi', { high: 22 }, 'ten hoogste 22'],
  ['bmi', { low: 18.5, high: 22 }, 'ten minste 18,5 en ten hoogste 22'],
  ['gewicht', { missing: 'not-asked' }, 'niet gevraagd'],
  ['gewicht', { missing: 'declined' }, 'wil niet zeggen'],
  ['gewicht', { missing: 'stale' }, 'te oud'],
])('van %s is %j bekend: %s', (id, known, text) => expect(knownText(library, id, known)).toBe(text))

const signals: Input['signals'] = {
  leeftijd: 81,
  woonsituatie: 'zelfstandig',
  'gewicht-6mnd': 64,
  gewicht: 59.2,
  oedeem: false,
  'gewichtsverlies-bedoeld': false,
  verslikken: true,
  temperatuur: 38.6,
  'natte-stem': { missing: 'unknown' },
  'drinkt-nauwelijks-uren': 30,
  kledingsignalen: ['kleding-ruimer'],
}
const input: Input = { on: '2026-03-02', network: 'loosduinen-voorbeeld', signals }
const advice = adviseSync(library, input)
const lines = traceLines({ library, network: input.network }, traces(library, input, advice))

test('elke regel die geldt of vervangen is staat er met haar voorwaarden', () => {
  const states = advice.pathways
    .flatMap(({ rules }) => rules)
    .filter(({ state }) => state === 'applies' || state === 'replaced')
  expect(states.length).toBeGreaterThan(3)
  expect(lines.filter((line) => /^\S.*: /.test(line))).toHaveLength(states.length)
  expect(lines).toContain('Verslikken met kans op longontsteking: geldt')
  expect(lines).toContain('  ✓ dit alles')
  expect(lines).toContain('    ✓ Verslikt zich is ja (nu: ja)')
  expect(lines).toContain('      ? Natte stem is ja (nu: gevraagd, niet bekend)')
  expect(lines).toContain('    ✓ ten minste een van deze')
})

test('afspraken staan er met wie ze maakte, en bronnen met jaar', () => {
  expect(lines).toContain(
    '  verwijzer dietist: Wijkverpleegkundige, afgesproken in het netwerk (Voorbeeldoverleg Loosduinen (fictief), donderdag 15 januari 2026)',
  )
  expect(lines).toContain('  termijn dysfagie: 24 uur, nog lokaal af te spreken')
  expect(lines).toContain('  bron: SNAQ65+, ontwikkeling en validatie, Clinical Nutrition, 2011')
})

test('er staat geen Engels, geen code en geen punt in een getal', () => {
  const told = lines.filter((line) => !line.startsWith('  bron: ')).join('\n')
  expect(told).not.toMatch(
    /\b(hours?|days?|weeks|months?|years?|Cel|immediately|routine|undefined|not-asked|true|false)\b/,
  )
  expect(told).not.toMatch(/\d\.\d/)
})
