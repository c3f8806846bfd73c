import { dirname, join, resolve } from 'node:path'
import { isThere } from './isThere'

const PLACES = ['schemas', join('node_modules', 'zorgpad', 'schemas')]

/** Finds the JSON Schemas for files in a folder: those of the project that it is part of; null when it has none. */
export const schemaFolder = async (folder: string): Promise<string | null> => {
  const from = resolve(folder)
  for (const place of PLACES) {
    const schemas = join(from, place)
    if (await isThere(join(schemas, 'pathway.schema.json'))) return schemas
  }
  return dirname(from) === from ? null : schemaFolder(dirname(from))
}
