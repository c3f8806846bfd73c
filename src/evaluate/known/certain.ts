import type { Node, View } from '../../model/node'
import type { State } from '../../model/state'
import { FALSE, negate, TRUE, type Truth, UNKNOWN } from '../../model/truth'

/** Tells whether a signal can still turn out to have one value or another. */
export const isOpen = (state: State): boolean => !state.exact && !state.absent && state.exists !== FALSE

/** One part may decide its group alone; else it is not known as long as one part is not. */
const group = (parts: readonly Node[], view: View, deciding: Truth): Truth => {
  let found = negate(deciding)
  for (const part of parts) {
    const truth = certainTruth(part, view)
    if (truth === deciding) return deciding
    if (truth === UNKNOWN) found = UNKNOWN
  }
  return found
}

/** Truth as far as it is certain: what holds only because nothing is known yet (`orUnknown`) is not. */
export const certainTruth = (node: Node, view: View): Truth => {
  if (!node.lenient) return node.check(view)
  switch (node.kind) {
    case 'test': {
      const truth = node.check(view)
      const state = view.states[node.signal]
      // Of what may turn out not to be there at all, a value that is known says no more than one that is not.
      const isUncertain = state !== undefined && (isOpen(state) || state.exists === UNKNOWN)
      return node.orUnknown && truth === TRUE && isUncertain ? UNKNOWN : truth
    }
    case 'not':
      return negate(certainTruth(node.of, view))
    case 'all':
      return group(node.of, view, FALSE)
    case 'any':
      return group(node.of, view, TRUE)
    case 'count': {
      const truths = node.of.map((part) => certainTruth(part, view))
      if (truths.filter((truth) => truth === TRUE).length >= node.atLeast) return TRUE
      return truths.filter((truth) => truth !== FALSE).length < node.atLeast ? FALSE : UNKNOWN
    }
  }
}
