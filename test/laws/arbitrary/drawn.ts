import type { SignalSource } from '../../../src/model/source/signals'

export type Derivation = Pick<
  SignalSource,
  'type' | 'unit' | 'options' | 'ordered' | 'formula' | 'decide' | 'score' | 'missing' | 'bands'
>

/** A derivation, with how far a score reaches. */
export interface Drawn {
  readonly derivation: Derivation
  readonly reach?: readonly [number, number]
}
