import { type JsonSchema, jsonShapes, type SchemaKind, schemaKinds } from '../../check/json-schemas'
import { agreementDefinitions, answerDefinitions, expectedDefinitions, pointsDefinitions } from './answers'
import { fill, withUsed } from './fill'
import { type Context, keysIn, withSignals } from './keys'
import { KINDS, kindNames } from './kinds'
import type { Names } from './names'
import { ref, suggested } from './suggested'
import { testDefinitions } from './tests'
import { type Definitions, valueDefinitions } from './values'

/**
 * Where every name must be one of the library: everywhere; only in what goes into and comes out of the program, so that an
 * author may add names to files; or nowhere, as when a file of the library could not be read.
 */
export type Closed = 'all' | 'program' | 'none'

const isClosed = (kind: SchemaKind, closed: Closed): boolean =>
  closed === 'all' || (closed === 'program' && (kind === 'input' || kind === 'advice'))

/** Editors take alternatives without a title for one another. */
const titleOf = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ')

const nameDefinitions = ({ kind: file, names, originals, closed }: Context): Definitions => {
  const written = kindNames.map((kind): [string, JsonSchema] => {
    const { own, also = [], form = {}, besides } = KINDS[kind]
    const original = originals[kind] ?? form
    const other = closed ? besides?.(original, file) : original
    const others = other === undefined || Object.keys(other).length === 0 ? [] : [{ title: 'Andere naam', ...other }]
    return [kind, { ...suggested(own?.(names) ?? [], ...also.map(ref), ...others), title: titleOf(kind) }]
  })
  return Object.fromEntries(written)
}

const schemaOf = (shape: JsonSchema, context: Context): JsonSchema => {
  const { names, originals } = context
  const { definitions: shared = {}, ...root } = shape
  const definitions: Record<string, JsonSchema> = {
    ...shared,
    ...nameDefinitions(context),
    ...valueDefinitions(names),
    ...testDefinitions(names, originals),
    ...answerDefinitions(names, shared),
    ...expectedDefinitions(names),
    ...pointsDefinitions(names),
    ...agreementDefinitions(names, shared),
  }
  const find = keysIn(context, definitions)
  return withUsed(fill(root, find), (name) => {
    const definition = definitions[name] ?? {}
    return fill(name === 'voorwaarde' ? withSignals(context, definition) : definition, find)
  })
}

/** Writes JSON Schemas in which the names of a library are proposed, explained and, where closed, demanded. */
export const schemasOf = (
  names: Names,
  { closed }: { readonly closed: Closed },
): Readonly<Record<SchemaKind, JsonSchema>> => {
  const shapes = jsonShapes()
  const originals: Definitions = Object.assign({}, ...Object.values(shapes).map(({ definitions }) => definitions))
  const entries = schemaKinds.map((kind) => {
    return [kind, schemaOf(shapes[kind], { kind, names, originals, closed: isClosed(kind, closed) })] as const
  })
  return Object.fromEntries(entries) as Record<SchemaKind, JsonSchema>
}
