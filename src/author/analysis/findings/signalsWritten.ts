import type { Source } from '../../../model/source/files'
import type { SignalSource } from '../../../model/source/signals'

/** A signal as it stands in its file. */
export interface WrittenSignal {
  readonly id: string
  readonly written: SignalSource
  readonly source: Extract<Source, { kind: 'signals' }>
  readonly path: readonly (string | number)[]
}

/** Lists the signals of all files. */
export const signalsWritten = (sources: readonly Source[]): readonly WrittenSignal[] =>
  sources.flatMap((source) =>
    source.kind !== 'signals'
      ? []
      : Object.entries(source.data.signals).map(([id, written]) => ({ id, written, source, path: ['signals', id] })),
  )
