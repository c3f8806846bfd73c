import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type LibraryFile, parseLibrary } from '../../../src/library'
import type { Input } from '../../../src/model/input'
import type { Library } from '../../../src/model/library'
import type { Signal } from '../../../src/model/signal'
import type { Draw } from './draw'

const FOLDER = fileURLToPath(new URL('../../../pathways', import.meta.url))

/** Reads the files of the bundled library. */
export const bundledFiles = (): LibraryFile[] =>
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(FOLDER, path), text: readFileSync(path, 'utf8') }))

export const bundledLibrary = (): Library => parseLibrary(bundledFiles())

const TODAYS = ['2026-03-02', '2026-11-21', '2027-05-05', '2028-02-29'] as const
const OBSERVED = ['2026-03-01', '2026-02-20', '2025-12-31', '2024-02-29'] as const
const REASONS = ['unknown', 'declined', 'not-applicable'] as const

const numberOf = (draw: Draw, { range = [0, 10], step = 1, type }: Signal): number => {
  const grid = type === 'integer' ? Math.max(1, Math.round(step)) : step
  const [low, high] = [Math.ceil(range[0] / grid), Math.floor(range[1] / grid)]
  return Number((draw.int(low, high) * grid).toFixed(4))
}

/** Draws an answer to a question. */
export const someValue = (draw: Draw, signal: Signal): boolean | number | string | string[] => {
  const options = Object.keys(signal.options ?? {})
  if (signal.type === 'boolean') return draw.chance(50)
  if (signal.type === 'choice') return draw.one(options)
  if (signal.type === 'choices') return draw.some(options, 0, 2)
  return signal.type === 'date' ? draw.one(OBSERVED) : numberOf(draw, signal)
}

const answerOf = (draw: Draw, signal: Signal): unknown => {
  if (draw.chance(10)) return { missing: draw.one(REASONS) }
  return draw.chance(20) ? { value: someValue(draw, signal), on: draw.one(OBSERVED) } : someValue(draw, signal)
}

/** Draws an input for any library, from what the library says of its signals. */
export const someAnswers = (draw: Draw, library: Library): Input => {
  const share = draw.one([10, 40, 70, 95])
  const roles = Object.keys(library.roles)
  const signals = Object.entries(library.signals)
    .filter(
      ([id, { derived }]) => id !== 'melder' && id !== 'betrokken' && draw.chance(derived === undefined ? share : 8),
    )
    .map(([id, signal]) => [id, answerOf(draw, signal)])
  const networks = Object.keys(library.networks)
  return {
    on: draw.one(TODAYS),
    signals: Object.fromEntries(signals) as Input['signals'],
    ...(networks.length > 0 && draw.chance(50) ? { network: draw.one(networks) } : {}),
    ...(draw.chance(40) ? { reporter: draw.one(roles) } : {}),
    ...(draw.chance(40) ? { involved: draw.some(roles, 0, 3) } : {}),
    ...(draw.chance(30) ? { at: draw.one(['08:15', '17:30']) } : {}),
    ...(draw.chance(20) ? { pathways: draw.some(Object.keys(library.pathways), 0, 2) } : {}),
    ...(draw.chance(30) ? { consent: { social: draw.chance(50), medical: draw.chance(50) } } : {}),
  }
}
