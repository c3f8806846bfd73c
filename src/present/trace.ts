import type { Trace } from '../model/trace'
import type { About, Reader } from './reader'
import { auditorTrace } from './traceAuditor'
import { personTrace } from './tracePerson'
import { professionalTrace } from './traceProfessional'

const WRITERS: Readonly<Record<Reader, (about: About, trace: Trace) => string[]>> = {
  professional: professionalTrace,
  person: personTrace,
  auditor: auditorTrace,
}

/** Writes why rules are in their state, for one reader. */
export const traceLines = (about: About, traces: readonly Trace[], reader: Reader = 'professional'): string[] =>
  traces.flatMap((trace) => WRITERS[reader](about, trace))
