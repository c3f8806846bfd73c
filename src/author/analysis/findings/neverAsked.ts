import { variablesOf } from '../../../model/diagram'
import type { LibraryFinding } from '../../../model/libraryFinding'
import type { Node } from '../../../model/node'
import type { Program } from '../../../model/program'
import { restingOn } from '../../../model/restingOn'
import { TRUE_BIT } from '../../../model/state'
import type { Pass } from '../analysis'
import { isOneOf, not } from '../world/openNode'
import type { World } from '../world/world'
import { conditionsOf, isNever, neverApplies, pictureFor, ruleIn } from './ruleIn'
import { rulesWritten } from './rulesWritten'

/** Lists all that someone is asked to measure, with what that is derived from. */
const measured = ({ library, index, signals }: Program): ReadonlySet<number> => {
  const named = Object.values(library.pathways).flatMap(({ rules }) =>
    Object.values(rules).flatMap((rule) => rule.then.flatMap((item) => item.signals ?? [])),
  )
  return restingOn(
    named.flatMap((id) => index.get(id) ?? []),
    signals,
  )
}

/** Lists, by the signal about it, each optional signal that no rule asks anyone to measure. */
const unasked = ({ program, open }: World): ReadonlyMap<number, number> => {
  const asked = measured(program)
  const about = [...open.present, ...[...open.given].map(([signal, { whether }]) => [signal, whether] as const)]
  return new Map(about.filter(([signal]) => !asked.has(signal)).map(([signal, own]) => [own, signal]))
}

const isLeftToChance = (world: World, id: string): boolean => {
  const without = [...unasked(world).keys()].map((own): Node => not(isOneOf(own, TRUE_BIT)))
  const rule = ruleIn(world, id)
  return isNever(pictureFor(world, rule).all([...conditionsOf(rule), ...without]))
}

/** Rules that apply only to someone of whom an optional signal is filled in, while no rule asks anyone to do that. */
export const neverAsked: Pass = (analysis) => {
  const { world, holds } = analysis
  const { program } = world
  return rulesWritten(analysis)
    .filter(({ id }) => !neverApplies(world, id) && holds((one) => isLeftToChance(one, id)))
    .map(({ id, rule, source, path }): LibraryFinding => {
      const { all, variables } = pictureFor(world, rule)
      const abouts = unasked(world)
      const signals = [...variablesOf(all(conditionsOf(rule)))].flatMap((variable) => {
        const signal = abouts.get(variables[variable]?.signal.index ?? -1)
        return signal === undefined ? [] : (program.signals[signal]?.id ?? [])
      })
      return { code: 'signal-never-asked', of: id, with: signals.join(', '), at: source.locate(path, 'key') }
    })
}
