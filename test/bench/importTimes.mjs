// How long importing the bundled library takes, over importing an empty module, in cold processes.
//   npm run build && node test/bench/importTimes.mjs
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const dist = resolve(dirname(fileURLToPath(import.meta.url)), '../../dist')

const median = (times) => {
  const sorted = [...times].sort((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}

// Both clocks stand in the process itself: starting Node is no part of it. On a busy machine only the time of the processor tells.
const timed = (work) => `
const [start, used] = [performance.now(), process.cpuUsage()]
${work}
const { user, system } = process.cpuUsage(used)
process.stdout.write(JSON.stringify([performance.now() - start, (user + system) / 1000]))`
const kinds = {
  js: (file) => ['--input-type=module', '-e', timed(`await import(${JSON.stringify(pathToFileURL(file).href)})`)],
  cjs: (file) => ['-e', timed(`require(${JSON.stringify(file)})`)],
}

/** Measures how much longer both kinds of module take than an empty one, in turns; medians, in milliseconds. */
export const importTimes = (rounds = 20) => {
  const folder = mkdtempSync(join(tmpdir(), 'zorgpad-import-'))
  try {
    return Object.entries(kinds).map(([kind, argumentsFor]) => {
      const empty = join(folder, `empty.${kind === 'js' ? 'mjs' : kind}`)
      writeFileSync(empty, '')
      const once = (file) => JSON.parse(execFileSync(process.execPath, argumentsFor(file), { encoding: 'utf8' }))
      const pairs = Array.from({ length: rounds }, () => [once(empty), once(join(dist, `pathways.${kind}`))])
      const over = (clock) =>
        median(pairs.map(([, library]) => library[clock])) - median(pairs.map(([nothing]) => nothing[clock]))
      return { module: kind === 'js' ? 'ESM' : 'CommonJS', rounds, elapsed: over(0), processor: over(1) }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { module, rounds, elapsed, processor } of importTimes()) {
    console.log(
      `${module}: ${elapsed.toFixed(1)} ms over an empty module, ${processor.toFixed(1)} ms of the processor (medians of ${rounds})`,
    )
  }
}
