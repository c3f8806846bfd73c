import type { Coding } from 'fhir/r4.js'
import { systemUri } from '../model/code'
import type { Signal } from '../model/signal'
import { signalSystem } from './canonical'

/**
 * Lists the codes of a signal: our own, and those that its author saw somewhere. A code that stands for one option says which problem
 * somebody has, not what was asked.
 */
export const codingsOf = (id: string, { label, codes = [] }: Signal, base: string): Coding[] => [
  { system: signalSystem(base), code: id, display: label },
  ...codes
    .filter(({ is }) => is === undefined)
    .map(({ system, code, display }) => ({
      system: systemUri(system),
      code,
      ...(display === undefined ? {} : { display }),
    })),
]
