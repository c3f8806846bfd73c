import type { Problem } from '../../model/problem'

const DEFAULT_CONCURRENCY = 8
const MOST_AT_ONCE = 64

/** Gives how many signals are fetched at once: 8, or from 1 to 64 as the host says. */
export const concurrencyOf = (wanted: number | undefined): number => wanted ?? DEFAULT_CONCURRENCY

const isConcurrency = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_AT_ONCE

/** Finds what is wrong with how a host wants signals to be fetched. */
export const collectingProblems = (
  get: unknown,
  { signals, concurrency }: Readonly<Record<string, unknown>>,
): Problem[] => [
  ...(typeof get === 'function'
    ? []
    : [
        {
          code: 'wrong-type',
          message: 'Verwacht een functie die per signaal een antwoord geeft.',
          at: { path: 'get' },
        } as const,
      ]),
  ...(signals === undefined
    ? []
    : [
        {
          code: 'unknown-key',
          message: 'Het veld signals hoort hier niet: signalen worden opgehaald.',
          at: { path: 'signals' },
        } as const,
      ]),
  ...(concurrency === undefined || isConcurrency(concurrency)
    ? []
    : [
        {
          code: 'out-of-range',
          message: `Verwacht een geheel getal van 1 tot en met ${MOST_AT_ONCE}.`,
          at: { path: 'concurrency' },
        } as const,
      ]),
]
