const assert = require('node:assert/strict')
const { advise, InputError, LibraryError, merge, pick } = require('zorgpad')
const { parseLibrary } = require('zorgpad/compile')
const { loadLibrary } = require('zorgpad/node')
const { default: byDefault, library } = require('zorgpad/pathways')
const { receipt, replay } = require('zorgpad/receipt')
const { screen } = require('zorgpad/screen')
const { adviseSync, merge: mergeSync, pick: pickSync } = require('zorgpad/sync')
const { testLibrary, zorgpad } = require('zorgpad/vitest')
const { check } = require('./check.cjs')

assert.equal(byDefault, library)
assert.deepEqual([mergeSync, pickSync], [merge, pick])
// Without vitest: it is needed only where tests run.
assert.deepEqual([zorgpad().name, typeof testLibrary], ['zorgpad', 'function'])
const proof = { receipt, replay }
check({
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
