import type { Derivation } from '../model/signal'
import type { SignalSource } from '../model/source/signals'
import { signalSource } from './conditions'
import { inside, isDefined, meant, report, type Scope } from './scope'

interface Band {
  readonly option: string
  readonly from: number
  readonly to: number
}

const BAND = /^(-?\d+)\.\.(-?\d+)$/

const readBand = (scope: Scope, signal: SignalSource, option: string, source: string): Band[] => {
  const match = BAND.exec(source)
  const options = Object.keys(signal.options ?? {})
  if (!options.includes(option)) {
    report(
      scope,
      'unknown-option',
      `de keuze ${option} van ${signal.label} bestaat niet${meant(option, options) || `; kies uit: ${options.join(', ')}`}`,
      'key',
    )
  } else if (match === null) report(scope, 'bad-bands', `${source} is geen bereik; verwacht bijvoorbeeld 2..4`)
  else {
    const [from, to] = [Number(match[1]), Number(match[2])]
    if (from <= to) return [{ option, from, to }]
    report(scope, 'reversed-range', `${source} loopt terug; verwacht ${to}..${from}`)
  }
  return []
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Gives the least and greatest that a score can be; null when it has no bounds. */
export const reachOf = (scope: Scope, signal: SignalSource): readonly [number, number] | null => {
  if (signal.range !== undefined) return signal.range
  if (signal.score === undefined) return null
  const reaches = Array.isArray(signal.score)
    ? (signal.score as readonly string[]).map((id) => {
        const item = signalSource(scope, id)
        return item === undefined ? null : reachOf(scope, item)
      })
    : Object.values(signal.score as Readonly<Record<string, Readonly<Record<string, number>>>>).map(
        (points): readonly [number, number] => [Math.min(...Object.values(points)), Math.max(...Object.values(points))],
      )
  const known = reaches.filter((reach) => reach !== null)
  return known.length < reaches.length ? null : [sum(known.map(([low]) => low)), sum(known.map(([, high]) => high))]
}

const span = (from: number, to: number): string => (from === to ? String(from) : `${from} tot en met ${to}`)

const checkCover = (scope: Scope, bands: readonly Band[], [low, high]: readonly [number, number]): void => {
  const sorted = [...bands].sort((a, b) => a.from - b.from)
  let next = low
  for (const { option, from, to } of sorted) {
    const at = inside(scope, option)
    if (from < low || to > high)
      return report(at, 'bad-bands', `de score loopt van ${low} tot en met ${high}; ${from}..${to} gaat daarbuiten`)
    if (from < next)
      return report(
        at,
        'bad-bands',
        `de scores ${span(from, Math.min(to, next - 1))} vallen ook in een andere uitkomst`,
      )
    if (from > next) return report(at, 'bad-bands', `de scores ${span(next, from - 1)} hebben geen uitkomst`)
    next = to + 1
  }
  if (next <= high) report(scope, 'bad-bands', `de scores ${span(next, high)} hebben geen uitkomst`, 'key')
}

/** Links the outcomes of a score: whole numbers, the whole reach, no overlap. */
export const linkBands = (scope: Scope, signal: SignalSource, source: Readonly<Record<string, string>>): Derivation => {
  const { of = '', ...ranges } = source
  const score = signalSource(scope, of)
  const before = scope.problems.length
  const bands = Object.entries(ranges).flatMap(([option, range]) =>
    readBand(inside(scope, option), signal, option, range),
  )
  if (signal.type !== 'choice')
    report(scope, 'bad-bands', `${signal.label} is geen keuze; een score wordt een van de options`, 'key')
  if (score === undefined) isDefined(inside(scope, 'of'), 'signals', of)
  else if (score.type !== 'integer')
    report(
      inside(scope, 'of'),
      'bad-bands',
      `${score.label} is geen geheel getal; met breuken hebben grenzen gaten, gebruik decide`,
    )
  else if (scope.problems.length === before) {
    const reach = reachOf(scope, score)
    if (reach === null)
      report(inside(scope, 'of'), 'bad-bands', `van ${score.label} is niet bekend hoe ver de score loopt; geef range`)
    else checkCover(scope, bands, reach)
  }
  return { kind: 'bands', of, bands }
}
