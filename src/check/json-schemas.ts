import * as z from 'zod'
import type { FileKind } from '../model/source/files'
import { schemas } from './schemas'

type Override = NonNullable<z.core.ToJSONSchemaParams['override']>

/** Takes out what is only zod's own: names of definitions, and the largest whole number of JavaScript. */
const plain: Override = ({ jsonSchema }) => {
  delete jsonSchema.id
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
}

/** Writes the shape of every kind of file as JSON Schema, draft 07: the one that editors of YAML know best. */
export const jsonSchemas = (): Record<FileKind, object> => {
  const entries = Object.entries(schemas).map(([kind, schema]) => {
    const json = z.toJSONSchema(schema, { target: 'draft-07', override: plain })
    return [kind, JSON.parse(JSON.stringify(json))] as const
  })
  return Object.fromEntries(entries) as Record<FileKind, object>
}
