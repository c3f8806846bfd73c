import assert from 'node:assert/strict'
import { advise, InputError, LibraryError, merge, pick } from 'zorgpad'
import { parseLibrary } from 'zorgpad/compile'
import { loadLibrary } from 'zorgpad/node'
import library, { library as named } from 'zorgpad/pathways'
import { receipt, replay } from 'zorgpad/receipt'
import { screen } from 'zorgpad/screen'
import { adviseSync, merge as mergeSync, pick as pickSync } from 'zorgpad/sync'
import { testLibrary, zorgpad } from 'zorgpad/vitest'
import { check } from './check.cjs'

assert.equal(named, library)
assert.deepEqual([mergeSync, pickSync], [merge, pick])
// Without vitest: it is needed only where tests run.
assert.deepEqual([zorgpad().name, typeof testLibrary], ['zorgpad', 'function'])
const proof = { receipt, replay }
await check({
  advise,
  adviseSync,
  library,
  loadLibrary,
  parseLibrary,
  InputError,
  LibraryError,
  merge,
  pick,
  screen,
  ...proof,
})
