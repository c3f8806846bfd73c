import type { Bibliography } from '../model/pathway'
import type { RuleProgram } from '../model/program'
import type { CardContext } from './subject'
import type { CardSource, Link } from './wire'

const sourcesOf = (rules: readonly RuleProgram[]): Bibliography[] => rules.flatMap(({ reason }) => reason.sources)

/** Names the pathway with its version. Its address is the first that the rules name as their source. */
export const sourceOf = ({ service }: CardContext, rules: readonly [RuleProgram, ...RuleProgram[]]): CardSource => {
  const { title, version } = rules[0].pathway.pathway
  const url = sourcesOf(rules).find((source) => source.url !== undefined)?.url ?? service.url
  return { label: `${title}, versie ${version}`, ...(url === undefined ? {} : { url }) }
}

/** Links to all sources of the rules, each once. */
export const sourceLinks = (rules: readonly RuleProgram[]): Link[] => {
  const links = sourcesOf(rules).flatMap(({ title, by, year, url }): (readonly [string, Link])[] => {
    if (url === undefined) return []
    const label = [title, by, year].filter((part) => part !== undefined).join(', ')
    return [[url, { label, url, type: 'absolute' }]]
  })
  return [...new Map(links).values()]
}
