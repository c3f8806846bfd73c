import type { Network } from './network'
import type { Pathway } from './pathway'
import type { Law, Role, Service } from './service'
import type { Parameter, Signal } from './signal'

/** The ids of a library and the values its signals take, for the compiler of the host. */
export interface Ids {
  readonly signals: object
  readonly roles: string
  readonly services: string
  readonly laws: string
  readonly pathways: string
  readonly rules: string
  readonly networks: string
}

/** The ids of a library of which nothing is known beforehand. */
export interface AnyIds extends Ids {
  readonly signals: Readonly<Record<string, InputValue>>
}

export type InputValue = boolean | number | string | readonly string[]

/**
 * A checked library of pathways: plain data, in an order of its own (by id) that does not depend on files or the order in
 * them. Make one with `parseLibrary` or `loadLibrary`, or import the bundled one.
 */
export interface Library<I extends Ids = AnyIds> {
  readonly format: 1
  readonly signals: Readonly<Record<string, Signal>>
  /** Observed and derived signals such that each stands after all it rests on. */
  readonly order: readonly string[]
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly roles: Readonly<Record<string, Role>>
  readonly services: Readonly<Record<string, Service>>
  readonly laws: Readonly<Record<string, Law>>
  readonly pathways: Readonly<Record<string, Pathway>>
  readonly networks: Readonly<Record<string, Network>>
  /** Never there at run time; carries the ids to the type checker. */
  readonly ids?: I
}
