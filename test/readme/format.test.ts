import { expect, test } from 'vitest'
import { readFile } from '../../src/read/read-file'
import { changed } from '../cli/library'
import { ran } from '../cli/terminal'
import { fileWith, folderWith } from '../cli/workplace'
import { blocksOf } from './blocks'

const FILE = 'docs/formaat.md'

const named = blocksOf(FILE, 'yaml').flatMap(({ text }) => {
  const [, name] = /^# ([\w.-]+\.yaml)\n/.exec(text) ?? []
  return name === undefined ? [] : [[name, text] as const]
})

/** The library of the last chapter, as the reader would copy it. */
const example = Object.fromEntries(named)

test('de kleine bibliotheek is goed, en haar gevallen kloppen', async () => {
  expect(named.length).toBeGreaterThan(4)
  expect(new Set(named.map(([name]) => name)).size).toBe(named.length)
  const folder = await folderWith(example)
  expect(await ran(['check', folder])).toMatchObject({ code: 0, err: '' })
  const { code, out, err } = await ran(['test', folder])
  expect([code, err]).toEqual([0, ''])
  const cases = named.flatMap(([, text]) => text.match(/^ {2}- title:/gm) ?? []).length
  expect(cases).toBeGreaterThan(0)
  expect(out).toBe(`${cases} gevallen kloppen, 0 niet.\n`)
})

test('een geval dat niet klopt geeft de uitslag die er staat', async () => {
  const [block, ...others] = blocksOf(FILE, '').filter(({ text }) => text.startsWith('✗ '))
  expect(others).toEqual([])
  const wrong = changed(example, 'vallen.cases.yaml', 'due: 2026-03-16', 'due: 2026-03-09')
  const folder = await folderWith(wrong)
  const { code, out } = await ran(['test', folder])
  expect(code).toBe(1)
  const shown = out.replace(/\S+\/vallen\.cases/, 'bieb/vallen.cases')
  expect(shown.slice(0, block?.text.length)).toBe(block?.text)
})

test('de persoon erbij geeft het plan dat er staat', async () => {
  const blocks = blocksOf(FILE, 'yaml', 'text', '')
  const place = blocks.findIndex(({ text }) => text.startsWith('Plan op '))
  const [person, plan] = [blocks[place - 1], blocks[place]]
  expect(plan).toBeDefined()
  const args = [
    'advise',
    await fileWith(person?.text ?? ''),
    '--library',
    await folderWith(example),
    '--on',
    '2026-03-02',
  ]
  expect(await ran(args)).toEqual({ code: 0, out: plan?.text, err: '' })
})

test.each(blocksOf(FILE, 'yaml'))('$place is YAML zoals een bibliotheek die heeft', ({ text }) => {
  // A line for the editor is no more than a remark.
  expect(readFile({ name: FILE, text }).problems.filter(({ code }) => code !== 'empty-file')).toEqual([])
})
