import { derivedState } from '../../evaluate/known/derivation'
import type { View } from '../../model/node'
import type { DerivationProgram, Program, SignalProgram } from '../../model/program'
import type { DecideRowSource } from '../../model/source/condition'
import type { Source } from '../../model/source/files'
import type { SignalSource } from '../../model/source/signals'
import { FALSE, TRUE } from '../../model/truth'
import { NOTHING_BLOCKS } from './cannot'
import { conditionProbe } from './conditionProbe'
import { type Holder, NOTHING_SHOWN, type Part, type Probe, type SeenCase } from './probe'

const GUARDS = ['onlyIf', 'unreliableIf', 'atLeastIf', 'atMostIf'] as const

type Decide = Extract<DerivationProgram, { kind: 'decide' }>

/** Tells whether a case works a signal out: not what cannot be for this person, nor what nothing was said of. */
const isWorkedOut = ({ work }: SeenCase, { index }: SignalProgram): boolean => {
  const state = work.view.states[index]
  return state !== undefined && !state.absent && state.exists !== FALSE
}

const guardProbes = (holder: Holder, source: SignalSource, signal: SignalProgram): Probe[] =>
  GUARDS.flatMap((guard) => {
    const [node, written] = [signal[guard], source[guard]]
    if (node === null || written === undefined) return []
    const isReached = (seen: SeenCase): boolean => guard === 'onlyIf' || isWorkedOut(seen, signal)
    return [
      conditionProbe(holder, written, node, { path: ['signals', signal.id, guard], isReached, blocks: NOTHING_BLOCKS }),
    ]
  })

const rowProbes = (
  holder: Holder,
  sources: readonly DecideRowSource[],
  { rows }: Decide,
  signal: SignalProgram,
): Probe[] =>
  rows.flatMap(({ when }, place) => {
    const source = sources[place]
    if (when === null || source === undefined || !('when' in source)) return []
    const earlier = rows.slice(0, place)
    const blocks = (view: View): boolean => earlier.some((row) => row.when?.check(view) === TRUE)
    const isReached = (seen: SeenCase): boolean => isWorkedOut(seen, signal) && !blocks(seen.work.view)
    return [
      conditionProbe(holder, source.when, when, {
        path: ['signals', signal.id, 'decide', place, 'when'],
        isReached,
        blocks,
      }),
    ]
  })

/** Finds where in a derivation an option is yielded; null when nothing yields it. */
const yieldedAt = (
  derivation: DerivationProgram,
  source: SignalSource,
  option: string,
  bit: number,
): readonly (string | number)[] | null => {
  if (derivation.kind === 'bands') return source.bands?.[option] === undefined ? null : ['bands', option]
  if (derivation.kind !== 'decide') return null
  const row = derivation.rows.findIndex(({ is }) => typeof is !== 'function' && (is.mask & (1 << bit)) !== 0)
  const written = source.decide?.[row]
  return written === undefined ? null : ['decide', row, 'otherwise' in written ? 'otherwise' : 'is']
}

const outcomeProbes = (holder: Holder, source: SignalSource, signal: SignalProgram): Probe[] => {
  const { derivation } = signal
  if (derivation === null || (source.type !== 'boolean' && source.type !== 'choice')) return []
  const options = source.type === 'boolean' ? ['false', 'true'] : signal.options
  const parts = options.map((option, bit): Part => {
    const place = yieldedAt(derivation, source, option, bit)
    const at = holder.locate(['signals', signal.id, ...(place ?? [])], 'key')
    return { kind: 'outcome', of: signal.id, what: option, at, aspects: { outcome: place === null ? 'no-row' : null } }
  })
  const shownBy: Probe['shownBy'] = (seen) => {
    if (!isWorkedOut(seen, signal)) return NOTHING_SHOWN
    const state = derivedState(signal, derivation, seen.work)
    return state.exact ? options.map((_, bit) => (state.mask === 1 << bit ? ['outcome'] : [])) : NOTHING_SHOWN
  }
  return [{ path: ['signals', signal.id], parts, shownBy }]
}

/** Looks at the signals of a file: the conditions around them, the rows that decide them, and what comes out. */
export const signalProbes = (
  program: Program,
  { data, locate }: Extract<Source, { kind: 'signals' }>,
  id: string,
): Probe[] => {
  const [source, signal] = [data.signals[id], program.signals[program.index.get(id) ?? -1]]
  if (source === undefined || signal === undefined) return []
  const holder = { of: id, locate, program }
  const { derivation } = signal
  const rows = derivation?.kind === 'decide' ? rowProbes(holder, source.decide ?? [], derivation, signal) : []
  return [...guardProbes(holder, source, signal), ...rows, ...outcomeProbes(holder, source, signal)]
}
