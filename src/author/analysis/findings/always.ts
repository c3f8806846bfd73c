import type { LibraryFinding } from '../../../model/libraryFinding'
import type { Pass } from '../analysis'
import { exampleIn } from '../world/example'
import { alwaysApplies, conditionsOf, neverApplies, pictureFor } from './ruleIn'
import { rulesWritten } from './rulesWritten'
import { statesFor } from './statesFor'

/** Rules under which everyone comes whom the pathway is for. */
export const always: Pass = (analysis) => {
  const { library, world, on, holds } = analysis
  return rulesWritten(analysis)
    .filter(({ id }) => !neverApplies(world, id) && holds((one) => alwaysApplies(one, id)))
    .map(({ id, rule, source, path }): LibraryFinding => {
      const picture = pictureFor(world, rule)
      const example = exampleIn(world, picture, picture.all(conditionsOf(rule)), on)
      const isShown = example !== null && statesFor(library, example)?.get(id) === 'applies'
      const finding = { code: 'always-applies', of: id, at: source.locate(path, 'key') } as const
      return isShown ? { ...finding, example } : finding
    })
}
