import type { JsonSchema } from '../../check/json-schemas'
import type { Label } from './label'
import { explained } from './suggested'

/** What the keys of a map may be, and what each of them then has. */
export interface Keys {
  readonly labels: readonly Label[]
  readonly valueAt: (key: string, any: JsonSchema) => JsonSchema
  /** Whether other keys may stand there too. */
  readonly isOpen: boolean
  /** How such a key is written. */
  readonly form?: JsonSchema | undefined
}

/** Finds the keys of a map by the definitions that it names for its keys and its values. */
export type FindKeys = (keys: string | undefined, values: string | undefined) => Keys | undefined

/** Names the definition that a schema refers to. */
const target = ({ $ref }: JsonSchema): string | undefined => $ref?.replace('#/definitions/', '')

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mapped = (
  record: Readonly<Record<string, unknown>>,
  change: (key: string, value: unknown) => unknown,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(key, value)]))

/** Writes the known keys of a map as properties: every editor proposes those. */
export const withKeys = (schema: JsonSchema, { labels, valueAt, isOpen, form }: Keys): JsonSchema => {
  const { propertyNames: _, additionalProperties, ...rest } = schema
  const ofAnyKey = isSchema(additionalProperties) ? additionalProperties : {}
  const known = labels.map(({ name, ...text }) => [name, explained(text, valueAt(name, ofAnyKey))])
  const properties = { ...rest.properties, ...Object.fromEntries(known) }
  if (!isOpen) return { ...rest, properties, additionalProperties: false }
  return { ...rest, properties, ...(form === undefined ? {} : { propertyNames: form }), additionalProperties: ofAnyKey }
}

/** Fills in the keys of every map inside a schema, and writes what it says to people first. */
export const fill = (schema: JsonSchema, find: FindKeys): JsonSchema => {
  const inside = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(inside) : isSchema(value) ? fill(value, find) : value
  const {
    $schema,
    const: constant,
    title,
    description,
    ...rest
  } = mapped(schema, (keyword, value) => {
    if (keyword === 'const') return value
    // The keys in these are names, and no keywords.
    return isSchema(value) && keyword === 'properties'
      ? mapped(value, (_, property) => inside(property))
      : inside(value)
  }) as JsonSchema
  const said = Object.entries({ $schema, const: constant, title, description }).filter(([, text]) => text !== undefined)
  const whole: JsonSchema = { ...Object.fromEntries(said), ...rest }
  const [only, ...others] = whole.allOf ?? []
  if (only !== undefined && others.length === 0 && Object.keys(whole).length === 1) return only
  const { propertyNames, additionalProperties } = whole
  if (propertyNames === undefined || !isSchema(additionalProperties)) return whole
  const keys = find(target(propertyNames), target(additionalProperties))
  return keys === undefined ? whole : withKeys(whole, keys)
}

/** Adds the definitions that a schema uses, in the order of their names. */
export const withUsed = (schema: JsonSchema, define: (name: string) => JsonSchema): JsonSchema => {
  const used = new Map<string, JsonSchema>()
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look)
    if (!isSchema(value)) return
    const name = target(value)
    if (name !== undefined && !used.has(name)) {
      const definition = define(name)
      used.set(name, definition)
      look(definition)
    }
    Object.values(value).forEach(look)
  }
  look(schema)
  const names = [...used.keys()].sort()
  if (names.length === 0) return schema
  return { ...schema, definitions: Object.fromEntries(names.map((name) => [name, used.get(name)])) } as JsonSchema
}
