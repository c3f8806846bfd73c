// Every schema and every pathway file can be asked for by name, and the licences of bundled code are there.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)
const folder = new URL('node_modules/zorgpad/', import.meta.url)

for (const [name, ending] of Object.entries({ schemas: '.json', pathways: '.yaml' })) {
  const files = readdirSync(new URL(name, folder), { recursive: true }).filter((file) => file.endsWith(ending))
  assert(files.length > 0, `no ${ending} in ${name}`)
  for (const file of files) resolve(`zorgpad/${name}/${file}`)
}
resolve('zorgpad/package.json')

const notices = readFileSync(new URL('dist/THIRD-PARTY-NOTICES.txt', folder), 'utf8')
assert.match(notices, /^date-easter .*^fastest-levenshtein /ms)
