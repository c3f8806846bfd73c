import type { Library } from '../model/library'
import { isReserved, type Signal } from '../model/signal'

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

/** Writes a text such that it stays on its line and inside its comment. */
const inComment = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('*/', '* /').trim()

const described = ({ label, unit, options, derived }: Signal): string => {
  const about = [...(unit === undefined || unit === '1' ? [] : [unit]), ...(derived === undefined ? [] : ['afgeleid'])]
  const labels = Object.entries(options ?? {}).map(([id, text]) => `\`${id}\` ${text}`)
  const head = about.length === 0 ? label : `${label} (${about.join(', ')})`
  return inComment(labels.length === 0 ? head : `${head}: ${labels.join('; ')}`)
}

const signalTypes = (library: Library): string[] =>
  Object.entries(library.signals)
    .filter(([id]) => !isReserved(id))
    .flatMap(([id, signal]) => [
      `    /** ${described(signal)} */`,
      `    ${quoted(id)}: ${valueType(signal)}`,
      ...(signal.formerly ?? []).flatMap((old) => [
        `    /** @deprecated heet nu ${id} */`,
        `    ${quoted(old)}: ${valueType(signal)}`,
      ]),
    ])

const ruleIds = (library: Library): string[] =>
  Object.entries(library.pathways).flatMap(([pathway, { rules }]) =>
    Object.keys(rules).map((rule) => `${pathway}/${rule}`),
  )

/** Writes the ids of a library, and the values its signals take, as a TypeScript type; labels stand in comments, for editors. */
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
