// Ids of one's own library, as `zorgpad types` writes them: cli.mjs made ids.mts.
import type { Library, RuleId } from 'zorgpad'
import { loadLibrary } from 'zorgpad/node'
import { adviseSync } from 'zorgpad/sync'
import type { OwnIds } from './ids.mjs'

const library = (await loadLibrary('zorgpad:bundled', 'val-preventie')) as Library<OwnIds>
const on = '2026-03-02'
adviseSync(library, { on, signals: { 'val-preventie-aanwijzing': true, gewicht: 56 } })
export const rule: RuleId<typeof library> = 'val-preventie/eerste-regel'

// @ts-expect-error a signal that is not there
adviseSync(library, { on, signals: { 'val-preventie-aanwijzig': true } })
// @ts-expect-error an option that this signal does not have
adviseSync(library, { on, signals: { woonsituatie: 'kasteel' } })
