import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { faultsPage } from '../author/faults/explain'
import { type Provenance, withProvenance } from '../author/provenance'
import { namesIn } from '../author/schemas/names'
import { printed } from '../author/schemas/printed'
import { schemasOf } from '../author/schemas/schemasOf'
import { typesOf } from '../author/typesOf'
import { parseFiles } from '../library'
import type { Library } from '../model/library'
import { LibraryError } from '../model/problem'
import { readLibraryFiles } from '../node'
import { readFiles } from '../read/read-files'

/** Writes JSON Schemas, each in a file that is called after its kind. */
export const writeSchemas = async (
  folder: string,
  schemas: Readonly<Record<string, object>>,
): Promise<readonly string[]> => {
  await mkdir(folder, { recursive: true })
  const entries = Object.entries(schemas)
  const files = entries.map(([kind]) => join(folder, `${kind}.schema.json`))
  await Promise.all(entries.map(([, schema], place) => writeFile(files[place] ?? '', printed(schema))))
  return files
}

/** Writes into the page of the pathways where each rule and number comes from. */
const writeProvenance = async (root: string): Promise<void> => {
  const files = await readLibraryFiles(join(root, 'docs/herkomst'))
  const { documents, problems } = readFiles(files)
  if (problems.length > 0) throw new LibraryError(problems)
  const page = join(root, 'pathways/README.md')
  const provenances = documents.map(({ data }) => data as Provenance)
  await writeFile(page, withProvenance(await readFile(page, 'utf8'), provenances))
}

/**
 * Each part of a library as JSON in a string, and not as code: engines read that a quarter faster. Without a single quote in
 * it, the bundler writes a plain string: a template would take some of that back.
 */
const membersOf = (library: Library): string =>
  Object.entries(library)
    .map(([name, part]) => `  ${name}: ${JSON.stringify(JSON.stringify(part).replaceAll("'", '\\u0027'))},`)
    .join('\n')

/** Checks and compiles the pathways of this package into a module that reads no YAML, and writes the schemas and the page on mistakes. */
export const writeBundled = async (root: string): Promise<void> => {
  await writeFile(join(root, 'docs/fouten.md'), faultsPage())
  await writeProvenance(root)
  const { library, sources, problems } = parseFiles(await readLibraryFiles(join(root, 'pathways')))
  if (library === undefined) throw new LibraryError(problems)
  await writeSchemas(join(root, 'schemas'), schemasOf(namesIn(sources, library), { closed: 'program' }))
  const module = `// Written by \`npm run generate\` from pathways/. Changes belong there.
import type { Library } from './model/library'
import { parsedOnce } from './model/parsedOnce'

${typesOf(library, 'BundledIds')}
/** The pathways that come with zorgpad, checked and compiled. Drafts until a network adopts them. */
export const library: Library<BundledIds> = /* @__PURE__ */ parsedOnce<Library<BundledIds>>({
${membersOf(library)}
})

export default library
`
  await writeFile(join(root, 'src/pathways.ts'), module)
}
