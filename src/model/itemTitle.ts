import { textsIn, type Values } from './parameters'
import type { Item } from './pathway'
import { titleOf } from './phrases'

/** Says in a few words what a rule asks with one item, its parameters filled in; without a full stop, as more follows. */
export const itemTitle = (values: Values, { kind, to, text, signals, every }: Item): string => {
  if (kind === 'note') return 'Let op'
  return titleOf(values.library, {
    kind,
    text: text === undefined ? '' : textsIn(values)(text).replace(/\.$/, ''),
    ...(to === undefined ? {} : { to: String(values.value(to)) }),
    ...(signals === undefined ? {} : { signals }),
    ...(every === undefined ? {} : { every: String(values.value(every)) }),
  })
}
