import { readFileSync } from 'node:fs'
import { namesIn } from '../../src/author/schemas/names'
import { schemasOf } from '../../src/author/schemas/schemasOf'
import { type JsonSchema, type SchemaKind, schemaKinds } from '../../src/check/json-schemas'
import { parseFiles } from '../../src/library'
import type { Library } from '../../src/model/library'
import { bundledFiles } from '../laws/arbitrary/bundled'

const parsed = parseFiles(bundledFiles())

if (parsed.library === undefined) throw new Error('the bundled library has problems')

export const library: Library = parsed.library

/** The files of the bundled library, as they were read. */
export const sources = parsed.sources

const names = namesIn(sources, library)

/** The schemas as they are published. */
export const open = schemasOf(names, { closed: 'program' })

/** The schemas in which every name must be one of the bundled library. */
export const closed = schemasOf(names, { closed: 'all' })

const written = Object.fromEntries(
  schemaKinds.map((kind) => {
    const file = new URL(`../../schemas/${kind}.schema.json`, import.meta.url)
    return [kind, JSON.parse(readFileSync(file, 'utf8'))] as const
  }),
)

/** A schema as it stands in `schemas/`. */
export const published = (kind: SchemaKind): JsonSchema => written[kind]
