import * as z from 'zod'
import { onceFor } from '../model/onceFor'
import { mark, markMissing } from './mark'

type Issue = Parameters<z.core.$ZodErrorMap>[0]

/** The registry puts a description together at every look. */
const described = onceFor((schema: z.core.$ZodType): string => z.globalRegistry.get(schema)?.description ?? '')

/** Says of a key that is missing what stands behind it: schemas describe that for editors. */
export const sayMissing = ({ input, inst }: Issue): string | undefined => {
  if (input !== undefined || inst === undefined) return undefined
  const description = described(inst as z.core.$ZodType)
  return description === '' ? undefined : markMissing(description)
}

/** Says what is expected where there is something of another type, as it follows "verwacht". */
export const expected =
  (what: string) =>
  (issue: Issue): string =>
    sayMissing(issue) ?? mark('wrong-type', what)
