import { Ajv, type AnySchema, type ValidateFunction } from 'ajv'

// As strict as it can be, so that the schemas hold nothing that other programs do not know.
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true })

const compiled = new WeakMap<object, ValidateFunction>()

/** Says where data are not what a schema says, most telling first: the deepest place. */
export const faultsIn = (schema: AnySchema & object, data: unknown): string[] => {
  const validate = compiled.get(schema) ?? ajv.compile(schema)
  compiled.set(schema, validate)
  if (validate(data)) return []
  const faults = [...(validate.errors ?? [])].sort((a, b) => b.instancePath.length - a.instancePath.length)
  return faults.map(({ instancePath, message }) => `${instancePath} ${message}`)
}
