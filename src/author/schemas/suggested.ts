import type { JsonSchema } from '../../check/json-schemas'
import type { Label } from './label'

/** Writes names that may stand somewhere, each with its explanation, and what else may stand there. */
export const suggested = (labels: readonly Label[], ...others: readonly JsonSchema[]): JsonSchema => {
  const known = labels.map(({ name, title, description }) => ({ const: name, title, description }))
  const all = [...known, ...others]
  // A list of nothing is not allowed in JSON Schema.
  if (all.length === 0) return { not: {} }
  const [only] = others
  return only !== undefined && all.length === 1 ? only : { anyOf: all }
}

/** Refers to a definition. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` })

/** Explains a value that a definition describes. */
export const explained = ({ title, description }: Omit<Label, 'name'>, value: JsonSchema): JsonSchema =>
  value.$ref === undefined ? { title, description, ...value } : { title, description, allOf: [value] }
