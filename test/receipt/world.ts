import { createHmac } from 'node:crypto'
import { adviseSync } from '../../src/adviseSync'
import type { Advice } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import type { Receipt } from '../../src/model/receipt'
import { receipt } from '../../src/receipt'
import { choice, inputOf, libraryOf, pathway, ranked, rule, whole } from '../contract/library'

export const SALT = 'een sleutel van meer dan 32 tekens'

/** What may differ between the libraries of these tests. */
export interface Parts {
  /** Options of the ordered signal, mild to severe. */
  readonly options?: readonly string[]
  readonly label?: string
  readonly within?: string
  readonly other?: 'there' | 'changed' | 'gone'
}

const refer = (within: string) => [{ refer: 'huisarts', responsible: 'huisarts', within }]

/** Two pathways on signals of which nothing may be found in a receipt. */
export const libraryWith = ({
  options = ['geheim-mild', 'geheim-matig', 'geheim-ernstig'],
  label = 'Geheim label',
  within = '1 week',
  other = 'there',
}: Parts = {}): Library =>
  libraryOf(
    {
      'geheim-signaal': ranked(options, { label }),
      'geheim-getal': whole(0, 99_999, { label }),
      'geheim-keuze': choice(['geheim-a', 'geheim-b'], { label }),
    },
    [
      pathway('een', { regel: rule({ 'geheim-signaal': { atLeast: 'geheim-matig' } }, { then: refer(within) }) }),
      ...(other === 'gone'
        ? []
        : [
            pathway('twee', {
              regel: rule(
                { 'geheim-getal': { atLeast: 40_000 } },
                {
                  then: [{ do: other === 'changed' ? 'iets anders' : 'iets', responsible: 'loket', within: '2 weeks' }],
                },
              ),
            }),
          ]),
    ],
  )

export const LIBRARY = libraryWith()
export const INPUT: Input = inputOf({
  'geheim-signaal': 'geheim-ernstig',
  'geheim-getal': 54_321,
  'geheim-keuze': 'geheim-a',
})
export const ADVICE: Advice = adviseSync(LIBRARY, INPUT)
export const RECEIPT: Receipt = receipt(LIBRARY, INPUT, ADVICE, { salt: SALT })

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Canonical JSON of what has no exotic numbers or keys, written apart from the program: keys in order, no blanks. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isMap(value)) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${entries
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join(',')}}`
}

/** The keyed hash by Node's own cryptography. */
export const keyed = (value: unknown, salt: string = SALT): string =>
  createHmac('sha256', salt).update(canonical(value), 'utf8').digest('hex')

/** Makes a receipt say something else, and seals it as someone with the salt can. */
export const resealed = (changes: Partial<Receipt>): Receipt => {
  const { seal: _seal, ...kept } = { ...RECEIPT, ...changes }
  return { ...kept, seal: keyed(kept) }
}
