import { mutationOf } from '../author/mutation/mutationOf'
import { reportOf } from '../author/mutation/reportOf'
import type { Library } from '../model/library'
import type { JudgedMutation, MutationReport } from '../model/mutation'
import type { Source } from '../model/source/files'
import { type Arguments, flag, textOption } from './command'
import { UsageError } from './usage'

export const mutateOptions = { mutate: { type: 'boolean' }, rule: { type: 'string' } } as const

export const MUTATE_HELP = `  --mutate            ook wijzigingen in de regels proberen, een voor een: merkt een geval het op? Bij elke die niemand
                      opmerkt staat een geval dat het zou doen. Met Ctrl-C stopt het: dan volgt wat er bekend is, met
                      uitgang 130
  --rule TEKST        met --mutate: alleen regels, signalen en zorgpaden met deze tekst in hun naam`

/** What was asked about changes: in which rules and signals. */
export interface MutateWanted {
  readonly part: string
}

/** Reads what is asked about changes; null when nothing is. */
export const mutateWanted = (given: Arguments): MutateWanted | null => {
  const rule = textOption(given, 'rule')
  if (flag(given, 'mutate')) return { part: rule ?? '' }
  if (rule !== undefined) throw new UsageError('De optie --rule hoort bij --mutate: zet die erbij.')
  return null
}

const EVERY_MS = 200

const left = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.ceil(seconds % 60)} s`

const progress = (tried: number, total: number, seconds: number): string => {
  const rate = tried / Math.max(seconds, 0.001)
  return `${tried} van ${total} wijzigingen, ${rate.toFixed(0)} per seconde, nog ${left((total - tried) / Math.max(rate, 0.001))}`
}

const tell = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
}

/** Lets the terminal, and who breaks off, have their say. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Tries the changes; broken off, it tells what is known so far. */
export const mutate = async (
  { part }: MutateWanted,
  library: Library,
  sources: readonly Source[],
): Promise<MutationReport> => {
  const judged: JudgedMutation[] = []
  let [isBroken, told, all] = [false, 0, 0]
  const breakOff = (): void => {
    isBroken = true
  }
  process.once('SIGINT', breakOff)
  const start = performance.now()
  tell('De gevallen worden uitgevoerd …')
  for (const { mutation, total } of mutationOf(library, sources, { isWanted: (of) => of.includes(part) })) {
    judged.push(mutation)
    all = total
    const now = performance.now()
    if (now - told < EVERY_MS) continue
    told = now
    tell(progress(judged.length, total, (now - start) / 1000))
    await breath()
    if (isBroken) break
  }
  process.removeListener('SIGINT', breakOff)
  tell('')
  if (judged.length === 0 && part !== '')
    throw new UsageError(`Geen regel, signaal of zorgpad heeft «${part}» in zijn naam, of er is niets aan te wijzigen.`)
  return reportOf(judged, judged.length === all)
}
