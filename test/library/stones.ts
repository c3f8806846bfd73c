import type { LibraryFile } from '../../src/library'
import { parseLibrary } from '../../src/library'
import type { Library } from '../../src/model/library'

/** A part of a library that is right as soon as the parts that it needs are there, too. */
interface Stone {
  readonly text: string
  readonly needs: readonly string[]
}

const head = (id: string, lead = 'huisarts'): string => `pathway: ${id}
version: 1.0.0
title: Pad ${id}
status: adopted
owner: proef
class: clinical
valid: { from: 2026-01-01 }
use: proef
sources: { bron: { title: Bron } }
lead: [{ otherwise: ${lead} }]
`

const rule = (id: string, text: string): string =>
  `  ${id}: { title: Regel ${id}, why: Omdat ${id}, source: [bron], ${text} }\n`

const role = (id: string): Stone => ({
  needs: [],
  text: `roles: { ${id}: { label: Rol ${id}, domain: medical, receives: [medical, shared], reached: direct } }\n`,
})

const yesNo = (id: string, extra = ''): string =>
  `signals: { ${id}: { label: ${id}, ask: ${id}?, type: boolean, domain: medical${extra} } }\n`

/** What a library can be built of: every kind of thing, each with what it rests on, and rules that name rules elsewhere. */
const STONES = {
  huisarts: role('huisarts'),
  dietist: role('dietist'),
  buur: role('buur'),
  zvw: { needs: [], text: 'laws: { zvw: { label: Zvw, payer: zorgverzekeraar } }\n' },
  moe: { needs: [], text: yesNo('moe', ', formerly: [futloos]') },
  suf: { needs: ['buur'], text: yesNo('suf', ', who: [buur]') },
  alleen: { needs: ['moe'], text: yesNo('alleen', ', onlyIf: { moe: true }') },
  gewicht: {
    needs: [],
    text: `signals: { gewicht: { label: Gewicht, ask: Zwaar?, type: decimal, unit: kg, step: 0.1, range: [20, 250], domain: medical } }
parameters: { grens: { default: 50, between: [40, 60], why: Lokaal af te spreken. } }
`,
  },
  dubbel: {
    needs: ['gewicht'],
    text: 'signals: { dubbel: { label: Dubbel, type: decimal, unit: kg, formula: gewicht * 2, domain: medical } }\n',
  },
  ernst: {
    needs: ['dubbel', 'suf'],
    text: `signals:
  ernst:
    label: Ernst
    type: choice
    ordered: true
    options: { licht: Licht, zwaar: Zwaar, erg: Heel zwaar }
    decide: [{ when: { dubbel: { below: 90 } }, is: erg }, { when: { suf: true }, is: zwaar }, { otherwise: licht }]
    domain: medical
`,
  },
  dieet: {
    needs: ['dietist', 'zvw', 'moe'],
    text: 'services: { dieet: { label: Dieet, by: [dietist], law: [{ when: { moe: true }, law: zvw }] } }\n',
  },
  eten: {
    needs: ['huisarts', 'dietist', 'dieet', 'gewicht', 'moe'],
    text: `${head('eten')}parameters: { termijn: { default: 1 week, between: [1 working day, 4 weeks], why: Lokaal af te spreken. } }
rules:
${rule('mager', 'when: { gewicht: { below: $grens } }, then: [{ refer: dietist, for: dieet, responsible: huisarts, within: $termijn }]')}${rule('moe', 'when: { moe: true, betrokken: huisarts }, then: [{ do: Vraag door binnen $termijn, responsible: melder, within: 2 weeks }]')}`,
  },
  vallen: {
    needs: ['huisarts', 'suf', 'alleen'],
    text: `${head('vallen')}population: { alleen: true }
rules:
${rule('suf', 'when: { suf: true }, redFlag: true, lead: huisarts, then: [{ refer: huisarts, responsible: melder, within: immediately }]')}`,
  },
  stemming: {
    needs: ['huisarts', 'eten', 'vallen', 'ernst'],
    text: `${head('stemming')}rules:
${rule('erg', 'when: { ernst: { atLeast: zwaar } }, replaces: [eten/moe], pauses: [eten/mager], conflictsWith: [vallen/suf], then: [{ inform: huisarts, responsible: melder, within: routine }]')}${rule('ook', 'when: { applies: eten/mager }, then: [{ discuss: Hoe nu, responsible: coordinator, within: 1 week }]')}`,
  },
  wijk: {
    needs: ['huisarts', 'dietist', 'gewicht', 'eten'],
    text: `network: wijk
title: Wijk
area: { municipality: Den Haag }
parties: { huisarts: [{ name: Praktijk }], dietist: [{ name: Diëtist }] }
leadOrder: [dietist, huisarts]
parameters: { grens: 45, eten/termijn: { is: 2 weeks, agreed: { by: Overleg, on: 2026-01-15 } } }
`,
  },
  buurt: {
    needs: ['buur'],
    text: 'network: buurt\ntitle: Buurt\narea: {}\nparties: { buur: [{ name: De buren }] }\n',
  },
} as const satisfies Readonly<Record<string, Stone>>

export type StoneId = keyof typeof STONES

export const STONE_IDS = Object.keys(STONES) as readonly StoneId[]

const withNeeds = (ids: readonly StoneId[]): ReadonlySet<StoneId> => {
  const all = new Set(ids)
  // A set visits what is added while it is gone through.
  for (const id of all) for (const need of STONES[id].needs) all.add(need as StoneId)
  return all
}

/** The files of these parts and of all that they need. */
export const filesOf = (...ids: readonly StoneId[]): LibraryFile[] =>
  [...withNeeds(ids)].map((id) => ({ name: `${id}.yaml`, text: STONES[id].text }))

/** The library of these parts and of all that they need. */
export const built = (...ids: readonly StoneId[]): Library => parseLibrary(filesOf(...ids))
