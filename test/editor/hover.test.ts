import { expect, test } from 'vitest'
import type { SchemaKind } from '../../src/check/json-schemas'
import { editor } from './editor'

const { show } = editor()

const rule = (lines: string): string => `pathway: proef\nrules:\n  een:\n${lines}`

test.each<[what: string, kind: SchemaKind, text: string, shown: readonly string[]]>([
  ['een sleutel', 'pathway', 'pathway: proef\nowner‸: ik\n', ['Wie verantwoordelijk is']],
  ['een signaal', 'pathway', rule('    when: { gew‸icht: { below: 50 } }\n'), ['Gewicht nu', 'Wat is het gewicht nu?']],
  ['een keuze', 'pathway', rule('    when: { snaq65: ro‸od }\n'), ['Ondervoed']],
  ['een rol', 'pathway', rule('    lead: diet‸ist\n'), ['Diëtist']],
  ['een parameter', 'pathway', rule('    lead: $verwijzer-‸dietist\n'), ['Lokaal af te spreken', 'Standaard huisarts']],
  ['een regel', 'pathway', rule('    replaces: [snaq65-‸oranje]\n'), ['Regel van Ondervoeding', 'Risico']],
  ['een bron', 'pathway', rule('    source: [le‸sa]\n'), ['LESA Ondervoeding', '2010']],
  ['een wet', 'services', 'services:\n  x:\n    law: [{ otherwise: zv‸w }]\n', ['Zorgverzekeringswet', 'Betaalt']],
  ['een domein', 'signals', 'signals:\n  x:\n    domain: med‸ical\n', ['Medisch']],
  ['een rol als sleutel', 'network', 'network: x\nparties:\n  diet‸ist: [{ name: X }]\n', ['Diëtist']],
  ['een gegeven signaal', 'cases', 'cases: ondervoeding\ngiven:\n  lee‸ftijd: 80\n', ['Leeftijd', 'Hoe oud']],
  ['een rol in een geval', 'cases', 'cases: ondervoeding\ntests: [{ title: X, reporter: bu‸ur }]\n', ['Buur']],
  ['een signaal in een invoer', 'input', 'signals: { su‸f: true }\n', ['Suf']],
])('%s', async (_, kind, text, shown) => {
  for (const which of ['own', 'published'] as const) {
    const { hover, at } = await show(kind, text, which)
    const found = await hover(at)
    for (const part of shown) expect(found).toContain(part)
  }
})
