import { availableParallelism } from 'node:os'
import { mutantsNamed, type Tried } from '../author/mutation/mutationOf'
import { reportOf } from '../author/mutation/reportOf'
import type { LibraryFile } from '../library'
import type { Library } from '../model/library'
import type { MutationReport } from '../model/mutation'
import type { Source } from '../model/source/files'
import { type Arguments, flag, textOption } from './command'
import { progressOf } from './mutateProgress'
import { type Trying, tryInThreads } from './mutateThreads'
import { type MutationTask, tried } from './mutationTask'
import { UsageError } from './usage'

export const mutateOptions = {
  mutate: { type: 'boolean' },
  rule: { type: 'string' },
  threads: { type: 'string' },
} as const

export const MUTATE_HELP = `  --mutate            ook wijzigingen in de regels proberen, een voor een: merkt een geval het op? Bij elke die niemand
                      opmerkt staat een geval dat het zou doen. Met Ctrl-C stopt het: dan volgt wat er bekend is, met
                      uitgang 130
  --rule TEKST        met --mutate: alleen regels, signalen en zorgpaden met deze tekst in hun naam
  --threads N         met --mutate: over hoeveel rekenkernen het werk wordt verdeeld; anders zoveel als er zijn`

/** What was asked about changes: in which rules and signals, and by how many at once. */
export interface MutateWanted {
  readonly part: string
  /** Null when it was left to us. */
  readonly threads: number | null
}

const threadsFrom = (text: string | undefined): number | null => {
  if (text === undefined) return null
  if (/^[1-9]\d?$/.test(text)) return Number(text)
  throw new UsageError(`Het aantal ${text} kan niet: geef een heel getal van 1 tot en met 99, zoals --threads 2.`)
}

/** Reads what is asked about changes; null when nothing is. */
export const mutateWanted = (given: Arguments): MutateWanted | null => {
  const [rule, threads] = [textOption(given, 'rule'), textOption(given, 'threads')]
  if (flag(given, 'mutate')) return { part: rule ?? '', threads: threadsFrom(threads) }
  const option = rule === undefined ? (threads === undefined ? null : 'threads') : 'rule'
  if (option !== null) throw new UsageError(`De optie --${option} hoort bij --mutate: zet die erbij.`)
  return null
}

/** Starting a thread takes as long as trying this many changes. */
const WORTH_A_THREAD = 100

/** Lets the terminal, and who breaks off, have their say. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const tryHere = async (task: MutationTask, { onTried, signal }: Trying): Promise<void> => {
  for (const one of tried(task)) {
    onTried(one)
    await breath()
    if (signal.aborted) return
  }
}

/** A library as it was read, and the files of which rules are changed and cases are run. */
export interface Mutated {
  readonly library: Library
  readonly sources: readonly Source[]
  readonly files: readonly LibraryFile[]
  readonly own: ReadonlySet<string>
}

/** Tries the changes; broken off, it tells what is known so far. */
export const mutate = async (
  { part, threads }: MutateWanted,
  { library, sources, files, own }: Mutated,
): Promise<MutationReport> => {
  const total = mutantsNamed(library, sources, part).length
  if (total === 0 && part !== '')
    throw new UsageError(`Geen regel, signaal of zorgpad heeft «${part}» in zijn naam, of er is niets aan te wijzigen.`)
  const judged: Tried[] = []
  const progress = progressOf(total)
  const stop = new AbortController()
  const onTried = (one: Tried): void => {
    judged.push(one)
    progress.add(1)
  }
  const breakOff = (): void => stop.abort()
  process.once('SIGINT', breakOff)
  const task = { files, own, part }
  const wanted = threads ?? Math.min(availableParallelism(), Math.ceil(total / WORTH_A_THREAD))
  if (wanted > 1) await tryInThreads(task, wanted, { onTried, signal: stop.signal })
  else await tryHere({ ...task, share: { nth: 0, of: 1 } }, { onTried, signal: stop.signal })
  process.removeListener('SIGINT', breakOff)
  progress.end()
  const inOrder = judged.sort((left, right) => left.place - right.place).map(({ mutation }) => mutation)
  return reportOf(inOrder, inOrder.length === total)
}
