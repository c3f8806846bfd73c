import { withCheck } from '../../compile/functions'
import type { Advice } from '../../model/advice'
import type { Compared, Comparing, DiffExample, Seen } from '../../model/diff'
import type { Node } from '../../model/node'
import type { SignalProgram } from '../../model/program'
import type { State } from '../../model/state'
import type { Board } from './board'
import { compareConditions } from './compare'
import type { Pair } from './drawing'
import type { Glance } from './glance'
import type { Advised } from './person'
import { type Found, NO_MORE } from './ruleChanges'
import { type Shows, sampleOf, searchAmong } from './search'
import type { Side } from './sides'

const programOf = ({ program, ownOf }: Side, now: string): SignalProgram | undefined =>
  program.signals[program.index.get(ownOf(now) ?? '') ?? -1]

const NO_DURATION = { kind: 'immediately' } as const

/** A test whether a signal has one of its options. */
const hasOption = ({ index, options, signal }: SignalProgram, option: string): Node[] => {
  const bit = signal.type === 'boolean' ? Number(option === 'true') : options.indexOf(option)
  if (bit === -1) return [withCheck({ kind: 'any', of: [] })]
  const comparison = { operator: 'within', mask: 1 << bit, values: [], duration: NO_DURATION } as const
  return [withCheck({ kind: 'test', signal: index, comparisons: [comparison], today: [], orUnknown: false })]
}

const valueIn = ({ signals }: Advice, id: string | undefined): Seen =>
  (signals as Readonly<Record<string, { readonly value?: Seen }>>)[id ?? '']?.value ?? null

const showing = (board: Board, now: string, isWanted: (before: Seen, after: Seen) => boolean): Shows => {
  const { before, after } = board.sides
  return (advised: Advised) => {
    const seen = [valueIn(advised.before, before.ownOf(now)), valueIn(advised.after, after.ownOf(now))] as const
    return isWanted(...seen) ? seen : null
  }
}

const optionsOf = (...both: readonly SignalProgram[]): string[] => [
  ...new Set(both.flatMap(({ signal, options }) => (signal.type === 'boolean' ? ['false', 'true'] : options))),
]

type Outcome = readonly [Comparing, DiffExample | null]

const byOption = (board: Board, now: string, before: SignalProgram, after: SignalProgram): Outcome => {
  let by: Comparing = { how: 'exact', cells: 1 }
  for (const option of optionsOf(before, after)) {
    const pair = { before: hasOption(before, option), after: hasOption(after, option) }
    const is = (value: Seen): boolean => value !== null && String(value) === option
    const shows = {
      more: showing(board, now, (old, own) => !is(old) && is(own)),
      less: showing(board, now, (old, own) => is(old) && !is(own)),
    }
    const compared = compareConditions(board, { pair, within: NO_MORE, shows })
    const example = compared.found.get('more') ?? compared.found.get('less')
    if (example !== undefined) return [compared.by, example]
    if (compared.by.how !== 'exact') by = compared.by
    else if (by.how === 'exact') by = { how: 'exact', cells: Math.max(by.cells, compared.by.cells) }
  }
  return [by, null]
}

const stateText = (state: State | undefined): string =>
  JSON.stringify([state?.exact, state?.exists, state?.mask, state?.must, state?.low, state?.high])

const bySample = (board: Board, now: string, before: SignalProgram, after: SignalProgram): Outcome => {
  const about = ({ index }: SignalProgram): Node[] => [
    withCheck({ kind: 'test', signal: index, comparisons: [], today: [], orUnknown: false }),
  ]
  const pair: Pair = { before: about(before), after: about(after) }
  const shows = showing(board, now, (old, own) => JSON.stringify(old) !== JSON.stringify(own))
  // A value that is not known on either side shows nothing.
  const glance: Glance = ({ before: [old], after: [own] }) => {
    const states = [old?.states[before.index], own?.states[after.index]] as const
    return states.some((state) => state?.exact === true) && stateText(states[0]) !== stateText(states[1])
  }
  const persons = sampleOf(board, [pair])
  return [{ how: 'sampled', persons: persons.length }, searchAmong(board, persons, { glance, shows })]
}

const outcomeChange = (board: Board, now: string, before: SignalProgram, after: SignalProgram): Found => {
  const isByOption = [before, after].every(({ signal: { type } }) => type === 'boolean' || type === 'choice')
  const [by, example] = (isByOption ? byOption : bySample)(board, now, before, after)
  const compared: Compared[] = [{ of: 'signal', id: now, by }]
  if (example === null) return { changes: [], compared }
  const { before: old, after: own } = example
  return { changes: [{ kind: 'outcome', signal: now, before: old, after: own, step: 'minor', example }], compared }
}

const answersTo = ({ signal, options }: SignalProgram): string[] => [
  signal.type,
  ...(signal.unit === undefined ? [] : [signal.unit]),
  ...(signal.range === undefined ? [] : [signal.range.join('..')]),
  ...(signal.step === undefined ? [] : [`step ${signal.step}`]),
  ...(signal.validFor === undefined ? [] : [`validFor ${signal.validFor}`]),
  ...(signal.optional === true ? ['optional'] : []),
  ...options,
]

/** Every answer that was possible still is. */
const isWider = (before: SignalProgram, after: SignalProgram): boolean => {
  const rest = ({ signal: { type, unit, step, validFor, optional } }: SignalProgram): string =>
    JSON.stringify([type, unit, step, validFor, optional])
  const [old, now] = [before.signal.range ?? [0, 0], after.signal.range ?? [0, 0]]
  const isWide = now[0] <= old[0] && now[1] >= old[1]
  return rest(before) === rest(after) && isWide && before.options.every((option) => after.options.includes(option))
}

const NOTHING: Found = { changes: [], compared: [] }

/** Compares one signal with what it was: its outcomes when it is derived, the possible answers when it is asked. */
export const signalChanges = (board: Board, now: string): Found => {
  const [before, after] = [programOf(board.sides.before, now), programOf(board.sides.after, now)]
  const signal = now
  if (before === undefined || after === undefined) {
    const kind = before === undefined ? 'signal-added' : 'signal-removed'
    const label = (after ?? before)?.signal.label ?? now
    const said = before === undefined ? { before: null, after: label } : { before: label, after: null }
    const step = before === undefined || before.derivation !== null ? 'minor' : 'major'
    return { changes: [{ kind, signal, ...said, step, example: null }], compared: [] }
  }
  if (!board.changed.has(now)) return NOTHING
  if (before.derivation !== null && after.derivation !== null) return outcomeChange(board, now, before, after)
  const [old, own] = [answersTo(before), answersTo(after)]
  if (JSON.stringify(old) === JSON.stringify(own)) return NOTHING
  const step = isWider(before, after) ? 'minor' : 'major'
  return { changes: [{ kind: 'answers', signal, before: old, after: own, step, example: null }], compared: [] }
}
