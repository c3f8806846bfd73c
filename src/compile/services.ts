import type { Funding } from '../model/advice'
import { frozen } from '../model/frozen'
import type { ServiceProgram } from '../model/fundingProgram'
import { legalOf } from '../model/legal'
import type { Library } from '../model/library'
import type { Program } from '../model/program'
import type { LawRow } from '../model/service'
import type { Names } from './resolve'
import { ready } from './signals'

type Laws = Program['laws']

const fundingBy = ({ laws: known }: Library, ready: Laws, { laws, ownPayment }: LawRow): Funding => ({
  possible: [...laws].sort(),
  settled: laws.length === 1,
  payer: [...new Set(laws.flatMap((law) => known[law]?.payer ?? []))].sort(),
  ...(ownPayment === undefined ? {} : { ownPayment }),
  ...legalOf(
    [...laws].sort().flatMap((law) => ready.get(law) ?? []),
    () => true,
  ),
})

/** Makes the services of a library ready: for each row of laws when it holds, and who pays then. */
export const servicePrograms = (names: Names, laws: Laws): Map<string, ServiceProgram> =>
  new Map(
    Object.entries(names.library.services).map(([id, service]) => [
      id,
      {
        service,
        rows: service.law.map((row) => ({
          row,
          when: ready(names, row.when),
          funding: frozen(fundingBy(names.library, laws, row)),
          hasOpenTerms: row.laws.some((law) => laws.get(law)?.terms.some((term) => term.when !== null) === true),
        })),
      },
    ]),
  )
