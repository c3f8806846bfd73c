import { GONE, type RuleChanger } from './change'

/** Leaves out a rule. */
export const removedRules: RuleChanger = ({ path, rule }) => [{ path, was: rule.title, becomes: GONE, rule: null }]
