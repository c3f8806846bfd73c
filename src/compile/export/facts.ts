import type { Facts, FactValue } from '../../model/jsonRule'
import type { View } from '../../model/node'
import { onceFor } from '../../model/onceFor'
import type { Program } from '../../model/program'
import { isAspect, readFact } from './aspects'
import { factNames, jsonRules, PATHWAYS, SETTLED } from './jsonRules'

const namesFor = onceFor((program: Program): readonly string[] => factNames(jsonRules(program)))

const factIn = (program: Program, view: View, name: string): FactValue => {
  const [id = '', ...rest] = name.split('.')
  const aspect = rest.join('.')
  const signal = program.signals[program.index.get(id) ?? -1]
  const state = signal === undefined ? undefined : view.states[signal.index]
  if (signal === undefined || state === undefined || !isAspect(aspect)) throw new RangeError(`no fact ${name}`)
  return readFact(aspect, state, signal, view.on)
}

/** What facts tell that is not about one signal. */
interface Told {
  readonly pathways: readonly string[]
  readonly settled: readonly string[]
}

/** Gives every fact that the exported rules look at. */
export const factsIn = (program: Program, view: View, { pathways, settled }: Told): Facts => ({
  [PATHWAYS]: pathways,
  [SETTLED]: settled,
  ...Object.fromEntries(
    namesFor(program)
      .filter((name) => name !== PATHWAYS && name !== SETTLED)
      .map((name) => [name, factIn(program, view, name)]),
  ),
})
