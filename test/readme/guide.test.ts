import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Block, blocksOf, ROOT, textOf } from './blocks'

// The guide as its reader would follow it: from an empty folder, block by block, with the program as it was built.

const FILE = 'docs/eigen-zorgpad.md'
const LANGUAGES = ['bash', 'yaml', 'diff', 'text']

const blocks = blocksOf(FILE, ...LANGUAGES)

interface Ran {
  readonly code: number
  readonly printed: string
}

const spawned = (folder: string, program: string, args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const child = execFile(program, [...args], { cwd: folder }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), printed: out + err }),
    )
    child.stdin?.end()
  })

/** What installing the packed file does, but for the download; that the package installs, `npm run package` shows. */
const install = async (folder: string): Promise<Ran> => {
  await mkdir(join(folder, 'node_modules'))
  await symlink(ROOT, join(folder, 'node_modules', 'zorgpad'), 'dir')
  return { code: 0, printed: '' }
}

const copied = async (folder: string, from: string, to: string): Promise<Ran> => {
  await cp(join(folder, from), join(folder, to), { recursive: true })
  return { code: 0, printed: '' }
}

const { version } = JSON.parse(textOf('package.json')) as { readonly version: string }

const run = (folder: string, command: string): Promise<Ran> => {
  if (command === 'npm init -y') return spawned(folder, 'npm', ['init', '-y'])
  if (command === `npm install ./zorgpad-${version}.tgz`) return install(folder)
  const [, from, to] = /^cp -r (\w+) (\w+)$/.exec(command) ?? []
  if (from !== undefined && to !== undefined) return copied(folder, from, to)
  const [, args] = /^npx zorgpad (.*)$/.exec(command) ?? []
  if (args === undefined) throw new Error(`A reader cannot follow this: ${command}`)
  return spawned(folder, process.execPath, [join('node_modules', 'zorgpad', 'dist', 'cli.js'), ...args.split(' ')])
}

const runAll = async (folder: string, { text, place }: Block, isShown: boolean): Promise<string> => {
  let printed = ''
  for (const command of text.trim().split('\n')) {
    const ran = await run(folder, command)
    if (!isShown) expect(ran.code, `${place}: ${command}\n${ran.printed}`).toBe(0)
    printed += ran.printed
  }
  return printed
}

const headOf = ({ text, place }: Block): { readonly file: string; readonly isMore: boolean; readonly rest: string } => {
  const [, file, more, rest = ''] = /^# ([\w/.-]+\.yaml)(, onderaan erbij)?\n([\s\S]*)$/.exec(text) ?? []
  if (file === undefined) throw new Error(`${place} does not say which file it is`)
  return { file, isMore: more !== undefined, rest }
}

const linesOf = (rest: string, kinds: string): string =>
  rest
    .split('\n')
    .filter((line) => line !== '' && kinds.includes(line.charAt(0)))
    .map((line) => `${line.slice(1)}\n`)
    .join('')

const change = async (folder: string, block: Block): Promise<void> => {
  const { file, rest } = headOf(block)
  const before = await readFile(join(folder, file), 'utf8')
  const [from, to] = [linesOf(rest, ' -'), linesOf(rest, ' +')]
  expect(before.split(from).length, `${block.place} changes one place`).toBe(2)
  await writeFile(join(folder, file), before.replace(from, to))
}

/** A whole file keeps the line for the editor that it began with, as the guide says. */
const copy = async (folder: string, block: Block): Promise<void> => {
  const { file, isMore, rest } = headOf(block)
  const path = join(folder, file)
  if (isMore) return appendFile(path, rest)
  await mkdir(dirname(path), { recursive: true })
  const before = existsSync(path) ? await readFile(path, 'utf8') : ''
  const [editor = ''] = /^# yaml-language-server: .*\n/.exec(before) ?? []
  await writeFile(path, editor + block.text)
}

test('wie de handleiding volgt, ziet wat er staat', async () => {
  expect(existsSync(join(ROOT, 'dist/cli.js')), 'npm run build comes first').toBe(true)
  const folder = await mkdtemp(join(tmpdir(), 'zorgpad-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  let printed = ''
  for (const [place, block] of blocks.entries()) {
    if (block.language === 'yaml') await copy(folder, block)
    else if (block.language === 'diff') await change(folder, block)
    else if (block.language === 'text') expect(printed, block.place).toBe(block.text)
    else printed = await runAll(folder, block, blocks[place + 1]?.language === 'text')
  }
})

test('elk blok wordt uitgevoerd, en achter elke uitvoer staat een opdracht', () => {
  expect(textOf(FILE).match(/^```/gm)?.length).toBe(2 * blocks.length)
  const stray = blocks.filter(({ language }, place) => language === 'text' && blocks[place - 1]?.language !== 'bash')
  expect(stray).toEqual([])
  const commands = blocks.filter(({ language }) => language === 'bash').flatMap(({ text }) => text.trim().split('\n'))
  for (const name of ['new', 'check', 'test', 'cases', 'advise', 'explain', 'ask', 'docs', 'diff'])
    expect(
      commands.filter((command) => command.startsWith(`npx zorgpad ${name}`)),
      name,
    ).not.toEqual([])
})

test('wat er als voorbeeld in staat is fictief, en elke grens en termijn wordt afgesproken', () => {
  const yaml = blocks.filter(({ language }) => language !== 'bash' && language !== 'text').map(({ text }) => text)
  const valuesOf = (pattern: RegExp): string[] => [...yaml.join('').matchAll(pattern)].map(([, value = '']) => value)
  const [titles, parties] = [valuesOf(/^title: (.*)$/gm), valuesOf(/\bname: ([^,}]*)/g)]
  expect([titles.length, parties.length]).toEqual([2, 3])
  expect(titles.filter((title) => !title.includes('fictief'))).toEqual([])
  expect(parties.filter((name) => !name.startsWith('Voorbeeld'))).toEqual([])
  const limits = valuesOf(/\b(?:atLeast|above|atMost|below|within|ago): ([^ ,}\n]*)/g)
  expect(limits.length).toBeGreaterThan(3)
  expect(limits.filter((limit) => !limit.startsWith('$'))).toEqual([])
})
