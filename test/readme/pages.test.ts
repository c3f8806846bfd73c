import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SMALL } from '../cli/library'
import { ran } from '../cli/terminal'
import { folderWith } from '../cli/workplace'
import { blocksOf } from './blocks'

const commands = blocksOf('docs/bladzijden.md', '')
  .flatMap(({ text }) => text.trim().split('\n'))
  .filter((line) => line.startsWith('zorgpad '))

test('er zijn opdrachten om uit te voeren', () => expect(commands.length).toBeGreaterThan(1))

test.each(commands)('%s doet wat er staat', async (line) => {
  const place = await folderWith(
    Object.fromEntries(Object.entries(SMALL).map(([name, text]) => [`bieb/${name}`, text])),
  )
  const args = line
    .split(' ')
    .slice(1)
    .map((word) => (word === 'MAP' ? join(place, 'bieb') : word === 'bespreken' ? join(place, word) : word))
  expect(await ran(args)).toMatchObject({ code: 0, err: '' })
  expect(await readdir(join(place, 'bespreken'))).toContain('index.html')
})
