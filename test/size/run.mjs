// What each entry costs whoever bundles it, and what it is made of. size-limit weighs what this writes; the limits are in package.json.
//   node test/size/run.mjs            of every entry: its rooms and packages
//   node test/size/run.mjs sync       of one entry: its files
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const folder = 'node_modules/.cache/zorgpad-size'
mkdirSync(join(root, folder), { recursive: true })

const { exports, 'size-limit': limits } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const doorOf = (name) => (name === '.' ? 'index' : /^\.\/([\w-]+)$/.exec(name)?.[1])
const doors = Object.keys(exports).flatMap((name) => doorOf(name) ?? [])

// What is weighed is what is published. The sources are bundled too, because only they still have the names of their files.
const subjects = [
  ...doors.map((door) => ({
    name: door,
    published: `export * from './dist/${door}.js'`,
    sources: `export * from './src/${door}.ts'`,
    needsNode: ['node', 'vitest'].includes(door),
  })),
  {
    name: 'screen-vector',
    published: "export * from './dist/screen-vector.js'",
    sources: "export * from './src/screen-vector.ts'",
    needsNode: false,
  },
  // An app that imports one name is not to pay for the others.
  {
    name: 'adviseSync',
    published: "export { adviseSync } from './dist/sync.js'",
    sources: "export { adviseSync } from './src/sync.ts'",
    needsNode: false,
  },
]

/** Bundles as an app would. What comes with Node, or with vitest, does not count. */
const bundle = (contents, needsNode, outfile) =>
  build({
    stdin: { contents, resolveDir: root },
    absWorkingDir: root,
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: needsNode ? 'node' : 'browser',
    mainFields: ['module', 'main'],
    external: ['vitest', 'vite'],
    metafile: true,
    logLevel: 'error',
  })

const weighed = async ({ name, published, sources, needsNode }) => {
  const path = `${folder}/${name}.js`
  if (!limits.some((limit) => limit.path === path)) throw new Error(`package.json has no size-limit for ${path}`)
  await bundle(published, needsNode, path)
  const { metafile } = await bundle(sources, needsNode, `${folder}/${name}.parts.js`)
  const [{ inputs }] = Object.values(metafile.outputs)
  const parts = Object.entries(inputs).map(([file, { bytesInOutput }]) => [file, bytesInOutput])
  const code = readFileSync(join(root, path))
  return { name, parts, minified: code.length, gzipped: gzipSync(code, { level: 9 }).length }
}

const madeOf = (file) => {
  if (file === 'src/pathways.ts') return 'the library'
  const npm = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]
  return npm ?? /^src\/(.+?)\//.exec(file)?.[1] ?? 'flows'
}

/** Adds up the bytes that go by one name, most first. */
const summed = (parts, nameOf) => {
  const sums = new Map()
  for (const [file, bytes] of parts) sums.set(nameOf(file), (sums.get(nameOf(file)) ?? 0) + bytes)
  return [...sums].filter(([, bytes]) => bytes > 0).sort(([, a], [, b]) => b - a)
}

const kilobytes = (bytes) => (bytes === undefined ? '' : (bytes / 1000).toFixed(1))

const showTable = (all) => {
  const columns = all.map(({ parts }) => new Map(summed(parts, madeOf)))
  const rows = [...new Set(columns.flatMap((column) => [...column.keys()]))]
  const show = (title, cells) => console.log(title.padEnd(28) + cells.map((cell) => cell.padStart(11)).join(''))
  show(
    'kB, minified',
    all.map(({ name }) => name),
  )
  for (const row of rows)
    show(
      row,
      columns.map((column) => kilobytes(column.get(row))),
    )
  show(
    'together',
    all.map(({ minified }) => kilobytes(minified)),
  )
  show(
    'and gzipped',
    all.map(({ gzipped }) => kilobytes(gzipped)),
  )
}

const showFiles = ({ name, parts, minified, gzipped }) => {
  for (const [file, bytes] of summed(parts, (file) => file)) console.log(`${kilobytes(bytes).padStart(7)}  ${file}`)
  console.log(`${name}: ${kilobytes(minified)} kB minified, ${kilobytes(gzipped)} kB gzipped`)
}

const [asked] = process.argv.slice(2)
const wanted = subjects.filter(({ name }) => asked === undefined || name === asked)
if (wanted.length === 0) throw new Error(`Choose from: ${subjects.map(({ name }) => name).join(', ')}`)
const all = []
for (const subject of wanted) all.push(await weighed(subject))
if (asked === undefined) showTable(all)
else all.forEach(showFiles)
