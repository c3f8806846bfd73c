import { frozen } from '../model/frozen'
import type { Library } from '../model/library'
import type { Network } from '../model/network'
import type { Notice } from '../model/notice'

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
