import * as z from 'zod'
import type { FileKind } from '../model/source/files'
import { advice } from './advice'
import { columnsFile } from './columns-file'
import { input } from './input'
import { schemas } from './schemas'

/** Everything that has a JSON Schema: the kinds of files, what goes into and comes out of the program, and which columns are which signals. */
export type SchemaKind = FileKind | 'input' | 'advice' | 'columns'

/** The part of JSON Schema, draft 07, that is written here. */
export interface JsonSchema {
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly pattern?: string
  readonly anyOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly propertyNames?: JsonSchema
  readonly additionalProperties?: JsonSchema | boolean
  readonly definitions?: Readonly<Record<string, JsonSchema>>
  readonly [keyword: string]: unknown
}

type Override = NonNullable<z.core.ToJSONSchemaParams['override']>

/** Writes what is only zod's own, or ours, as other programs know it. */
const plain: Override = ({ jsonSchema }) => {
  delete jsonSchema.id
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  const words = jsonSchema['words'] as Readonly<Record<string, string>> | undefined
  if (words === undefined) return
  for (const keyword of ['words', 'type', 'enum']) delete jsonSchema[keyword]
  // Where it is described anew it refers to the definition already.
  if (jsonSchema.allOf !== undefined) return
  jsonSchema.anyOf = Object.entries(words).map(([word, meaning]) => ({ const: word, description: meaning }))
}

const shapes: Readonly<Record<SchemaKind, z.ZodType>> = { ...schemas, input, advice, columns: columnsFile }

export const schemaKinds = Object.keys(shapes) as readonly SchemaKind[]

const jsonSchema = (kind: SchemaKind): JsonSchema =>
  JSON.parse(JSON.stringify(z.toJSONSchema(shapes[kind], { target: 'draft-07', override: plain })))

/**
 * Writes every shape as JSON Schema, draft 07: the one that editors of YAML know best. What a name may be is a definition
 * called after its `NameKind`, which knows only how a name is written.
 */
export const jsonShapes = (): Readonly<Record<SchemaKind, JsonSchema>> =>
  Object.fromEntries(schemaKinds.map((kind) => [kind, jsonSchema(kind)])) as Record<SchemaKind, JsonSchema>
