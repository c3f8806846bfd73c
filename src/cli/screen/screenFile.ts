import type { Library } from '../../model/library'
import { type Bits, everyone, noOne } from '../../model/personBits'
import type { ScreenContext, Screening } from '../../model/screening'
import type { Tally } from '../../model/tally'
import { startTally } from '../../tally'
import { screen } from '../../vectorScreening'
import { leftText, startProgress } from '../progress'
import { noSignal, type Unread } from './columns'
import type { Block } from './intake'
import { planLines, rejectLines, stateLines } from './results'
import { isUnknown } from './signalColumn'
import type { Source } from './source'
import { startWhole, type WholeFile } from './wholeFile'

/** Where results go; nowhere when it is not said. */
export interface Results {
  readonly out: string | undefined
  readonly rejects: string | undefined
  /** Whole plans, and not only which rules apply. */
  readonly isPlan: boolean
}

/** What came of a file. */
export interface Screened {
  readonly how: string
  readonly tally: Tally
  readonly rejected: number
  /** How often each thing was wrong with a row: by column and code. */
  readonly faults: readonly { readonly column?: string; readonly code: string; readonly count: number }[]
  readonly unread: Unread
  readonly columns: number
}

/** Texts are put together until they are worth writing. */
const WORTH_WRITING = 1_000_000

const writeAll = async (file: WholeFile | null, texts: Iterable<string>): Promise<void> => {
  if (file === null) return
  let waiting = ''
  for (const text of texts) {
    waiting += text
    if (waiting.length < WORTH_WRITING) continue
    await file.write(waiting)
    waiting = ''
  }
  if (waiting !== '') await file.write(waiting)
}

const unknownIn =
  ({ cells, persons }: Block): ((signal: string) => Bits) =>
  (id) => {
    const found = [...cells].find(([column]) => column.id === id)
    if (found === undefined) return everyone(persons)
    const [{ signal }, each] = found
    const bits = noOne(persons)
    for (let person = 0; person < persons; person += 1)
      if (isUnknown(signal, each[person] ?? null)) bits[person >>> 5] = (bits[person >>> 5] ?? 0) | (1 << (person & 31))
    return bits
  }

const progressLine = (source: Source, persons: number, seconds: number): string => {
  const share = source.share()
  const rate = `${persons} personen, ${(persons / Math.max(seconds, 0.001)).toFixed(0)} per seconde`
  return share === null || share === 0 ? rate : `${rate}, nog ${leftText((seconds / share) * (1 - share))}`
}

const countFaults = (counts: Map<string, Screened['faults'][number]>, { rejects }: Block): void => {
  for (const { column, code } of rejects.flatMap(({ problems }) => problems)) {
    const name = `${code} ${column ?? ''}`
    const count = (counts.get(name)?.count ?? 0) + 1
    counts.set(name, { ...(column === undefined ? {} : { column }), code, count })
  }
}

/** Screens the persons of a file, block by block, and writes the results as it goes. */
export const screenFile = async (
  source: Source,
  library: Library,
  context: ScreenContext,
  { out, rejects, isPlan }: Results,
): Promise<Screened> => {
  const files = await Promise.all([out, rejects].map((file) => (file === undefined ? null : startWhole(file))))
  const [results, rejected] = [files[0] ?? null, files[1] ?? null]
  const [tallying, faults] = [startTally(library, context), new Map<string, Screened['faults'][number]>()]
  const progress = startProgress('Het bestand wordt gelezen …', (persons, seconds) =>
    progressLine(source, persons, seconds),
  )
  let count = 0
  const written = (block: Block, screening: Screening): Iterable<string> =>
    isPlan ? planLines(library, block, context) : stateLines(library, block, screening)
  try {
    for await (const block of source.blocks) {
      count += block.rejects.length
      countFaults(faults, block)
      await writeAll(rejected, rejectLines(block.rejects))
      if (block.persons > 0) {
        const screening = screen(library, block.table, context)
        tallying.add(block.table, screening, unknownIn(block))
        if (results !== null) await writeAll(results, written(block, screening))
      }
      progress.add(block.persons + block.rejects.length)
    }
    if (source.columns.all().length === 0 && tallying.tally().persons > 0) throw noSignal()
    for (const file of files) await file?.finish()
  } finally {
    progress.end()
    for (const file of files) await file?.close()
  }
  return {
    how: source.how,
    tally: tallying.tally(),
    rejected: count,
    faults: [...faults.values()].sort((left, right) => right.count - left.count),
    unread: source.columns.unread(),
    columns: source.columns.all().length,
  }
}
