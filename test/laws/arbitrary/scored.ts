import type { SignalSource } from '../../../src/model/source/signals'
import type { Ground } from './condition'
import type { Draw } from './draw'
import type { Drawn } from './drawn'
import { optionIds, type Pooled } from './pool'

type Points = Readonly<Record<string, number>>

/** Lists what may be an item: what has answers to give points for. */
export const scorable = ({ pool }: Ground): Pooled[] =>
  pool.filter(({ source }) => source.type === 'boolean' || source.type === 'choice')

const answersOf = ({ source }: Pooled): string[] => (source.type === 'boolean' ? ['true', 'false'] : optionIds(source))

const missingOf = (draw: Draw, { profile }: Ground): Pick<SignalSource, 'missing'> =>
  profile.estimates && draw.chance(60)
    ? {
        missing: {
          atMost: draw.int(1, 2),
          fill: draw.one(['lowest', 'mean'] as const),
          ...(draw.chance(70) ? { round: draw.one(['up', 'down', 'nearest'] as const) } : {}),
        },
      }
    : {}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const byPoints = (draw: Draw, ground: Ground): Drawn => {
  const items = draw.some(scorable(ground), 1, 3)
  // Zero is always among the points: an item that cannot exist scores nothing.
  const points = items.map(
    (item): Points =>
      Object.fromEntries(answersOf(item).map((answer, place) => [answer, place === 0 ? 0 : draw.int(0, 3)])),
  )
  const reaches = points.map((one): readonly [number, number] => [0, Math.max(...Object.values(one))])
  return {
    derivation: {
      type: 'integer',
      score: Object.fromEntries(items.map(({ id }, place) => [id, points[place] ?? {}])),
      ...missingOf(draw, ground),
    },
    reach: [0, sum(reaches.map(([, high]) => high))],
  }
}

const listed = (draw: Draw, ground: Ground, numbers: readonly Pooled[]): Drawn => {
  const items = draw.some(numbers, 1, 2)
  return {
    derivation: { type: 'integer', score: items.map(({ id }) => id), ...missingOf(draw, ground) },
    reach: [sum(items.map(({ reach }) => reach?.[0] ?? 0)), sum(items.map(({ reach }) => reach?.[1] ?? 0))],
  }
}

/** Draws a score: points per answer, or numbers that count as themselves. */
export const aScore = (draw: Draw, ground: Ground): Drawn => {
  const numbers = ground.pool.filter(({ source, reach }) => source.type === 'integer' && reach !== undefined)
  return numbers.length > 0 && draw.chance(30) ? listed(draw, ground, numbers) : byPoints(draw, ground)
}

/** Draws bands that cover a whole number's reach. */
export const bandsOf = (
  draw: Draw,
  { id, reach = [0, 0] }: Pooled,
  options: readonly string[],
): Record<string, string> => {
  const [low, high] = reach
  const cuts = draw.some(
    Array.from({ length: high - low }, (_, place) => low + place + 1),
    0,
    options.length - 1,
  )
  const starts = [low, ...cuts]
  const bands = starts.map((start, place) => [options[place] ?? '', `${start}..${(starts[place + 1] ?? high + 1) - 1}`])
  return { of: id, ...Object.fromEntries(bands) }
}
