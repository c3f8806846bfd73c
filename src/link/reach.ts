import type { SignalSource } from '../model/source/signals'
import { signalSource } from './conditions'
import type { Reach, Scope } from './scope'

type Points = Readonly<Record<string, Readonly<Record<string, number>>>>

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const sumOf = (reaches: readonly Reach[]): Reach => {
  if (reaches.includes('unclear')) return 'unclear'
  const known = reaches.filter((reach) => reach !== null && reach !== 'unclear')
  return known.length < reaches.length ? null : [sum(known.map(([low]) => low)), sum(known.map(([, high]) => high))]
}

/** The answers that a signal can have, where each has points. */
export const answersOf = ({ type, options = {} }: SignalSource): readonly string[] =>
  type === 'boolean' ? ['true', 'false'] : Object.keys(options)

const ofAnswers = (signal: SignalSource | undefined, points: Readonly<Record<string, number>>): Reach => {
  const answers = signal === undefined ? [] : answersOf(signal)
  const fits = answers.length === Object.keys(points).length && answers.every((answer) => points[answer] !== undefined)
  if (!fits || answers.length === 0) return 'unclear'
  return [Math.min(...Object.values(points)), Math.max(...Object.values(points))]
}

const isList = (score: SignalSource['score']): score is readonly string[] => Array.isArray(score)

/** The signals that count in the score as themselves, where nothing else says how far it can be. */
const itemsOf = (scope: Scope, { range, score }: SignalSource): readonly (SignalSource | undefined)[] =>
  range === undefined && isList(score) ? score.map((id) => signalSource(scope, id)) : []

const ofOne = (scope: Scope, signal: SignalSource): Reach => {
  if (signal.range !== undefined) return signal.range[0] < signal.range[1] ? signal.range : 'unclear'
  if (signal.score === undefined) return null
  const reaches = isList(signal.score)
    ? itemsOf(scope, signal).map((item) => (item === undefined ? 'unclear' : (scope.reaches.get(item) ?? null)))
    : Object.entries(signal.score as Points).map(([id, points]) => ofAnswers(signalSource(scope, id), points))
  return sumOf(reaches)
}

/**
 * Gives the least and greatest that a score can be; `unclear` where that follows from a mistake that is told elsewhere. Goes
 * through what it consists of in a loop, as scores may consist of scores without end. A score that is met again while it
 * waits for its own items is in a circle.
 */
export const reachOf = (scope: Scope, signal: SignalSource): Reach => {
  const { reaches } = scope
  const waiting = [signal]
  for (let current = waiting.at(-1); current !== undefined; current = waiting.at(-1)) {
    const items = new Set(itemsOf(scope, current).filter((item) => item !== undefined && !reaches.has(item)))
    reaches.set(current, items.size === 0 ? ofOne(scope, current) : 'unclear')
    if (items.size === 0) waiting.pop()
    else waiting.push(...(items as Set<SignalSource>))
  }
  return reaches.get(signal) ?? null
}
