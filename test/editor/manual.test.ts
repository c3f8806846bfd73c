import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kindOf } from '../../src/check/kind'
import { readFile } from '../../src/read/read-file'
import { ran } from '../cli/terminal'
import { folderWith } from '../cli/workplace'
import { blocksOf } from '../readme/blocks'
import { editor } from './editor'

const { open } = editor()

/** The library in docs/formaat.md, as the reader would copy it. */
const files = blocksOf('docs/formaat.md', 'yaml').flatMap(({ text }) => {
  const [, name] = /^# ([\w.-]+\.yaml)\n/.exec(text) ?? []
  return name === undefined ? [] : [[name, text] as const]
})

test('met de schema’s van de kleine bibliotheek in docs/formaat.md is daarin niets onderstreept, en een nieuwe naam wel', async () => {
  const folder = await folderWith(Object.fromEntries(files))
  expect((await ran(['schema', '--library', folder, '--out', join(folder, '.schemas')])).code).toBe(0)
  expect(files.length).toBeGreaterThan(4)
  for (const [name, text] of files) {
    const kind = kindOf(readFile({ name, text }).document?.data)
    const first = `# yaml-language-server: $schema=.schemas/${String(kind)}.schema.json\n`
    expect(await (await open(join(folder, name), first + text)).diagnostics).toEqual([])
    const wrong = text.replaceAll('fysiotherapeut', 'fysio')
    const found = await (await open(join(folder, `fout-${name}`), first + wrong)).diagnostics
    // In the file of the roles themselves it is a new role, and no one else's name.
    expect(found.length > 0).toBe(wrong !== text && kind !== 'roles')
  }
})
