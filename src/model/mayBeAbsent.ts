import type { SignalProgram } from './program'

/** Tells whether a signal can be absent: an optional one of which nothing was said, or what rests on such ones only. */
export const mayBeAbsent = ({ signal, absentWith }: SignalProgram): boolean =>
  signal.optional === true || absentWith.length > 0
