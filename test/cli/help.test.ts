import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { ran } from './terminal'

const COMMANDS = [
  'advise',
  'ask',
  'explain',
  'replay',
  'screen',
  'serve',
  'check',
  'test',
  'cases',
  'diff',
  'docs',
  'schema',
  'rules',
]

test.each(COMMANDS)('%s --help en -h leggen uit, op 120 kolommen', async (name) => {
  const { code, out, err } = await ran([name, '--help'])
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(new RegExp(`^Gebruik: zorgpad ${name}`))
  expect(out.split('\n').filter((line) => line.length > 120)).toEqual([])
  expect((await ran([name, '-h'])).out).toBe(out)
})

test.each(COMMANDS)('%s --help noemt elke optie die de opdracht heeft', async (name) => {
  const { err } = await ran([name, '--optie-die-niet-bestaat'])
  const options = [...err.matchAll(/--[a-z-]+/g)].map(([option]) => option).slice(1)
  expect(options).toContain('--help')
  const { out } = await ran([name, '--help'])
  for (const option of options.filter((one) => one !== '--help')) expect(out).toContain(option)
})

test('hulp gaat voor alles', async () => {
  expect(await ran(['advise', 'niet-hier.yaml', '--help'])).toMatchObject({ code: 0, err: '' })
})

test('zonder opdracht: de lijst, en uitgang 2; met --help, -h of help uitgang 0', async () => {
  const { code, out } = await ran([])
  expect(code).toBe(2)
  for (const name of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'))
  for (const help of ['--help', '-h', 'help']) expect(await ran([help])).toEqual({ code: 0, out, err: '' })
})

test('het programma dat de bak van het pakket noemt geeft de uitgang door', async () => {
  const { bin } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(bin).toEqual({ zorgpad: 'dist/cli.js' })
  expect(await readFile(new URL('../../src/cli/main.ts', import.meta.url), 'utf8')).toMatch(
    /^#!\/usr\/bin\/env node\n[\s\S]*process\.exitCode = await run\(process\.argv\.slice\(2\)\)/,
  )
})
