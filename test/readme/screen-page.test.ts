import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ran } from '../cli/terminal'
import { folderWith } from '../cli/workplace'
import { blocksOf, textOf } from './blocks'

const PAGE = 'docs/screenen.md'

const commands = blocksOf(PAGE, '')
  .flatMap(({ text }) => text.trim().split('\n'))
  .filter((line) => line.startsWith('zorgpad '))

/** The files that the page shows, each after its name. */
const files = Object.fromEntries(
  [...textOf(PAGE).matchAll(/^`([\w.-]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => [
    name,
    text,
  ]),
)

test('er zijn opdrachten om uit te voeren, en bestanden om te lezen', () => {
  expect([commands.length, Object.keys(files).sort()]).toEqual([
    3,
    ['kolommen.yaml', 'personen-uit-his.csv', 'personen.csv'],
  ])
})

test.each(commands)('%s doet wat er staat', async (line) => {
  const place = await folderWith(files)
  const before = process.cwd()
  process.chdir(place)
  onTestFinished(() => process.chdir(before))
  expect(await ran(line.split(' ').slice(1))).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringContaining('2 personen beoordeeld'),
  })
  const out = /--out (\S+)/.exec(line)?.[1]
  expect(await readdir(join(place))).toContain(out)
})
