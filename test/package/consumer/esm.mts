import { type Advice, advise, InputError } from 'zorgpad'
import { parseLibrary } from 'zorgpad/compile'
import { loadLibrary } from 'zorgpad/node'
import library, { library as named } from 'zorgpad/pathways'
import { adviseSync } from 'zorgpad/sync'

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

// A library of one's own has ids that no compiler knows.
const own = await loadLibrary('pathways')
export const free: string = adviseSync(own, { on, signals: { 'iets-anders': true } }).on
export const surface = [InputError, parseLibrary]
