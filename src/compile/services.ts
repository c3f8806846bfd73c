import type { Funding } from '../model/advice'
import { frozen } from '../model/frozen'
import type { Library } from '../model/library'
import type { ServiceProgram } from '../model/program'
import type { LawRow } from '../model/service'
import type { Names } from './resolve'
import { ready } from './signals'

const fundingBy = ({ laws: known }: Library, { laws, ownPayment }: LawRow): Funding => ({
  possible: [...laws].sort(),
  settled: laws.length === 1,
  payer: [...new Set(laws.flatMap((law) => known[law]?.payer ?? []))].sort(),
  ...(ownPayment === undefined ? {} : { ownPayment }),
})

/** Makes the services of a library ready: for each row of laws when it holds, and who pays then. */
export const servicePrograms = (names: Names): Map<string, ServiceProgram> =>
  new Map(
    Object.entries(names.library.services).map(([id, service]) => [
      id,
      {
        service,
        rows: service.law.map((row) => ({
          row,
          when: ready(names, row.when),
          funding: frozen(fundingBy(names.library, row)),
        })),
      },
    ]),
  )
