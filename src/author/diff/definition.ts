import { type Condition, isReference } from '../../model/condition'
import type { Program, SignalProgram } from '../../model/program'
import type { Signal } from '../../model/signal'
import type { Side, Sides } from './sides'

/** Of a signal: what is only read by people, or says who may see and answer it. */
const READ_BY_PEOPLE = ['label', 'ask', 'source', 'codes', 'record', 'who', 'formerly', 'domain']

const SIGNAL_KEYS = ['signal', 'of', 'outdatedBy']

const written = ({ program, nowOf }: Side, value: unknown): string =>
  JSON.stringify(value, (key, part: unknown) => {
    if (isReference(part)) return program.value(part)
    if (typeof part === 'string' && SIGNAL_KEYS.includes(key)) return nowOf(part)
    if (typeof part !== 'object' || part === null || !('kind' in part) || part.kind !== 'applies') return part
    const [pathway = '', rule = ''] = (part as Extract<Condition, { kind: 'applies' }>).rule.split('/')
    return program.library.pathways[pathway]?.rules[rule]?.when ?? part
  })

/** Writes a condition with parameters filled in: equal texts are equal conditions. */
export const conditionDefinition = (side: Side, condition: Condition | undefined): string =>
  condition === undefined ? '' : written(side, condition)

const signalDefinition = (side: Side, { signal, options }: SignalProgram): string => {
  const kept = Object.entries(signal).filter(([key]) => !READ_BY_PEOPLE.includes(key))
  return written(side, { ...(Object.fromEntries(kept) as Partial<Signal>), options })
}

const definitions = (side: Side): Map<string, string> =>
  new Map(side.program.signals.map((signal) => [side.nowOf(signal.id), signalDefinition(side, signal)]))

const spread = ({ program, nowOf }: Side, changed: Set<string>): void => {
  const { signals } = program as Program
  // Each signal comes after all that it rests on.
  for (const { id, inputs } of signals)
    if (inputs.some((input) => changed.has(nowOf(signals[input]?.id ?? '')))) changed.add(nowOf(id))
}

/** Lists, by the name that they have now, the signals that are not the same on both sides, or rest on one that is not. */
export const changedSignals = ({ before, after }: Sides): ReadonlySet<string> => {
  const [old, now] = [definitions(before), definitions(after)]
  const changed = new Set([...old.keys(), ...now.keys()].filter((id) => old.get(id) !== now.get(id)))
  spread(before, changed)
  spread(after, changed)
  return changed
}
