import { frozen } from '../model/frozen'
import type { Library } from '../model/library'
import type { Network } from '../model/network'
import type { Notice } from '../model/notice'

/** Says by name which parameters a network has not agreed on. */
export const notAgreedIn = (library: Library, network: Network | null): Notice[] =>
  Object.keys(library.parameters)
    .filter((name) => network?.parameters[name] === undefined)
    .sort()
    .map((name) =>
      frozen({
        code: 'parameter-not-agreed',
        message: `Nog lokaal af te spreken: ${name} (nu ${String(library.parameters[name]?.default)}).`,
        parameter: name,
      }),
    )
