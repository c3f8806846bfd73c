import type { Derivation } from '../model/signal'
import type { SignalSource } from '../model/source/signals'
import { signalSource } from './conditions'
import { isDefined } from './names'
import { reportOption } from './options'
import { reachOf } from './reach'
import { inside, report, type Scope } from './scope'

interface Band {
  readonly option: string
  readonly from: number
  readonly to: number
}

const BAND = /^(-?\d+)\.\.(-?\d+)$/

const readBand = (scope: Scope, signal: SignalSource, option: string, source: string): Band[] => {
  const match = BAND.exec(source)
  if (!Object.hasOwn(signal.options ?? {}, option)) reportOption(scope, signal, option, 'key')
  else if (match === null) report(scope, 'bad-bands', `"${source}" is geen bereik: verwacht bijvoorbeeld 2..4.`)
  else {
    const [from, to] = [Number(match[1]), Number(match[2])]
    if (from <= to) return [{ option, from, to }]
    report(scope, 'reversed-range', `${source} loopt terug: schrijf ${to}..${from}.`)
  }
  return []
}

const span = (from: number, to: number): string =>
  from === to ? `De score ${from} heeft` : `De scores ${from} tot en met ${to} hebben`

const gap = (from: number, to: number): string =>
  `${span(from, to)} geen uitkomst: laat een van de banden verder lopen.`

const coverFlaw = ({ from, to }: Band, next: number, [low, high]: readonly [number, number]): string | undefined => {
  if (from < low || to > high) {
    return `De score loopt van ${low} tot en met ${high}, en ${from}..${to} gaat daarbuiten: maak de band korter.`
  }
  if (from < next)
    return `${span(from, Math.min(to, next - 1))} al een andere uitkomst: laat de banden niet overlappen.`
  return from > next ? gap(next, from - 1) : undefined
}

const checkCover = (scope: Scope, bands: readonly Band[], reach: readonly [number, number]): void => {
  const sorted = [...bands].sort((a, b) => a.from - b.from)
  let [next, high] = reach
  for (const band of sorted) {
    const flaw = coverFlaw(band, next, reach)
    if (flaw !== undefined) return report(inside(scope, band.option), 'bad-bands', flaw)
    next = band.to + 1
  }
  if (next <= high) report(scope, 'bad-bands', gap(next, high), 'key')
}

const checkScore = (scope: Scope, of: string, bands: readonly Band[] | null): void => {
  const at = inside(scope, 'of')
  const score = signalSource(scope, of)
  // A circle, which is told as such.
  if (of === scope.path[1]) return
  if (score === undefined) isDefined(at, 'signals', of)
  else if (score.type !== 'integer') {
    const message = `${score.label} is geen heel getal, en tussen de banden zouden gaten vallen: gebruik decide met atLeast en below.`
    report(at, 'bad-bands', message)
  } else if (bands !== null) {
    const reach = reachOf(scope, score)
    if (reach === null) {
      report(at, 'bad-bands', `Hoe ver ${score.label} kan lopen is niet bekend: schrijf er een range bij.`)
    } else if (reach !== 'unclear') checkCover(scope, bands, reach)
  }
}

/** Links the outcomes of a score: whole numbers, the whole reach, no overlap. */
export const linkBands = (scope: Scope, signal: SignalSource, source: Readonly<Record<string, string>>): Derivation => {
  const { of = '', ...ranges } = source
  if (signal.type !== 'choice') {
    const message = `${signal.label} is geen keuze, en een score wordt met bands een van de options: schrijf type: choice.`
    report(scope, 'bad-bands', message, 'key')
    return { kind: 'bands', of, bands: [] }
  }
  const before = scope.problems.length
  const bands = Object.entries(ranges).flatMap(([option, range]) =>
    readBand(inside(scope, option), signal, option, range),
  )
  checkScore(scope, of, scope.problems.length === before ? bands : null)
  return { kind: 'bands', of, bands }
}
