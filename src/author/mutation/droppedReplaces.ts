import { GONE, type RuleChanger } from './change'

/** No longer replaces another rule. */
export const droppedReplaces: RuleChanger = ({ path, rule, source }) =>
  rule.replaces.map((_, place) => ({
    path: [...path, 'replaces', place],
    was: `replaces: ${source.replaces?.[place] ?? ''}`,
    becomes: GONE,
    rule: { ...rule, replaces: rule.replaces.toSpliced(place, 1) },
  }))
