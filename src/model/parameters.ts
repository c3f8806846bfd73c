import { isReference, type Literal, type Operand } from './condition'
import { termText } from './dutch'
import type { Library } from './library'
import type { Network } from './network'

/** Gives the value of an operand in a network: what the network agreed, else the default. */
export const valuesIn =
  (library: Library, network: Network | null) =>
  (operand: Operand): Literal => {
    if (!isReference(operand)) return operand
    const parameter = library.parameters[operand.parameter]
    if (parameter === undefined) throw new RangeError(`unlinked parameter ${operand.parameter}`)
    return network?.parameters[operand.parameter]?.is ?? parameter.default
  }

/** What parameters are filled in with. */
export interface Values {
  readonly library: Library
  readonly value: (operand: Operand) => Literal
}

const REFERENCE = /\$\{([^}]+)\}/g

/** Fills in the parameters of a text, which `link` has written as `${full/name}`: terms in Dutch, roles by their label. */
export const textsIn =
  ({ library, value }: Values) =>
  (text: string): string =>
    text.replace(REFERENCE, (_, parameter: string) => {
      const found = String(value({ parameter }))
      return library.roles[found]?.label ?? termText(found)
    })
