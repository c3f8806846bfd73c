import type { Input } from '../../../src/model/input'
import type { SignalSource } from '../../../src/model/source/signals'
import { DAYS, TODAYS } from './days'
import type { Draw } from './draw'
import { NETWORK } from './network'
import { isDerived, numbersOf, optionIds } from './pool'
import type { Profile } from './profile'
import { ROLE_IDS } from './roles'
import type { World } from './world'

const REASONS = ['unknown', 'declined', 'not-applicable'] as const

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Gives the least and greatest total of a score; a given total lies between them. */
const reachOf = (score: NonNullable<SignalSource['score']>, signals: World['signals']): readonly [number, number] => {
  const items = Array.isArray(score)
    ? (score as readonly string[]).map((item) => {
        const { range, score: inner } = signals[item] ?? {}
        return inner === undefined ? (range ?? [0, 0]) : reachOf(inner, signals)
      })
    : Object.values(score as Readonly<Record<string, Readonly<Record<string, number>>>>).map((points) => {
        const all = Object.values(points)
        return [Math.min(...all), Math.max(...all)] as const
      })
  return [sum(items.map(([low]) => low)), sum(items.map(([, high]) => high))]
}

/** Draws a value that a signal may have. */
export const aValue = (
  draw: Draw,
  id: string,
  source: SignalSource,
  signals: World['signals'] = {},
): string | number | boolean | string[] => {
  if (source.type === 'boolean') return draw.chance(50)
  if (source.type === 'date') return draw.one(DAYS)
  if (source.type === 'choice') return draw.one(optionIds(source))
  if (source.type === 'choices') return draw.some(optionIds(source), 0, 3)
  if (source.score !== undefined && source.range === undefined) {
    const [low, high] = reachOf(source.score, signals)
    return draw.int(Math.ceil(low), Math.floor(high))
  }
  return draw.one(numbersOf({ id, source }).filter((number) => source.type === 'decimal' || Number.isInteger(number)))
}

const aged = (draw: Draw, id: string, source: SignalSource, signals: World['signals']) => ({
  value: aValue(draw, id, source, signals),
  on: draw.one(DAYS),
  ...(draw.chance(30) ? { by: draw.one(ROLE_IDS) } : {}),
})

const anAnswer = (draw: Draw, id: string, { signals }: World, source: SignalSource, profile: Profile): unknown => {
  const value = () => aValue(draw, id, source, signals)
  if (!profile.age) return draw.chance(80) ? value() : { missing: draw.one(REASONS) }
  return draw.one<() => unknown>([
    value,
    value,
    value,
    () => aged(draw, id, source, signals),
    () => ({ missing: draw.one(REASONS) }),
    () => ({ missing: draw.one(REASONS) }),
    () => [aged(draw, id, source, signals), aged(draw, id, source, signals)],
  ])()
}

const answers = (draw: Draw, world: World, profile: Profile): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(world.signals).flatMap(([id, source]) => {
      const isAnswered = isDerived(source) ? profile.given && draw.chance(15) : draw.chance(profile.answered)
      if (!isAnswered) return []
      const key = source.formerly !== undefined && draw.chance(30) ? (source.formerly[0] ?? id) : id
      return [[key, anAnswer(draw, id, world, source, profile)]]
    }),
  )

const involved = (draw: Draw): NonNullable<Input['involved']>[number] =>
  draw.chance(30)
    ? { role: draw.one(ROLE_IDS), ...(draw.chance(50) ? { service: draw.one(['hulp', 'zorg']) } : {}) }
    : draw.one(ROLE_IDS)

const circumstances = (draw: Draw, world: World): Partial<Input> => ({
  ...(draw.chance(50) ? { network: NETWORK } : {}),
  ...(draw.chance(40) ? { at: draw.one(['00:00', '09:30', '16:45', '23:59']) } : {}),
  ...(draw.chance(40) ? { reporter: draw.one(ROLE_IDS) } : {}),
  ...(draw.chance(40) ? { involved: Array.from({ length: draw.int(0, 3) }, () => involved(draw)) } : {}),
  ...(draw.chance(30)
    ? {
        pathways: draw.some(
          world.pathways.map(({ pathway }) => pathway),
          0,
          2,
        ),
      }
    : {}),
  ...(draw.chance(25) ? { coordinator: { [draw.one(['chosen', 'current'])]: draw.one(ROLE_IDS) } } : {}),
  ...(draw.chance(40)
    ? {
        consent: Object.fromEntries(
          draw.some([...ROLE_IDS, 'medical', 'social'], 1, 3).map((key) => [key, draw.chance(50)]),
        ),
      }
    : {}),
  ...(draw.chance(20)
    ? {
        earlier: [
          {
            id: `refer:${draw.one(ROLE_IDS)}`,
            on: draw.one(DAYS),
            outcome: draw.one(['accepted', 'declined', 'done'] as const),
          },
        ],
      }
    : {}),
})

/** Draws what was noticed about one person of such a library. */
export const anInput = (draw: Draw, world: World, profile: Profile): Input => ({
  on: draw.one(TODAYS),
  signals: answers(draw, world, profile) as Input['signals'],
  ...(profile.surroundings ? circumstances(draw, world) : {}),
})
