import { type Advice, advise, InputError, type Library, merge, type PathwayId, pick } from 'zorgpad'
import { parseLibrary } from 'zorgpad/compile'
import { loadLibrary } from 'zorgpad/node'
import { library } from 'zorgpad/pathways'
import { type ScreenedRule, screen } from 'zorgpad/screen'
import { adviseSync } from 'zorgpad/sync'
import { type CasesPlugin, zorgpad } from 'zorgpad/vitest'
import pathways = require('zorgpad/pathways')

const on = '2026-03-02'
export const advice: Promise<Advice<typeof library>> = advise(pathways.default, { on, signals: { gewicht: 56 } })

// @ts-expect-error a signal that is not there
adviseSync(library, { on, signals: { gewigt: 56 } })
// @ts-expect-error an option that this signal does not have
adviseSync(library, { on, signals: { woonsituatie: 'kasteel' } })

// Of a table, columns and rules have the ids of the library.
export const screened: ScreenedRule =
  screen(library, { gewicht: Float64Array.of(56), oedeem: [null] }, { on }).rules['ondervoeding/gewichtsverlies-ernstig']
// @ts-expect-error a signal that is not there
screen(library, { gewigt: [56] }, { on })
export const surface = [InputError, parseLibrary, loadLibrary]

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
