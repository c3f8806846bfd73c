import assert from 'node:assert/strict'
import { advise, InputError } from 'zorgpad'
import { parseLibrary } from 'zorgpad/compile'
import { loadLibrary } from 'zorgpad/node'
import library, { library as named } from 'zorgpad/pathways'
import { adviseSync } from 'zorgpad/sync'
import { check } from './check.cjs'

assert.equal(named, library)
await check({ advise, adviseSync, library, loadLibrary, parseLibrary, InputError })
