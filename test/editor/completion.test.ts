import { describe, expect, test } from 'vitest'
import type { SchemaKind } from '../../src/check/json-schemas'
import { editor } from './editor'

const { show } = editor()

interface Position {
  readonly what: string
  readonly kind: SchemaKind
  readonly text: string
  /** What is proposed, each with a part of its explanation. */
  readonly proposed: Readonly<Record<string, string>>
  readonly notProposed?: readonly string[]
}

const rule = (lines: string): string => `pathway: proef\nrules:\n  een:\n${lines}`

const item = (line: string): string => rule(`    then:\n      - ${line}\n        responsible: huisarts\n`)

const PATHWAY: readonly Position[] = [
  {
    what: 'sleutels van een bestand',
    kind: 'pathway',
    text: 'pathway: proef\n‸\n',
    proposed: { population: 'Voor wie', rules: 'De regels' },
    notProposed: ['pathway', 'signals'],
  },
  {
    what: 'sleutels van een regel',
    kind: 'pathway',
    text: rule('    title: Een\n    ‸\n'),
    proposed: { redFlag: 'Nu handelen', withoutConsent: 'zonder toestemming' },
    notProposed: ['title'],
  },
  {
    what: 'signalen in een voorwaarde',
    kind: 'pathway',
    text: rule('    when:\n      ‸\n'),
    proposed: { gewicht: 'Wat is het gewicht nu? (kg, 20 tot en met 300)', betrokken: 'Rollen', any: 'Ten minste een' },
    notProposed: ['huisarts'],
  },
  {
    what: 'keuzes van een signaal',
    kind: 'pathway',
    text: rule('    when:\n      snaq65: ‸\n'),
    proposed: { rood: 'Ondervoed', oranje: 'Risico op ondervoeding', groen: 'Niet ondervoed' },
    notProposed: ['zelfstandig', '$termijn-oranje'],
  },
  {
    what: 'keuzes in een vergelijking, binnen een groep',
    kind: 'pathway',
    text: rule('    when:\n      any:\n        - woonsituatie:\n            not: ‸\n'),
    proposed: { zelfstandig: 'Woonsituatie', instelling: 'Woonsituatie' },
    notProposed: ['rood'],
  },
  {
    what: 'wat er met een signaal vergeleken kan worden',
    kind: 'pathway',
    text: rule('    when:\n      oedeem:\n        ‸\n'),
    proposed: { known: 'Of er vandaag een waarde is', orUnknown: 'niet zeker onwaar' },
    notProposed: ['atLeast', 'ago'],
  },
  {
    what: 'rollen, en parameters die een rol zijn',
    kind: 'pathway',
    text: item('refer: ‸'),
    proposed: { dietist: 'Diëtist', '$verwijzer-dietist': 'Lokaal af te spreken' },
    notProposed: ['dieetbehandeling', 'melder', '$termijn-oranje'],
  },
  {
    what: 'wie verantwoordelijk is',
    kind: 'pathway',
    text: rule('    then:\n      - do: Iets\n        responsible: ‸\n'),
    proposed: { melder: 'Wie meldt', coordinator: 'Wie coördineert', wijkverpleegkundige: 'Wijkverpleegkundige' },
  },
  {
    what: 'aanbod',
    kind: 'pathway',
    text: item('refer: dietist\n        for: ‸'),
    proposed: { dieetbehandeling: 'Diëtist' },
    notProposed: ['dietist'],
  },
  {
    what: 'termijnen',
    kind: 'pathway',
    text: item('inform: huisarts\n        within: ‸'),
    proposed: { immediately: 'nu', '1 working day': '1 werkdag', '$termijn-oranje': 'Standaard' },
    notProposed: ['$verwijzer-dietist'],
  },
  {
    what: 'signalen om te meten',
    kind: 'pathway',
    text: item('assess: [gew‸]'),
    proposed: { gewicht: 'Gewicht nu' },
  },
  {
    what: 'regels, ook voluit',
    kind: 'pathway',
    text: rule('    replaces: [snaq‸]\n'),
    proposed: { 'ondervoeding/snaq65-oranje': 'Regel van Ondervoeding', 'snaq65-oranje': 'Regel van Ondervoeding' },
  },
  {
    what: 'bronnen',
    kind: 'pathway',
    text: rule('    source:\n      - le‸\n'),
    proposed: { lesa: 'LESA Ondervoeding (NHG/V&VN/NVD, 2010)' },
  },
  {
    what: 'woorden van een gesloten lijst',
    kind: 'pathway',
    text: 'pathway: proef\nstatus: ‸\n',
    proposed: { draft: 'Concept', adopted: 'Vastgesteld', retired: 'Ingetrokken' },
  },
]

