import { isReference, type Literal, type Operand } from '../model/condition'
import { termText } from '../model/dutch'
import { frozen } from '../model/frozen'
import type { Library } from '../model/library'
import type { Network } from '../model/network'
import type { Notice } from '../model/notice'
import type { Names } from './resolve'

/** Gives the value of an operand in a network: what the network agreed, else the default. */
export const valuesIn =
  (library: Library, network: Network | null) =>
  (operand: Operand): Literal => {
    if (!isReference(operand)) return operand
    const parameter = library.parameters[operand.parameter]
    if (parameter === undefined) throw new RangeError(`unlinked parameter ${operand.parameter}`)
    return network?.parameters[operand.parameter]?.is ?? parameter.default
  }

const REFERENCE = /\$\{([^}]+)\}/g

/** Fills in the parameters of a text, which `link` has written as `${full/name}`: terms in Dutch, roles by their label. */
export const textsIn =
  ({ library, value }: Pick<Names, 'library' | 'value'>) =>
  (text: string): string =>
    text.replace(REFERENCE, (_, parameter: string) => {
      const found = String(value({ parameter }))
      return library.roles[found]?.label ?? termText(found)
    })

/** Lists the parameters that a network has not agreed on, with the notice that says so. */
export const notAgreedIn = (library: Library, network: Network | null): Map<string, Notice> =>
  new Map(
    Object.entries(library.parameters)
      .filter(([name]) => network?.parameters[name] === undefined)
      .map(([name, { default: value }]) => [
        name,
        frozen({
          code: 'parameter-not-agreed',
          message: `Nog lokaal af te spreken: ${name} (nu ${String(value)}).`,
          parameter: name,
        }),
      ]),
  )
