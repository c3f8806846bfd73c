import type { SignalProgram } from './program'

/** Makes of a signal one that stands by itself: observed, plain, and nothing bears on it. */
export const bareSignal = (signal: SignalProgram): SignalProgram =>
  signal.isPlain
    ? signal
    : {
        ...signal,
        onlyIf: null,
        unreliableIf: null,
        atLeastIf: null,
        atMostIf: null,
        derivation: null,
        isPlain: true,
        inputs: [],
      }
