import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { library } from '../../src/pathways'
import { draw, randomFrom } from './workload/persons'

// How much memory `zorgpad screen` takes, and whether that grows with the file:
//   npx esbuild test/bench/memory.ts --bundle --platform=node --format=esm --outfile=/tmp/memory.mjs
//   node /tmp/memory.mjs dist/cli.js csv 1000000 10000000

const [program = 'dist/cli.js', format = 'csv', ...sizes] = process.argv.slice(2)

/** So many of the signals have a column, each filled for so many. */
const COLUMNS = 60
const FILLED = 0.7

const observed = Object.entries(library.signals)
  .filter(
    ([id, { derived, type }]) => derived === undefined && type !== 'choices' && id !== 'melder' && id !== 'betrokken',
  )
  .filter((_, nth, all) => nth % Math.ceil(all.length / COLUMNS) === 0)

const rowsOf = function* (persons: number): Generator<readonly (readonly [string, unknown])[]> {
  const random = randomFrom(persons)
  for (let person = 0; person < persons; person += 1)
    yield [
      ['nr', `p${person}`],
      ...observed.map(([id, signal]) => [id, random() < FILLED ? draw(id, signal, random) : null] as const),
    ]
}

const lineOf = (row: readonly (readonly [string, unknown])[]): string =>
  format === 'ndjson'
    ? JSON.stringify(Object.fromEntries(row))
    : row.map(([, value]) => (value === null ? '' : String(value))).join(',')

const write = async (file: string, persons: number): Promise<void> => {
  const stream = createWriteStream(file)
  const drained = (): Promise<void> => new Promise((resolve) => stream.once('drain', resolve))
  if (format !== 'ndjson') stream.write(`${['nr', ...observed.map(([id]) => id)].join(',')}\n`)
  let text = ''
  for (const row of rowsOf(persons)) {
    text += `${lineOf(row)}\n`
    if (text.length < 1_000_000) continue
    if (!stream.write(text)) await drained()
    text = ''
  }
  await new Promise<void>((resolve) => stream.end(text, resolve))
}

/** Reads off how much of a process was in memory at most. Linux only. */
const peakOf = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
}

const screened = (file: string, folder: string): Promise<{ readonly peak: number; readonly seconds: number }> =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const args = ['screen', file, '--on', '2026-03-02', '--key', 'nr', '--out', join(folder, 'uit.ndjson'), '--json']
    const child = spawn(process.execPath, [fileURLToPath(new URL(program, `file://${process.cwd()}/`)), ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    let peak = 0
    const look = setInterval(async () => {
      peak = Math.max(peak, await peakOf(child.pid ?? 0))
    }, 100)
    child.once('exit', (code) => {
      clearInterval(look)
      if (code === 0) resolve({ peak, seconds: (performance.now() - start) / 1000 })
      else reject(new Error(`screen ended with ${code}`))
    })
  })

const folder = await mkdtemp(join(tmpdir(), 'zorgpad-memory-'))
try {
  for (const size of sizes.map(Number)) {
    const file = join(folder, `persons.${format}`)
    await write(file, size)
    const { size: bytes } = await stat(file)
    const { peak, seconds } = await screened(file, folder)
    console.log(
      `${format} ${size} persons, ${observed.length} columns, ${(bytes / 1e6).toFixed(0)} MB: peak ${peak.toFixed(0)} MB resident, ${(size / seconds).toFixed(0)} persons/s`,
    )
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
