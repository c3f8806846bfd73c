import type { PathwayProgram, Program } from '../../model/program'
import type { Source } from '../../model/source/files'
import type { LeadRowSource } from '../../model/source/pathway'
import { TRUE } from '../../model/truth'
import { NOTHING_BLOCKS } from './cannot'
import { conditionProbe } from './conditionProbe'
import type { Holder, Probe, SeenCase } from './probe'
import { ruleProbes } from './ruleProbes'

/** Tells whether a case asks a pathway who coordinates: a rule of it applies, and nobody was chosen or coordinates already. */
const asksLead = ({ input, standings }: SeenCase, { id }: PathwayProgram): boolean =>
  input.coordinator?.chosen === undefined &&
  input.coordinator?.current === undefined &&
  standings.some(({ state, rule }) => state === 'applies' && rule.pathway.id === id)

const leadProbes = (holder: Holder, sources: readonly LeadRowSource[], pathway: PathwayProgram): Probe[] =>
  pathway.lead.flatMap(({ when }, place): Probe[] => {
    const source = sources[place]
    if (when === null || source === undefined || !('when' in source)) return []
    const earlier = pathway.lead.slice(0, place)
    const isReached = (seen: SeenCase): boolean =>
      asksLead(seen, pathway) && earlier.every((row) => row.when?.check(seen.work.view) !== TRUE)
    return [
      conditionProbe(holder, source.when, when, { path: ['lead', place, 'when'], isReached, blocks: NOTHING_BLOCKS }),
    ]
  })

/** Looks at all that a pathway decides: for whom it is, who coordinates, and its rules. Of a retired one there is nothing. */
export const pathwayProbes = (program: Program, { data, locate }: Extract<Source, { kind: 'pathway' }>): Probe[] => {
  const pathway = program.pathways.find(({ id }) => id === data.pathway)
  if (pathway === undefined) return []
  const holder = { of: pathway.id, locate, program }
  const population =
    pathway.population === null || data.population === undefined
      ? []
      : [
          conditionProbe(holder, data.population, pathway.population, {
            path: ['population'],
            isReached: () => true,
            blocks: () => false,
          }),
        ]
  const rules = Object.entries(data.rules).flatMap(([name, rule]) =>
    ruleProbes(program, locate, pathway.id, name, rule),
  )
  return [...population, ...leadProbes(holder, data.lead, pathway), ...rules]
}
