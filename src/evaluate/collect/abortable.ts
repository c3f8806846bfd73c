import type { Abort } from '../../model/input'

/** Gives what work comes to, or rejects with the reason of the signal as soon as that aborts. Leaves no listener behind. */
export const abortable = <T>(work: () => Promise<T>, signal: Abort | undefined): Promise<T> => {
  if (signal === undefined) return work()
  if (signal.aborted) return Promise.reject(signal.reason)
  return new Promise((resolve, reject) => {
    const ended =
      <V>(settle: (value: V) => void) =>
      (value: V): void => {
        signal.removeEventListener('abort', abort)
        settle(value)
      }
    const abort = (): void => ended(reject)(signal.reason)
    signal.addEventListener('abort', abort)
    work().then(ended(resolve), ended(reject))
  })
}
