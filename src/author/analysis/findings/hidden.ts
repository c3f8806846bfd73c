import type { Picture } from '../../../evaluate/exact/picture'
import { type Diagram, variablesOf } from '../../../model/diagram'
import type { Input } from '../../../model/input'
import type { LibraryFinding } from '../../../model/libraryFinding'
import { INVOLVED_SIGNAL, REPORTER_SIGNAL } from '../../../model/signal'
import type { Analysis, Pass } from '../analysis'
import { exampleAlong } from '../world/example'
import { KNOWN_OR_WHY } from '../world/openSignals'
import { turning } from '../world/turning'
import { conditionsOf, pictureFor } from './ruleIn'
import { rulesWritten, type WrittenRule } from './rulesWritten'
import { statesFor } from './statesFor'

/** What can be there or not, or known or not: the variable, both cells, and the signal that it is about. */
interface Uncertain {
  readonly signal: string
  readonly variable: number
  readonly to: number
  readonly from: number
}

const uncertainIn = ({ world }: Analysis, { variables }: Picture, diagram: Diagram): Uncertain[] => {
  const { present, today } = world.open
  const ids = ({ map, to, from }: { map: ReadonlyMap<number, number>; to: number; from: number }) =>
    [...map].map(([signal, about]) => ({ about, signal: world.program.signals[signal]?.id ?? '', to, from }))
  const abouts = [
    ...ids({ map: present, to: 1, from: 0 }),
    ...ids({ map: today, to: KNOWN_OR_WHY.indexOf('known'), from: KNOWN_OR_WHY.indexOf('unknown') }),
  ]
  return [...variablesOf(diagram)].flatMap((variable) => {
    const found = abouts.find(({ about }) => about === variables[variable]?.signal.index)
    return found === undefined ? [] : [{ signal: found.signal, variable, to: found.to, from: found.from }]
  })
}

const without = ({ signals, reporter, involved, ...input }: Input, id: string): Input => {
  const { [id]: _, ...others } = signals
  return {
    ...input,
    signals: others,
    ...(reporter === undefined || id === REPORTER_SIGNAL ? {} : { reporter }),
    ...(involved === undefined || id === INVOLVED_SIGNAL ? {} : { involved }),
  }
}

const hiddenIn = (analysis: Analysis, { id, rule, source, path }: WrittenRule): readonly LibraryFinding[] => {
  const { library, world, on } = analysis
  const picture = pictureFor(world, rule)
  const diagram = picture.all(conditionsOf(rule))
  const told = new Set<string>()
  return uncertainIn(analysis, picture, diagram).flatMap(({ signal, ...turn }): LibraryFinding[] => {
    if (told.has(signal)) return []
    const way = turning(diagram, turn)
    if (way === null) return []
    // A way may not be one that anyone can go: only what is seen to happen counts.
    const applying = exampleAlong(world, picture, way, on)
    const example = without(applying, signal)
    const isHidden =
      statesFor(library, applying)?.get(id) === 'applies' && statesFor(library, example)?.get(id) === 'ruled-out'
    if (isHidden) told.add(signal)
    const at = source.locate(path, 'key')
    return isHidden ? [{ code: 'hidden-red-flag', of: id, with: signal, at, example }] : []
  })
}

/** Red flags that count as ruled out while an answer is missing with which they would apply. */
export const hidden: Pass = (analysis) =>
  rulesWritten(analysis)
    .filter(({ rule }) => rule.rule.redFlag)
    .flatMap((rule) => hiddenIn(analysis, rule))
