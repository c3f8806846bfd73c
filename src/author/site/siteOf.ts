import { prepare } from '../../compile/prepare'
import type { Library } from '../../model/library'
import type { PathwayFacts, Site } from '../../model/site'
import type { Source } from '../../model/source/files'
import { openAgreements } from '../openAgreements'
import { caseCoverage } from './caseCoverage'
import { derivedIn } from './derivedIn'

type PathwaySource = Extract<Source, { kind: 'pathway' }>

const byName = ({ data: left }: PathwaySource, { data: right }: PathwaySource): number =>
  left.title < right.title ? -1 : left.title > right.title ? 1 : left.pathway < right.pathway ? -1 : 1

/** Gathers what a site about the pathways of a library tells, for one network and day or for all. */
export const siteOf = (
  library: Library,
  sources: readonly Source[],
  { network, on }: Pick<Site, 'network' | 'on'> = {},
): Site => {
  const program = prepare(library, network ?? null)
  const open = openAgreements(program)
  const files = sources.filter((source) => source.kind === 'pathway').sort(byName)
  return {
    library,
    ...(network === undefined ? {} : { network }),
    ...(on === undefined ? {} : { on }),
    fillable: [...program.fillable].sort(),
    pathways: files.flatMap(({ data }): PathwayFacts[] => {
      const [id, pathway] = [data.pathway, library.pathways[data.pathway]]
      if (pathway === undefined) return []
      const rules = Object.keys(data.rules)
      const names = new Set(rules.map((rule) => `${id}/${rule}`))
      return [
        {
          id,
          rules,
          sources: Object.keys(data.sources),
          derived: derivedIn(library, pathway),
          agreements: open.filter((one) => one.rules.some((rule) => names.has(rule)) || one.name.startsWith(`${id}/`)),
          coverage: caseCoverage(sources, [...names]),
        },
      ]
    }),
  }
}
