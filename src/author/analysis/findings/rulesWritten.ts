import type { RuleProgram } from '../../../model/program'
import type { Source } from '../../../model/source/files'
import type { RuleSource } from '../../../model/source/pathway'
import type { Analysis } from '../analysis'
import { ruleIn } from './ruleIn'

/** A rule as it stands in its file. */
export interface WrittenRule {
  readonly id: string
  readonly rule: RuleProgram
  readonly written: RuleSource
  readonly source: Extract<Source, { kind: 'pathway' }>
  readonly path: readonly (string | number)[]
}

/** Lists the rules of all pathways that are not retired. */
export const rulesWritten = ({ sources, world }: Analysis): readonly WrittenRule[] =>
  sources.flatMap((source) => {
    if (source.kind !== 'pathway' || source.data.status === 'retired') return []
    return Object.entries(source.data.rules).map(([name, written]) => {
      const id = `${source.data.pathway}/${name}`
      return { id, rule: ruleIn(world, id), written, source, path: ['rules', name] }
    })
  })
