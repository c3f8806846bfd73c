import type { LibraryFinding } from '../../../model/libraryFinding'
import type { Pass } from '../analysis'
import { signalsWritten } from './signalsWritten'

/** Derived signals that tell who may not know what they are derived from: of another domain, or shared. */
export const domains: Pass = ({ sources, world: { program } }) =>
  signalsWritten(sources).flatMap(({ id, written, source, path }): LibraryFinding[] => {
    const own = program.signals[program.index.get(id) ?? -1]
    if (own?.derivation == null) return []
    const closer = own.inputs.flatMap((input) => {
      const other = program.signals[input]
      return other === undefined || other.signal.domain === 'shared' || other.signal.domain === written.domain
        ? []
        : other.id
    })
    if (closer.length === 0) return []
    return [{ code: 'domain-too-open', of: id, with: closer.join(', '), at: source.locate([...path, 'domain']) }]
  })