const signal = (line: string): string => `signals:\n  nieuw:\n    label: Nieuw\n    ${line}\n`

const OTHERS: readonly Position[] = [
  {
    what: 'soorten signalen',
    kind: 'signals',
    text: signal('type: ‸'),
    proposed: { boolean: 'Ja of nee', choices: 'Een lijst keuzes' },
  },
  {
    what: 'eenheden',
    kind: 'signals',
    text: signal('unit: ‸'),
    proposed: { kg: 'kg', years: 'jaar', 'kg/m2': 'kg/m²' },
  },
  {
    what: 'alleen datums',
    kind: 'signals',
    text: signal('outdatedBy: ‸'),
    proposed: { 'snaq65-afgenomen-op': 'Datum laatste SNAQ65+' },
    notProposed: ['gewicht', 'suf'],
  },
  {
    what: 'punten per antwoord',
    kind: 'signals',
    text: signal('score:\n      woonsituatie:\n        ‸'),
    proposed: { zelfstandig: 'Woonsituatie', instelling: 'Woonsituatie' },
  },
  {
    what: 'wetten',
    kind: 'services',
    text: 'services:\n  nieuw:\n    law:\n      - otherwise: ‸\n',
    proposed: { zvw: 'Betaalt: zorgverzekeraar' },
    notProposed: ['huisarts'],
  },
  {
    what: 'rollen als sleutel',
    kind: 'network',
    text: 'network: nieuw\nparties:\n  ‸\n',
    proposed: { apotheker: 'Apotheker' },
    notProposed: ['nieuw'],
  },
  {
    what: 'parameters als sleutel',
    kind: 'network',
    text: 'network: nieuw\nparameters:\n  ‸\n',
    proposed: { 'ondervoeding/termijn-oranje': 'te kiezen', 'sarcf-grens': 'te kiezen 2 tot 4' },
  },
  {
    what: 'waarden van een parameter',
    kind: 'network',
    text: 'network: nieuw\nparameters:\n  ondervoeding/verwijzer-dietist: ‸\n',
    proposed: { huisarts: '', wijkverpleegkundige: '' },
    notProposed: ['apotheker'],
  },
  {
    what: 'gegeven signalen',
    kind: 'cases',
    text: 'cases: ondervoeding\ngiven:\n  ‸\n',
    proposed: { leeftijd: 'Hoe oud is de persoon?', suf: 'Suf' },
    notProposed: ['melder'],
  },
  {
    what: 'waarden van een gegeven signaal',
    kind: 'cases',
    text: 'cases: ondervoeding\ntests:\n  - title: Een\n    given:\n      woonsituatie: ‸\n',
    proposed: { zelfstandig: 'Woonsituatie', instelling: 'Woonsituatie' },
    notProposed: ['rood'],
  },
  {
    what: 'staten van een regel',
    kind: 'cases',
    text: 'cases: ondervoeding\ntests:\n  - title: Een\n    expect:\n      rules:\n        snaq65-rood: ‸\n',
    proposed: { applies: 'De regel geldt', 'ruled-out': 'geldt zeker niet' },
  },
  {
    what: 'netwerken',
    kind: 'cases',
    text: 'cases: ondervoeding\nnetwork: ‸\n',
    proposed: { 'loosduinen-voorbeeld': 'Voorbeeldnetwerk' },
  },
  {
    what: 'signalen van een invoer',
    kind: 'input',
    text: 'on: 2026-03-02\nsignals:\n  snaq65: ‸\n',
    proposed: { rood: 'Ondervoed' },
    notProposed: ['zelfstandig'],
  },
]

describe.each(['own', 'published'] as const)('%s schemas', (which) => {
  test.each([...PATHWAY, ...OTHERS])('$kind: $what', async ({ kind, text, proposed, notProposed = [] }) => {
    const { completions, at } = await show(kind, text, which)
    const found = new Map((await completions(at)).map(({ label, documentation }) => [label, documentation]))
    for (const [label, explanation] of Object.entries(proposed)) {
      expect([...found.keys()]).toContain(label)
      expect(JSON.stringify(found.get(label) ?? '')).toContain(explanation)
    }
    expect(notProposed.filter((label) => found.has(label))).toEqual([])
  })
})
