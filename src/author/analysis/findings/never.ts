import type { Pass } from '../analysis'
import { neverApplies } from './ruleIn'
import { rulesWritten } from './rulesWritten'

/** Rules under which no one can ever come. */
export const never: Pass = (analysis) =>
  rulesWritten(analysis)
    .filter(({ id }) => analysis.holds((world) => neverApplies(world, id)))
    .map(({ id, source, path }) => ({ code: 'never-applies', of: id, at: source.locate(path, 'key') }))
