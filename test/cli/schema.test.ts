import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { changed, SMALL } from './library'
import { refused } from './refused'
import { ran } from './terminal'
import { fileWith, folderWith, type Texts } from './workplace'

const FILES = ['signals', 'roles', 'services', 'laws', 'pathway', 'network', 'cases']
const KINDS = [...FILES, 'input', 'advice', 'columns']
const SCHEMAS = fileURLToPath(new URL('../../schemas', import.meta.url))

test.each(KINDS)('schema %s is wat in schemas/ staat', async (kind) => {
  const { code, out, err } = await ran(['schema', kind])
  expect([code, err]).toEqual([0, ''])
  expect(out).toBe(await readFile(join(SCHEMAS, `${kind}.schema.json`), 'utf8'))
  expect(JSON.parse(out)).toHaveProperty('type', 'object')
})

test.each(['input', 'advice'])('--%s is hetzelfde als de soort', async (kind) => {
  expect(await ran(['schema', `--${kind}`])).toEqual(await ran(['schema', kind]))
})

const names = (kinds: readonly string[]): string[] => kinds.map((kind) => `${kind}.schema.json`)

test('--out schrijft ze alle, ook in een map die er nog niet is', async () => {
  const folder = join(await folderWith({}), 'nieuw', 'schemas')
  const { code, out } = await ran(['schema', '--out', folder])
  expect(code).toBe(0)
  expect((await readdir(folder)).sort()).toEqual(names(KINDS).sort())
  expect(out.trim().split('\n')).toEqual(names(KINDS).map((name) => join(folder, name)))
  expect(await readFile(join(folder, 'roles.schema.json'), 'utf8')).toBe((await ran(['schema', 'roles'])).out)
})

test('--out met soorten schrijft die, en zegt met --json welke bestanden het zijn', async () => {
  const folder = await folderWith({})
  const { code, out } = await ran(['schema', 'network', '--input', '--advice', '--out', folder, '--json'])
  expect(code).toBe(0)
  const files = names(['network', 'input', 'advice'])
  expect((await readdir(folder)).sort()).toEqual([...files].sort())
  expect(JSON.parse(out)).toEqual({ files: files.map((name) => join(folder, name)) })
})

test('zonder soort, of met een die er niet is: welke er zijn', async () => {
  for (const args of [[], ['onzin'], ['toString'], ['__proto__'], ['--input', '--advice']]) {
    expect((await refused(['schema', ...args])).err).toContain(KINDS.join(', '))
  }
})

test('een soort die bijna goed is geschreven: welke bedoeld is', async () => {
  expect((await refused(['schema', 'pathways'])).err).toContain('Bedoelt u pathway?')
  expect((await refused(['schema', 'signal', '--out', await folderWith({})])).err).toContain('Bedoelt u signals?')
})

test('een map die een bestand is', async () => {
  await refused(['schema', '--out', await fileWith('geen map')])
})

const definitions = (
  text: string,
): Readonly<Record<string, { readonly anyOf?: readonly { readonly const?: string }[] }>> =>
  (JSON.parse(text) as { definitions: Record<string, object> }).definitions

const roles = (text: string): (string | undefined)[] =>
  (definitions(text)['rol']?.anyOf ?? []).map(({ const: role }) => role)

describe('--library', () => {
  test('kent de namen van die bibliotheek, en geen andere', async () => {
    const { code, out } = await ran(['schema', 'pathway', '--library', await folderWith(SMALL)])
    expect(code).toBe(0)
    expect(roles(out)).toEqual(['huisarts'])
    expect(out).toContain('Is iemand mager?')
    expect(out).not.toContain('snaq65')
  })

  test('met --with-bundled ook de meegeleverde', async () => {
    const own = { 'rollen.yaml': 'roles:\n  buurtzorg: { label: Buurtzorg, domain: medical, reached: direct }\n' }
    const { code, out } = await ran(['schema', 'pathway', '--library', await folderWith(own), '--with-bundled'])
    expect(code).toBe(0)
    expect(roles(out)).toEqual(expect.arrayContaining(['buurtzorg', 'poh-ouderenzorg']))
    expect(roles(out)).not.toContain(undefined)
  })

  test('geldt ook voor de invoer', async () => {
    const { code, out } = await ran(['schema', '--input', '--library', await folderWith(SMALL)])
    expect(code).toBe(0)
    const { properties } = JSON.parse(out) as { properties: { signals: { properties: object } } }
    expect(Object.keys(properties.signals.properties)).toEqual(['mager', 'moe'])
    expect(out).not.toContain('snaq65')
  })
})

const told = async (files: Texts) => {
  const folder = await folderWith(files)
  const checked = await ran(['check', folder])
  expect(checked.code).toBe(2)
  const { code, out, err } = await ran(['schema', 'pathway', '--library', folder])
  expect(code).toBe(2)
  expect(err).toContain(checked.err)
  return { out, err }
}

describe('een bibliotheek met fouten', () => {
  test('een naam die er niet is: de schema’s kennen alle namen, en de fout staat erbij', async () => {
    const { out, err } = await told(changed(SMALL, 'pad.yaml', 'mager: true', 'magr: true'))
    expect(err).toMatch(/^De schema’s zijn gemaakt en kennen alle namen, maar/)
    expect(roles(out)).toEqual(['huisarts'])
  })

  test('een bestand dat niet te lezen is: wat er wel is, en andere namen zijn goed', async () => {
    const { out, err } = await told({ ...SMALL, 'rollen.yaml': 'roles: [' })
    expect(err).toMatch(/^De schema’s zijn gemaakt van de bestanden die te lezen zijn/)
    expect(definitions(out)['rol']).toMatchObject({ type: 'string' })
    expect(out).toContain('Is iemand mager?')
  })

  test('met --out worden ze geschreven', async () => {
    const [folder, out] = [await folderWith({ ...SMALL, 'rollen.yaml': 'roles: [' }), await folderWith({})]
    expect(await ran(['schema', '--library', folder, '--out', out])).toMatchObject({ code: 2 })
    expect((await readdir(out)).sort()).toEqual(names(KINDS).sort())
  })

  test('niets te lezen: geen schema’s', async () => {
    await refused(['schema', 'pathway', '--library', await folderWith({ 'leeg.yaml': '' })])
    await refused(['schema', 'pathway', '--library', await folderWith({})])
    await refused(['schema', 'pathway', '--library', join(await folderWith({}), 'weg')])
  })
})
