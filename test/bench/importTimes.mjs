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

// The clock stands in the process itself: starting Node is not part of it.
const timed = (work) =>
  `const start = performance.now(); ${work}; process.stdout.write(String(performance.now() - start))`
const kinds = {
  js: (file) => ['--input-type=module', '-e', timed(`await import(${JSON.stringify(pathToFileURL(file).href)})`)],
  cjs: (file) => ['-e', timed(`require(${JSON.stringify(file)})`)],
}

/** Measures both kinds of module, taking turns with an empty one; medians, in milliseconds. */
export const importTimes = (rounds = 20) => {
  const folder = mkdtempSync(join(tmpdir(), 'zorgpad-import-'))
  try {
    return Object.entries(kinds).map(([kind, argumentsFor]) => {
      const empty = join(folder, `empty.${kind === 'js' ? 'mjs' : kind}`)
      writeFileSync(empty, '')
      const once = (file) => Number(execFileSync(process.execPath, argumentsFor(file), { encoding: 'utf8' }))
      const pairs = Array.from({ length: rounds }, () => [once(empty), once(join(dist, `pathways.${kind}`))])
      const [nothing, library] = [0, 1].map((place) => median(pairs.map((pair) => pair[place])))
      return { module: kind === 'js' ? 'ESM' : 'CommonJS', rounds, empty: nothing, library, over: library - nothing }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { module, rounds, empty, library, over } of importTimes()) {
    console.log(
      `${module}: ${over.toFixed(1)} ms over an empty module (${library.toFixed(1)} against ${empty.toFixed(1)}, medians of ${rounds})`,
    )
  }
}
