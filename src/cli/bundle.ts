import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { faultsPage } from '../author/faults/explain'
import { namesIn } from '../author/schemas/names'
import { printed } from '../author/schemas/printed'
import { schemasOf } from '../author/schemas/schemasOf'
import { typesOf } from '../author/typesOf'
import { parseFiles } from '../library'
import { LibraryError } from '../model/problem'
import { readLibraryFiles } from '../node'

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

/** Checks and compiles the pathways of this package into a module that parses nothing, and writes the schemas and the page on mistakes. */
export const writeBundled = async (root: string): Promise<void> => {
  await writeFile(join(root, 'docs/fouten.md'), faultsPage())
  const { library, sources, problems } = parseFiles(await readLibraryFiles(join(root, 'pathways')))
  if (library === undefined) throw new LibraryError(problems)
  await writeSchemas(join(root, 'schemas'), schemasOf(namesIn(sources, library), { closed: 'program' }))
  const module = `// Written by \`npm run generate\` from pathways/. Changes belong there.
import type { Library } from './model/library'

${typesOf(library, 'BundledIds')}
/** The pathways that come with zorgpad, checked and compiled. Drafts until a network adopts them. */
export const library: Library<BundledIds> = ${JSON.stringify(library)}

export default library
`
  await writeFile(join(root, 'src/pathways.ts'), module)
}
