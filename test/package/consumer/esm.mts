import { Engine } from 'json-rules-engine'
import { type Advice, advise, type Facts, InputError, type Library, merge, type PathwayId, pick, toFacts, toJsonRules } from 'zorgpad'
import { parseLibrary } from 'zorgpad/compile'
import { loadLibrary } from 'zorgpad/node'
import library, { library as named } from 'zorgpad/pathways'
import { type ScreenedRule, screen } from 'zorgpad/screen'
import { adviseSync } from 'zorgpad/sync'
import { type CasesPlugin, zorgpad } from 'zorgpad/vitest'

const on = '2026-03-02'
const advice: Advice<typeof library> = await advise(library, {
  on,
  network: 'loosduinen-voorbeeld',
  signals: { leeftijd: 78, woonsituatie: 'zelfstandig', 'gewicht-6mnd': 60, gewicht: 56, oedeem: false },
})
export const to: string | undefined = advice.recommendations[0]?.to
export const same: Advice<typeof named> = adviseSync(named, { on, signals: {} })

// @ts-expect-error a signal that is not there
adviseSync(library, { on, signals: { gewigt: 56 } })
// @ts-expect-error an option that this signal does not have
adviseSync(library, { on, signals: { woonsituatie: 'kasteel' } })

// What is exported goes into a stock engine as it is.
export const engine = new Engine(toJsonRules(library, { network: 'loosduinen-voorbeeld' }))
export const facts: Facts = toFacts(library, { on, signals: { leeftijd: 78 } })
// @ts-expect-error a network that is not there
toJsonRules(library, { network: 'loosduinen' })
// @ts-expect-error a signal that is not there
toFacts(library, { on, signals: { gewigt: 56 } })

// A library of one's own has ids that no compiler knows.
const own = await loadLibrary('pathways')
export const free: string = adviseSync(own, { on, signals: { 'iets-anders': true } }).on

// Of a table, columns and rules have the ids of the library.
export const screened: ScreenedRule =
  screen(library, { gewicht: Float64Array.of(56), oedeem: [null] }, { on }).rules['ondervoeding/gewichtsverlies-ernstig']
// @ts-expect-error a signal that is not there
screen(library, { gewigt: [56] }, { on })
export const surface = [InputError, parseLibrary]

// Merged with a library of one's own ids, and picked again, ids stay literal types.
type Own = {
  signals: { moe: boolean }
  roles: 'buurtcoach'
  services: never
  laws: never
  pathways: 'pad'
  rules: 'pad/regel'
  networks: never
}
const mine = parseLibrary([]) as Library<Own>
const both = merge(library, mine)
adviseSync(both, { on, signals: { moe: true, gewicht: 56 }, reporter: 'buurtcoach' })
// @ts-expect-error a signal of neither
adviseSync(both, { on, signals: { mo: true } })
const picked = pick(both, ['pad'])
export const only: PathwayId<typeof picked> = 'pad'
// @ts-expect-error a pathway of neither
pick(both, ['pat'])

export const plugin: CasesPlugin = zorgpad({ library: ['pathways'], withBundled: true })
// @ts-expect-error an option that is not there
zorgpad({ libary: 'pathways' })
