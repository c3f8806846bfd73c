// Bundles the benchmark with the sources of the project, so that it can time what the package does not export.
import { mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const folder = mkdtempSync(join(here, 'node_modules', '.bench-'))
const outfile = join(folder, 'bench.mjs')

try {
  await build({
    entryPoints: [join(here, 'bench.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['json-rules-engine', 'json-logic-engine', '@duckdb/*', '@gorules/*', 'esbuild', 'yaml', 'zod'],
    nodePaths: [join(here, '../../node_modules')],
    logLevel: 'error',
  })
  const { bench } = await import(pathToFileURL(outfile).href)
  await bench(process.argv.slice(2))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
