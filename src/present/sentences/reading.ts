import { isReference, type Operand } from '../../model/condition'
import type { Library } from '../../model/library'
import type { Network } from '../../model/network'
import { textsIn, type Values, valuesIn } from '../../model/parameters'

/** A library as it reads in one network, or in none: with the values of its parameters, and who agreed on them. */
export interface Reading extends Values {
  /** Fills in the parameters of a text. */
  readonly fill: (text: string) => string
  /** Says of the parameters among these whether the network agreed on them; nothing where there are none. */
  readonly marks: (operands: readonly Operand[]) => readonly string[]
  readonly network: Network | null
}

/** Stands after what no source settles and the network has not agreed on. */
export const OPEN_MARK = 'nog lokaal af te spreken'

/** Stands after what the network agreed on. */
export const AGREED_MARK = 'afgesproken door dit netwerk'

/** Reads a library for a network; without one every parameter has its default, and is still to be agreed on. */
export const readingOf = (library: Library, networkId?: string): Reading => {
  const network = networkId === undefined ? null : (library.networks[networkId] ?? null)
  const values: Values = { library, value: valuesIn(library, network) }
  return {
    ...values,
    network,
    fill: textsIn(values),
    marks: (operands) => [
      ...new Set(
        operands
          .filter(isReference)
          .map(({ parameter }) => (network?.parameters[parameter] === undefined ? OPEN_MARK : AGREED_MARK)),
      ),
    ],
  }
}
