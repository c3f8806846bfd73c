import type { Changed } from '../../compile/reprepared'
import type { Library } from '../../model/library'
import type { Mutation, MutationKind } from '../../model/mutation'
import type { Source } from '../../model/source/files'
import type { ConditionChanger, RuleChanger } from './change'
import { doubledTerms } from './doubledTerms'
import { droppedLeaves } from './droppedLeaves'
import { droppedReplaces } from './droppedReplaces'
import { groups } from './groups'
import { operators } from './operators'
import { options } from './options'
import { orUnknowns } from './orUnknowns'
import { removedRules } from './removedRules'
import { responsibles } from './responsibles'
import type { ConditionSlot, Part, RuleSlot } from './slot'
import { slotsIn } from './slotsIn'
import { spotsIn } from './spotsIn'
import { thresholds } from './thresholds'
import { unknownsAsNo } from './unknownsAsNo'

const RULE_KINDS = ['removed-rule', 'replaces', 'within', 'responsible'] as const

const CONDITION_CHANGERS: Readonly<Record<Exclude<MutationKind, (typeof RULE_KINDS)[number]>, ConditionChanger>> = {
  threshold: thresholds,
  operator: operators,
  group: groups,
  'dropped-leaf': droppedLeaves,
  option: options,
  'or-unknown': orUnknowns,
  'unknown-as-no': unknownsAsNo,
}

const RULE_CHANGERS: Readonly<Record<(typeof RULE_KINDS)[number], RuleChanger>> = {
  'removed-rule': removedRules,
  replaces: droppedReplaces,
  within: doubledTerms,
  responsible: responsibles,
}

/** A library with one change. */
export interface Mutant extends Mutation {
  readonly file: string
  readonly part: Part
  readonly changed: Changed
  readonly library: Library
  /** The signal that is read as no where it is not known. */
  readonly unread?: string
}

const ofCondition = (slot: ConditionSlot, library: Library): Mutant[] =>
  spotsIn(slot).flatMap((spot) =>
    Object.entries(CONDITION_CHANGERS).flatMap(([kind, change]) =>
      change(spot, library).flatMap(({ path, condition, ...said }): Mutant[] => {
        const { of, file, part, changed, locate, put } = slot
        const at = locate(path, 'key')
        if (condition === null) return []
        return [{ kind: kind as MutationKind, of, file, part, changed, at, ...said, library: put(condition) }]
      }),
    ),
  )

const ofRule = ({ locate, put, ...slot }: RuleSlot, library: Library): Mutant[] =>
  Object.entries(RULE_CHANGERS).flatMap(([kind, change]) =>
    change({ locate, put, ...slot }, library).map(({ path, was, becomes, rule }): Mutant => {
      const { of, file, part, changed } = slot
      const at = locate(path, 'key')
      return { kind: kind as MutationKind, of, file, part, changed, at, was, becomes, library: put(rule) }
    }),
  )

/** Lists every change that is tried in some files of a library, each by itself. */
export const mutantsOf = (library: Library, sources: readonly Source[]): Mutant[] => {
  const { conditions, rules } = slotsIn(library, sources)
  return [
    ...conditions.flatMap((slot) => ofCondition(slot, library)),
    ...rules.flatMap((slot) => ofRule(slot, library)),
  ]
}
