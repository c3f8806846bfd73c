import type { DocumentReference, Provenance, Reference } from 'fhir/r4.js'
import type { Receipt } from '../../model/receipt'
import { receiptSystem } from '../canonical'
import { idIn, type Writing } from '../writing'

const CONTAINED = 'ontvangstbewijs'

/** A receipt is hashes and ids, all of it ASCII. */
const document = (base: string, receipt: Receipt): DocumentReference => ({
  resourceType: 'DocumentReference',
  id: CONTAINED,
  identifier: [{ system: receiptSystem(base), value: receipt.seal }],
  status: 'current',
  content: [{ attachment: { contentType: 'application/json', data: btoa(JSON.stringify(receipt)) } }],
})

/** Keeps the receipt whole, so that it can be replayed; of the plan's parts it says that they came from that evaluation. */
export const provenance = (
  writing: Writing,
  receipt: Receipt,
  recorded: string,
  target: readonly Reference[],
): Provenance => ({
  resourceType: 'Provenance',
  id: idIn(writing, 'provenance'),
  contained: [document(writing.base, receipt)],
  target: [...target],
  occurredDateTime: writing.advice.on,
  recorded,
  agent: [{ who: { display: `zorgpad ${receipt.engine}` } }],
  entity: [{ role: 'source', what: { reference: `#${CONTAINED}` } }],
})
