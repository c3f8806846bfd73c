import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, defineConfig, type Options } from 'tsup'
import { writeBundled } from './src/cli/bundle'
import { writeLoops } from './src/cli/writeLoops'
import { writeUnits } from './src/cli/writeUnits'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const root = fileURLToPath(new URL('.', import.meta.url))
const names = ['index', 'sync', 'compile', 'node', 'pathways', 'receipt', 'screen', 'fhir', 'cds-hooks', 'vitest']
const doors = Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]))

// What Node gets instead of a door; its types are those of that door.
const inNode = { 'screen-vector': 'src/screen-vector.ts' }

// What a package holds of others, compiled, and of which it brings no licence along.
const compiledIn: Readonly<Record<string, string>> = {
  '@hpcc-js/wasm-graphviz':
    'It holds Graphviz, under the Eclipse Public License 1.0: https://graphviz.org/license/. Its source: https://gitlab.com/graphviz/graphviz',
}

async function notice(name: string): Promise<string> {
  const folder = `${root}node_modules/${name}`
  const { version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'))
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
  if (!file) throw new Error(`${name} is bundled, but has no licence file`)
  const held = compiledIn[name] === undefined ? '' : `${compiledIn[name]}\n\n`
  return `${name} ${version} (${license})\n\n${held}${(await readFile(`${folder}/${file}`, 'utf8')).trim()}\n`
}

const writeNotices = async (packages: ReadonlySet<string>): Promise<void> => {
  const texts = await Promise.all([...packages].sort().map(notice))
  await mkdir(`${root}dist`, { recursive: true })
  await writeFile(`${root}dist/THIRD-PARTY-NOTICES.txt`, texts.join(`\n${'-'.repeat(80)}\n\n`))
}

const taken = new Set<string>()
let written = Promise.resolve()

// Asks the bundler what it took in, so that no bundled package can be forgotten. Of several builds the last writes for all.
const notices: Plugin = {
  name: 'third-party-notices',
  setup({ onEnd }) {
    onEnd(({ metafile }) => {
      for (const file of Object.keys(metafile?.inputs ?? {})) {
        const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]
        if (name !== undefined) taken.add(name)
      }
      written = written.then(() => writeNotices(taken))
      return written
    })
  },
}

// The bundled library is as large as all else, and the same for whoever reads it.
const keepPathways: Plugin = {
  name: 'keep-pathways',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/pathways$/ }, () => ({ path: './pathways.js', external: true }))
  },
}

const keepFiles: Plugin = {
  name: 'keep-files',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\// }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.js$/, '.cjs'), external: true },
    )
  },
}

// CommonJS is made from the finished ES modules, file by file: an error class must be one class,
// whichever entry it came through, and tsup's own splitting for CommonJS rewrites more than imports.
const commonjs: Options = {
  config: false,
  entry: ['dist/*.js', '!dist/cli*.js', '!dist/*-thread.js'],
  format: 'cjs',
  shims: true,
  removeNodeProtocol: false,
  esbuildPlugins: [keepFiles],
}

// The command line starts anew for every answer, and reads one file sooner than the two hundred of what it takes from others. Of
// yaml the ES modules, as the others load what belongs to Node.
const commandLine: Options = {
  entry: {
    cli: 'src/cli/main.ts',
    'mutation-thread': 'src/cli/mutationThread.ts',
    'parquet-thread': 'src/cli/parquetThread.ts',
  },
  format: 'esm',
  removeNodeProtocol: false,
  noExternal: ['yaml', 'zod'],
  esbuildOptions: (options) => {
    options.mainFields = ['module', 'main']
    options.alias = { yaml: `${root}node_modules/yaml/browser/index.js` }
    options.chunkNames = 'cli-[name]-[hash]'
  },
  esbuildPlugins: [notices, keepPathways],
}

export default defineConfig(async ({ env }) => {
  // First, because the doors include what they write: src/pathways.ts, src/fhir/record/units.ts and the compiled loops.
  await Promise.all([writeBundled(root), writeUnits(root), writeLoops(root)])
  if (env?.['ONLY'] === 'generate') return []

  // Not tsup's `clean`: the two builds run side by side and would clean away each other's files.
  await rm(`${root}dist`, { recursive: true, force: true })
  const compilerOptions = { ignoreDeprecations: '6.0' }
  return [
    commandLine,
    {
      entry: { ...doors, ...inNode },
      format: 'esm',
      dts: { entry: doors, compilerOptions },
      removeNodeProtocol: false,
      esbuildPlugins: [notices],
      onSuccess: () => build(commonjs),
    },
    { entry: doors, format: 'cjs', dts: { only: true, compilerOptions } },
  ]
})
