import { Worker } from 'node:worker_threads'
import type { Tried } from '../author/mutation/mutationOf'
import type { MutationTask } from './mutationTask'

/** Says what came of each change as soon as it is known, until all were tried or it is broken off. */
export interface Trying {
  readonly onTried: (tried: Tried) => void
  readonly signal: AbortSignal
}

const inThread = (task: MutationTask, { onTried, signal }: Trying): Promise<void> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./mutation-thread.js', import.meta.url), { workerData: task })
    const stop = (): void => void thread.terminate()
    signal.addEventListener('abort', stop, { once: true })
    thread.on('message', onTried)
    thread.on('error', reject)
    thread.on('exit', () => {
      signal.removeEventListener('abort', stop)
      resolve()
    })
  })

/** Tries changes in threads, each a share of them. */
export const tryInThreads = async (
  task: Omit<MutationTask, 'share'>,
  threads: number,
  trying: Trying,
): Promise<void> => {
  const all = Array.from({ length: threads }, (_, nth) => ({ ...task, share: { nth, of: threads } }))
  await Promise.all(all.map((own) => inThread(own, trying)))
}
