import { footingOf } from '../../../link/footing'
import type { Pass } from '../analysis'
import { signalsWritten } from './signalsWritten'

/** Signals on which nothing rests: no rule, item, law or other signal in use. */
export const unused: Pass = ({ library, sources }) => {
  const used = footingOf(library, Object.keys(library.pathways)).signals
  return signalsWritten(sources)
    .filter(({ id }) => !used.has(id))
    .map(({ id, source, path }) => ({ code: 'signal-unused', of: id, at: source.locate(path, 'key') }))
}
