import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { refused } from './refused'
import { ran } from './terminal'
import { fileWith, folderWith } from './workplace'

const KINDS = ['signals', 'roles', 'services', 'laws', 'pathway', 'network', 'cases']
const SCHEMAS = fileURLToPath(new URL('../../schemas', import.meta.url))

test.each(KINDS)('schema %s is wat in schemas/ staat', async (kind) => {
  const { code, out, err } = await ran(['schema', kind])
  expect([code, err]).toEqual([0, ''])
  expect(out).toBe(await readFile(join(SCHEMAS, `${kind}.schema.json`), 'utf8'))
  expect(JSON.parse(out)).toHaveProperty('type', 'object')
})

test('--out schrijft ze alle, ook in een map die er nog niet is', async () => {
  const folder = join(await folderWith({}), 'nieuw', 'schemas')
  const { code, out } = await ran(['schema', '--out', folder])
  expect(code).toBe(0)
  const names = KINDS.map((kind) => `${kind}.schema.json`)
  expect((await readdir(folder)).sort()).toEqual([...names].sort())
  expect(out.trim().split('\n')).toEqual(names.map((name) => join(folder, name)))
  expect(await readFile(join(folder, 'roles.schema.json'), 'utf8')).toBe((await ran(['schema', 'roles'])).out)
})

test('zonder soort, of met een die er niet is: welke er zijn', async () => {
  for (const args of [[], ['onzin'], ['toString'], ['__proto__']]) {
    expect((await refused(['schema', ...args])).err).toContain(KINDS.join(', '))
  }
})

test('een map die een bestand is', async () => {
  await refused(['schema', '--out', await fileWith('geen map')])
})
