import type { Library } from '../model/library'
import type { Signal } from '../model/signal'
import { isReserved } from '../model/signal'

const quoted = (id: string): string => `'${id}'`

const union = (ids: readonly string[]): string => (ids.length === 0 ? 'never' : ids.map(quoted).join(' | '))

const valueType = ({ type, options = {} }: Signal): string => {
  switch (type) {
    case 'boolean':
      return 'boolean'
    case 'choice':
      return union(Object.keys(options))
    case 'choices':
      return `readonly (${union(Object.keys(options))})[]`
    case 'date':
      return 'string'
    default:
      return 'number'
  }
}

const signalTypes = (library: Library): string[] =>
  Object.entries(library.signals)
    .filter(([id]) => !isReserved(id))
    .flatMap(([id, signal]) =>
      [id, ...(signal.formerly ?? [])].map((name) => `    ${quoted(name)}: ${valueType(signal)}`),
    )

const ruleIds = (library: Library): string[] =>
  Object.entries(library.pathways).flatMap(([pathway, { rules }]) =>
    Object.keys(rules).map((rule) => `${pathway}/${rule}`),
  )

/** Writes the ids of a library, and the values its signals take, as a TypeScript type. */
export const typesOf = (library: Library, name: string): string => `export type ${name} = {
  signals: {
${signalTypes(library).join('\n')}
  }
  roles: ${union(Object.keys(library.roles))}
  services: ${union(Object.keys(library.services))}
  laws: ${union(Object.keys(library.laws))}
  pathways: ${union(Object.keys(library.pathways))}
  rules: ${union(ruleIds(library))}
  networks: ${union(Object.keys(library.networks))}
}
`
