import { Worker } from 'node:worker_threads'
import type { ParquetDecoder } from './parquetDecoder'

/** What takes longer, or more memory, is damaged: of a whole file it is a fraction of this. */
const MOST_MS = 30_000
const MOST_MEGABYTES = 256

type Asked = Parameters<ParquetDecoder['column']>[0] | null

/** A decoder in a thread of its own, which can be ended. */
export interface ParquetApart extends ParquetDecoder {
  readonly close: () => Promise<void>
}

/** Reads a Parquet file in a thread: damage may make the reading of a column endless, and then only that column is lost. */
export const parquetApart = (file: string): ParquetApart => {
  let thread: Worker | null = null
  const threadOf = (): Worker => {
    thread ??= new Worker(new URL('./parquet-thread.js', import.meta.url), {
      workerData: file,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    })
    return thread
  }
  const close = async (): Promise<void> => {
    const ending = thread
    thread = null
    await ending?.terminate()
  }
  const ask = <T>(asked: Asked): Promise<T | null> =>
    new Promise((resolve) => {
      const own = threadOf()
      const answer = (found: T | null): void => {
        clearTimeout(timer)
        own.off('message', answer).off('error', giveUp).off('exit', giveUp)
        resolve(found)
      }
      const giveUp = (): void => {
        answer(null)
        // What is ended may still have an error to tell.
        own.on('error', () => {})
        void close()
      }
      const timer = setTimeout(giveUp, MOST_MS)
      own.on('message', answer).on('error', giveUp).on('exit', giveUp)
      own.postMessage(asked)
    })
  return { head: () => ask(null), column: (part) => ask(part), close }
}
