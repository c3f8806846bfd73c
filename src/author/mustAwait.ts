/** Passes a promise on, and breaks the run of whoever drops it: `forgotten` is thrown when nobody waits for it at once. */
export const mustAwait = (promise: Promise<void>, forgotten: () => Error): PromiseLike<void> => {
  const state = { isAwaited: false }
  setImmediate(() => {
    if (!state.isAwaited) throw forgotten()
  })
  // Not a promise itself: awaiting one of those does not call its `then`.
  return {
    then(...handlers) {
      state.isAwaited = true
      return promise.then(...handlers)
    },
  }
}
