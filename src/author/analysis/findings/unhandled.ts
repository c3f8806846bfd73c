import type { LibraryFinding } from '../../../model/libraryFinding'
import type { BareTest, Node } from '../../../model/node'
import type { Program, SignalProgram } from '../../../model/program'
import { optionsState } from '../../../model/state'
import { FALSE, TRUE, type Truth } from '../../../model/truth'
import type { Pass } from '../analysis'
import { conditionsIn } from '../world/conditionsIn'
import type { World } from '../world/world'
import { signalsWritten } from './signalsWritten'

/** A test of a signal, and whether a condition holds more easily when it passes, or when it does not. */
interface Polar {
  readonly test: Node & BareTest
  readonly wanted: Truth
}

const polarIn = (node: Node, wanted: Truth): Polar[] => {
  if (node.kind === 'test') return [{ test: node, wanted }]
  if (node.kind === 'not') return polarIn(node.of, wanted === TRUE ? FALSE : TRUE)
  return node.of.flatMap((part) => polarIn(part, wanted))
}

const isPartOfOther = ({ signals }: Program, index: number): boolean =>
  signals.some(
    ({ derivation, computedWith }) =>
      computedWith.includes(index) || (derivation?.kind === 'bands' && derivation.of === index),
  )

const testsOf = (program: Program, index: number): readonly Polar[] =>
  conditionsIn(program)
    .flatMap((node) => polarIn(node, TRUE))
    .filter(({ test }) => test.signal === index && test.comparisons.length > 0)

/** Tells whether an option makes some condition hold that not every option makes hold. */
const isHandled = ({ program }: World, signal: SignalProgram, bit: number): boolean => {
  const states = program.signals.map(({ full }) => full)
  const truthAt = ({ test }: Polar, option: number): Truth =>
    test.check({ states: states.with(signal.index, optionsState(1 << option)), on: 0 })
  return testsOf(program, signal.index).some(
    (one) =>
      truthAt(one, bit) === one.wanted && signal.options.some((_, option) => truthAt(one, option) !== one.wanted),
  )
}

/** Outcomes of instruments to which no rule, no item, no law and no other signal does anything. */
export const unhandled: Pass = ({ sources, world, holds }) =>
  signalsWritten(sources).flatMap(({ id, written, source, path }): LibraryFinding[] => {
    const signal = world.program.signals[world.program.index.get(id) ?? -1]
    if (signal?.derivation == null || written.type !== 'choice' || isPartOfOther(world.program, signal.index)) return []
    // What nothing looks at at all is told as such.
    if (testsOf(world.program, signal.index).length === 0) return []
    return (
      signal.options
        // Of what runs from mild to severe the mildest is that nothing is the matter.
        .filter((_, bit) => (written.ordered !== true || bit > 0) && holds((one) => !isHandled(one, signal, bit)))
        .map((option) => ({
          code: 'outcome-unhandled',
          of: id,
          what: option,
          at: source.locate([...path, 'options', option], 'key'),
        }))
    )
  })
