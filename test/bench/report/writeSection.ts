import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import manifest from '../package.json'

const PAGE = 'docs/benchmarks.md'

/** What it ran on, as figures of one machine say little about another. */
const circumstances = (): string => {
  const [first] = cpus()
  const versions = Object.entries(manifest.dependencies)
    .filter(([name]) => name !== 'esbuild')
    .map(([name, version]) => `${name} ${version}`)
  return `Node ${process.version} on ${cpus().length} × ${first?.model.trim() ?? 'unknown'}; ${versions.join(', ')}.`
}

/** Puts what was measured between the marks of its section, in place of what stood there. */
export const writeSection = async (name: string, text: string): Promise<void> => {
  const [start, end] = [`<!-- ${name}: as it came out of \`npm run bench\` -->`, `<!-- end of ${name} -->`]
  const page = await readFile(PAGE, 'utf8')
  const [first, last] = [page.indexOf(start), page.indexOf(end)]
  if (first === -1 || last < first) throw new Error(`${PAGE} has no marks for ${name}`)
  const before = page.slice(0, first + start.length)
  await writeFile(PAGE, `${before}\n\n${text}\n\n${circumstances()}\n\n${page.slice(last)}`)
}
