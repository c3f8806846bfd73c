// `zorgpad/sync`, `zorgpad/screen`, `zorgpad/fhir` and `zorgpad/cds-hooks` bring no package along, and run under a policy that forbids making code from text.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import vm from 'node:vm'
import { screen } from 'zorgpad/screen'
import { adviseSync } from 'zorgpad/sync'
import { input } from './input.cjs'

const dist = new URL('node_modules/zorgpad/dist/', import.meta.url)
const read = (name) => readFileSync(new URL(name, dist), 'utf8')

function imports(name, seen = new Set()) {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const [, found] of read(name).matchAll(/(?:from|import|require)\b\s*\(?\s*["']([^"'\n]+)["']/g)) {
    assert.match(found, /^\.\//, `${name} imports ${found}`)
    imports(found.slice(2), seen)
  }
  return seen
}
for (const name of ['sync', 'screen', 'screen-vector', 'fhir', 'cds-hooks'])
  for (const kind of ['js', 'cjs']) imports(`${name}.${kind}`)
// A page gets the file without WebAssembly, Node the one with it.
assert.match(import.meta.resolve('zorgpad/screen'), /\/screen-vector\.js$/)

// What browsers have beyond the language; nothing of Node.
const page = {
  AbortController,
  AbortSignal,
  clearTimeout,
  console,
  performance,
  setTimeout,
  structuredClone,
  TextEncoder,
  URL,
}
const context = vm.createContext(page, { codeGeneration: { strings: false, wasm: false } })
const loaded = new Map()
function load(name) {
  if (!loaded.has(name)) {
    const module = { exports: {} }
    loaded.set(name, module)
    vm.compileFunction(read(name), ['module', 'exports', 'require'], { parsingContext: context })(
      module,
      module.exports,
      (path) => load(path.slice(2)),
    )
  }
  return loaded.get(name).exports
}
const { library } = createRequire(import.meta.url)('zorgpad/pathways')
const inPage = load('sync.cjs')
const bundled = load('pathways.cjs').library
const advice = JSON.stringify(adviseSync(library, input))
assert.equal(JSON.stringify(inPage.adviseSync(bundled, input)), advice)
const merged = inPage.merge(bundled, bundled)
assert.equal(JSON.stringify(inPage.adviseSync(merged, input)), advice)
const picked = inPage.pick(merged, ['ondervoeding'])
assert.equal(
  inPage
    .adviseSync(picked, input)
    .pathways.map(({ id }) => id)
    .join(),
  'ondervoeding',
)
const columns = { leeftijd: Float64Array.of(78, 40), woonsituatie: ['zelfstandig', null] }
assert.deepEqual(
  JSON.parse(JSON.stringify(load('screen.cjs').screen(bundled, columns, { on: input.on }))),
  JSON.parse(JSON.stringify(screen(library, columns, { on: input.on }))),
)
