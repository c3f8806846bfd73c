import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { ROOT } from '../readme/blocks'
import { csvOf, TYPES } from './population'
import { folderWith } from './workplace'

const PERSONS = 3000

/** Persons who never all come: what writes them stops half way, and waits. */
const half = csvOf(Array.from({ length: PERSONS }, (_, nth) => ({ nr: `p${nth}`, moe: true, jaren: nth % 120 })))

const isWriting = async (place: string): Promise<boolean> =>
  (await readdir(place)).some((name) => name.endsWith('.half'))

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('afgebroken met %s staat er wat er stond, en niets half', async (signal, code) => {
  const old = '{"line":1,"oud":true}\n'
  const place = await folderWith({ ...TYPES, 'uit.ndjson': old })
  const before = (await readdir(place)).sort()
  const files = ['--out', join(place, 'uit.ndjson'), '--rejects', join(place, 'fout.ndjson')]
  const args = ['screen', '-', '--input-format', 'csv', '--library', place, ...files]
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], { stdio: ['pipe', 'ignore', 'ignore'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  child.stdin.write(half)
  while (!(await isWriting(place)) && child.exitCode === null) await setTimeout(20)
  const ended = once(child, 'exit')
  child.kill(signal)
  expect((await ended)[0]).toBe(code)
  expect((await readdir(place)).sort()).toEqual(before)
})
