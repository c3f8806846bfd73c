import ts from 'typescript'
import { expect, test } from 'vitest'
import { typesOf } from '../../src/author/typesOf'
import { parseLibrary } from '../../src/library'
import type { Library } from '../../src/model/library'
import { library as bundled } from '../../src/pathways'

const small = parseLibrary([
  {
    name: 'signalen.yaml',
    text: `signals:
  moe: { label: Moe, ask: Moe?, type: boolean, domain: shared, formerly: [vermoeid, doodop] }
  kleur: { label: Kleur, ask: Welke?, type: choice, options: { groen: Groen, rood: Rood }, domain: shared }
  klachten: { label: Klachten, ask: Welke?, type: choices, options: { pijn: Pijn, dorst: Dorst }, domain: shared }
  gewicht: { label: Gewicht, ask: Zwaar?, type: decimal, unit: kg, step: 0.1, range: [20, 250], domain: shared }
  aantal: { label: Aantal, ask: Hoeveel?, type: integer, unit: '1', step: 1, range: [0, 9], domain: shared }
  gezien-op: { label: Gezien, ask: Wanneer?, type: date, domain: shared }
`,
  },
  { name: 'rollen.yaml', text: 'roles: { huisarts: { label: Huisarts, domain: medical, reached: direct } }\n' },
])

test('een type per soort signaal met zijn label, ook onder de namen van vroeger', () => {
  expect(typesOf(small, 'Kleine')).toBe(`export type Kleine = {
  signals: {
    /** Aantal */
    'aantal': number
    /** Gewicht (kg) */
    'gewicht': number
    /** Gezien */
    'gezien-op': string
    /** Klachten: \`pijn\` Pijn; \`dorst\` Dorst */
    'klachten': readonly ('pijn' | 'dorst')[]
    /** Kleur: \`groen\` Groen; \`rood\` Rood */
    'kleur': 'groen' | 'rood'
    /** Moe */
    'moe': boolean
    /** @deprecated heet nu moe */
    'vermoeid': boolean
    /** @deprecated heet nu moe */
    'doodop': boolean
  }
  roles: 'huisarts'
  services: never
  laws: never
  pathways: never
  rules: never
  networks: never
}
`)
})

const problemsIn = (text: string): readonly string[] =>
  (
    ts.transpileModule(text, { reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES2022 } })
      .diagnostics ?? []
  ).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))

test('een label blijft binnen zijn opmerking, op één regel', () => {
  const signals = { moe: { label: 'Moe */ } \n // of\tniet', type: 'boolean', domain: 'shared' } } as const
  const text = typesOf({ ...small, signals }, 'Ids')
  expect(text).toContain("    /** Moe * / } // of niet */\n    'moe': boolean\n")
  expect(problemsIn(text)).toEqual([])
})

test('het type van de meegeleverde bibliotheek is TypeScript en noemt alles, behalve wat niemand geeft', () => {
  const library = bundled as Library
  const text = typesOf(library, 'Ids')
  expect(problemsIn(text)).toEqual([])
  const parts = [library.roles, library.services, library.laws, library.pathways, library.networks]
  for (const id of parts.flatMap(Object.keys)) expect(text).toContain(`'${id}'`)
  for (const [pathway, { rules }] of Object.entries(library.pathways)) {
    for (const rule of Object.keys(rules)) expect(text).toContain(`'${pathway}/${rule}'`)
  }
  const signals = text.slice(text.indexOf('signals: {'), text.indexOf('  roles: '))
  const given = Object.keys(library.signals).filter((id) => id !== 'melder' && id !== 'betrokken')
  for (const id of given) expect(signals).toContain(`    '${id}': `)
  expect(signals).not.toMatch(/'(melder|betrokken)': /)
})
