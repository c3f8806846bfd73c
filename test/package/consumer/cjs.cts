import { type Advice, advise, InputError } from 'zorgpad'
import { parseLibrary } from 'zorgpad/compile'
import { loadLibrary } from 'zorgpad/node'
import { library } from 'zorgpad/pathways'
import { adviseSync } from 'zorgpad/sync'
import pathways = require('zorgpad/pathways')

const on = '2026-03-02'
export const advice: Promise<Advice<typeof library>> = advise(pathways.default, { on, signals: { gewicht: 56 } })

// @ts-expect-error a signal that is not there
adviseSync(library, { on, signals: { gewigt: 56 } })
// @ts-expect-error an option that this signal does not have
adviseSync(library, { on, signals: { woonsituatie: 'kasteel' } })
export const surface = [InputError, parseLibrary, loadLibrary]
