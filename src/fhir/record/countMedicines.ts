import type { Located } from './entries'
import { inUse } from './inUse'
import type { Meaning } from './meanings'
import { areComparable, countProducts, type Product, productOf } from './products'
import { isQualified, QUALIFIED, type Reader, refuse } from './reading'

interface Used {
  readonly located: Located
  readonly product: Product
}

const UNCOUNTED = {
  what: 'Niemand telt hier medicijnen',
  remedy: 'Moet dat wel, geef dan een signaal `record: medications`.',
}
const UNCERTAIN = {
  what: 'Hoeveel verschillende medicijnen dit zijn, is niet zeker: dezelfde kunnen er onder andere codes staan',
  remedy: 'Stel de vraag, of geef één soort gegevens met codes uit één stelsel.',
}
const NO_PRODUCT = {
  what: 'Er staat geen code bij het medicijn, en dan is het aantal niet zeker',
  remedy: 'Stel de vraag, of vul de code aan.',
}

/** Sorts out what is in use. Null when something cannot be told, so that the count would be a guess. */
const usedOf = (
  reader: Reader,
  meaning: Meaning,
  medicines: readonly Located[],
  all: readonly Located[],
): Used[] | null => {
  const used: Used[] = []
  let isCertain = true
  for (const located of medicines) {
    const [state, product] = [inUse(located, reader.today), productOf(located, all)]
    if (isQualified(located)) refuse(reader, 'value', located, { meaning, ...QUALIFIED })
    else if (state !== 'in-use') refuse(reader, state, located, { meaning })
    else if (product.length === 0) refuse(reader, 'no-value', located, { path: 'medication', meaning, ...NO_PRODUCT })
    else used.push({ located, product })
    isCertain &&= !isQualified(located) && state !== 'no-date' && (state !== 'in-use' || product.length > 0)
  }
  return isCertain ? used : null
}

/** Counted together, what is stated and what is prescribed are the same products; else some may be counted twice. */
const isOneList = (used: readonly Used[], count: number): boolean => {
  const kinds = [...new Set(used.map(({ located }) => located.type))]
  const counts = kinds.map((kind) =>
    countProducts(used.filter(({ located }) => located.type === kind).map(({ product }) => product)),
  )
  return Math.max(...counts) === count
}

/**
 * Counts the different medicines in use. Nothing is counted where that would be a guess: on one page of several, of products without
 * codes or with codes that cannot be compared. That there are none, a record does not say.
 */
export const countMedicines = (
  reader: Reader,
  medicines: readonly Located[],
  { all, isComplete }: { readonly all: readonly Located[]; readonly isComplete: boolean },
): void => {
  const [id, signal] = Object.entries(reader.library.signals).find(([, { record }]) => record === 'medications') ?? []
  if (id === undefined || signal === undefined)
    return medicines.forEach((one) => refuse(reader, 'not-a-resource', one, UNCOUNTED))
  const meaning: Meaning = { id, signal }
  const used = usedOf(reader, meaning, medicines, all)
  if (used === null || used.length === 0 || !isComplete) return
  const { located } = used.reduce((first, one) => (one.located.reference < first.located.reference ? one : first))
  const products = used.map(({ product }) => product)
  const value = countProducts(products)
  if (!areComparable(products) || !isOneList(used, value))
    return refuse(reader, 'value', located, { meaning, ...UNCERTAIN })
  const [low, high] = signal.range ?? [0, value]
  if (value < low || value > high) return refuse(reader, 'value', located, { meaning })
  reader.readings.push({ id, value, at: { day: reader.today, minute: null }, reference: located.reference })
}
