const assert = require('node:assert/strict')
const { advise, InputError, LibraryError, merge, pick } = require('zorgpad')
const { parseLibrary } = require('zorgpad/compile')
const { loadLibrary } = require('zorgpad/node')
const { default: byDefault, library } = require('zorgpad/pathways')
const { receipt, replay } = require('zorgpad/receipt')
const { adviseSync, merge: mergeSync, pick: pickSync } = require('zorgpad/sync')
const { check } = require('./check.cjs')

assert.equal(byDefault, library)
assert.deepEqual([mergeSync, pickSync], [merge, pick])
const proof = { receipt, replay }
check({ advise, adviseSync, library, loadLibrary, parseLibrary, InputError, LibraryError, merge, pick, ...proof })
