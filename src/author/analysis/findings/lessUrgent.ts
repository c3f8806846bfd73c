import type { LibraryFinding } from '../../../model/libraryFinding'
import type { Pass } from '../analysis'
import { rulesWritten } from './rulesWritten'

/** Rules that replace another and give more time than that one does: what was urgent then waits. */
export const lessUrgent: Pass = (analysis) =>
  rulesWritten(analysis).flatMap(({ rule, source, path, id }) =>
    rule.rule.replaces.flatMap((other, place): LibraryFinding[] => {
      const target = analysis.world.program.rules.find((one) => one.id === other)
      if (target === undefined || rule.nominal <= target.nominal) return []
      const at = source.locate([...path, 'replaces', place])
      return [{ code: 'less-urgent-replaces', of: id, with: other, at }]
    }),
  )
