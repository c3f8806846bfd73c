import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { typesOf } from '../author/typesOf'
import { jsonSchemas } from '../check/json-schemas'
import { parseLibrary } from '../library'
import { readLibraryFiles } from '../node'

/** Writes a JSON Schema for every kind of file. */
export const writeSchemas = async (folder: string): Promise<readonly string[]> => {
  await mkdir(folder, { recursive: true })
  const schemas = Object.entries(jsonSchemas())
  const files = schemas.map(([kind]) => join(folder, `${kind}.schema.json`))
  await Promise.all(
    schemas.map(([, schema], place) => writeFile(files[place] ?? '', `${JSON.stringify(schema, null, 2)}\n`)),
  )
  return files
}

/** Checks and compiles the pathways of this package into a module that parses nothing, and writes the schemas. */
export const writeBundled = async (root: string): Promise<void> => {
  await writeSchemas(join(root, 'schemas'))
  const library = parseLibrary(await readLibraryFiles(join(root, 'pathways')))
  const module = `// Written by \`npm run generate\` from pathways/. Changes belong there.
import type { Library } from './model/library'

${typesOf(library, 'BundledIds')}
/** The pathways that come with zorgpad, checked and compiled. Drafts until a network adopts them. */
export const library: Library<BundledIds> = ${JSON.stringify(library)}

export default library
`
  await writeFile(join(root, 'src/pathways.ts'), module)
}
