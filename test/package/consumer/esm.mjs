import assert from 'node:assert/strict'
import { advise, InputError, LibraryError, merge, pick } from 'zorgpad'
import { parseLibrary } from 'zorgpad/compile'
import { loadLibrary } from 'zorgpad/node'
import library, { library as named } from 'zorgpad/pathways'
import { receipt, replay } from 'zorgpad/receipt'
import { adviseSync, merge as mergeSync, pick as pickSync } from 'zorgpad/sync'
import { check } from './check.cjs'

assert.equal(named, library)
assert.deepEqual([mergeSync, pickSync], [merge, pick])
const proof = { receipt, replay }
await check({ advise, adviseSync, library, loadLibrary, parseLibrary, InputError, LibraryError, merge, pick, ...proof })
