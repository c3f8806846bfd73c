/** Days on which things are observed, or from which they count: around leap days, ends of months and years. */
export const DAYS = [
  '2026-02-28',
  '2026-02-01',
  '2025-12-31',
  '2025-02-27',
  '2024-02-29',
  '2025-08-31',
  '2023-06-15',
] as const

/** Days of the advice; none before any of the former. */
export const TODAYS = ['2026-03-02', '2026-02-28', '2026-03-31', '2026-04-03', '2027-02-28', '2028-02-29'] as const
