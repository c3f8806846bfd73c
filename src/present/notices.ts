import type { Advice } from '../model/advice'

/** What a plan of limited size is about; drafts are told at the top, agreements counted at the end. */
const SHOWN: ReadonlySet<string> = new Set([
  'undecidable-red-flag',
  'stale-red-flag',
  'estimate',
  'without-consent',
  'given-differs',
  'observations-differ',
  'unusable',
  'not-fetched',
  'role-not-filled',
  'law-not-settled',
  'note',
  'expired',
  'not-yet-valid',
])

/** Lists the remarks that belong in a plan of limited size. */
export const shownNotices = ({ notices }: Advice): string[] =>
  notices.filter(({ code }) => SHOWN.has(code)).map(({ message }) => message)

export const isDraft = ({ notices }: Advice): boolean => notices.some(({ code }) => code === 'draft')

/** Says on how many agreements that a network still has to make a plan rests; nothing when on none. */
export const agreementsText = ({ notices }: Advice): string => {
  const count = notices.filter(({ code }) => code === 'parameter-not-agreed').length
  if (count === 0) return ''
  return `Dit plan rust op ${count} ${count === 1 ? 'afspraak' : 'afspraken'} die het netwerk nog moet maken.`
}
