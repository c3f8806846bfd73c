import { jsonSchemas } from '../check/json-schemas'
import { writeSchemas } from './bundle'
import { type Arguments, type Command, type ExitCode, textOption } from './command'
import { print } from './output'
import { UsageError } from './usage'

const runSchema = async (given: Arguments): Promise<ExitCode> => {
  const [kind] = given.words
  const folder = textOption(given, 'out')
  const schemas: Readonly<Record<string, object>> = jsonSchemas()
  if (folder !== undefined) {
    print((await writeSchemas(folder)).join('\n'))
    return 0
  }
  const schema = kind !== undefined && Object.hasOwn(schemas, kind) ? schemas[kind] : undefined
  if (schema === undefined) {
    throw new UsageError(`Geef een soort bestand: ${Object.keys(schemas).join(', ')}; of --out MAP voor alle.`)
  }
  print(JSON.stringify(schema, null, 2))
  return 0
}

export const schema: Command = {
  name: 'schema',
  summary: 'JSON Schema voor een editor',
  help: `Gebruik: zorgpad schema SOORT
         zorgpad schema --out MAP

Geeft het JSON Schema van een soort bestand, of schrijft ze alle in een map. Een editor met ondersteuning voor YAML
vult daarmee sleutels aan en onderstreept fouten, met bovenaan het bestand:

  # yaml-language-server: $schema=MAP/pathway.schema.json

  --out MAP           alle schema's in deze map schrijven`,
  options: { out: { type: 'string' } },
  run: runSchema,
}
