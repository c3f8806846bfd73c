import type { Urgency } from '../model/advice'
import { dayText } from '../model/dutch'
import type { Library } from '../model/library'
import { roleText, signalText } from '../model/phrases'
import type { Tally } from '../model/tally'

const URGENCIES: Readonly<Record<Urgency, string>> = {
  now: 'meteen',
  day: 'binnen 24 uur',
  workday: 'binnen een werkdag',
  week: 'binnen een week',
  weeks: 'binnen zes weken',
  routine: 'later, of zonder termijn',
}

/** So many of what is most often not known are told. */
const MOST_UNKNOWN = 10

/** Writes a whole number with a point for each thousand. */
export const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.')

const perThousand = (count: number, persons: number): string =>
  (persons === 0 ? 0 : (count * 1000) / persons).toFixed(1).replace('.', ',')

interface Row {
  readonly name: string
  readonly count: number
  readonly more?: string
}

const tableLines = (persons: number, rows: readonly Row[]): string[] => {
  const width = Math.max(0, ...rows.map(({ name }) => name.length)) + 2
  return rows.map(({ name, count, more = '' }) =>
    `    ${name.padEnd(width)}${perThousand(count, persons).padStart(8)}  (${thousands(count)})${more}`.trimEnd(),
  )
}

const under = (title: string, persons: number, rows: readonly Row[]): string[] =>
  rows.length === 0 ? [] : ['', `  ${title}`, ...tableLines(persons, rows)]

const lawRows = (library: Library, { persons, byLaw, withoutLaw }: Tally): Row[] => [
  ...byLaw.map(({ id, possible, settled }) => ({
    name: library.laws[id]?.label ?? id,
    count: possible,
    more: settled === possible ? '' : `, waarvan ${perThousand(settled, persons)} zeker`,
  })),
  ...(withoutLaw === 0 ? [] : [{ name: 'geen wet genoemd', count: withoutLaw }]),
]

const referralLines = (library: Library, tally: Tally): string[] => {
  const { persons, referrals, byRole, byUrgency } = tally
  return [
    `Verwijzingen per 1.000 personen: ${perThousand(referrals, persons)} (${thousands(referrals)} in totaal)`,
    ...under(
      'Naar wie',
      persons,
      byRole.map(({ id, count }) => ({ name: roleText(library, id), count })),
    ),
    ...under(
      'Hoe snel',
      persons,
      byUrgency.map(({ id, count }) => ({ name: URGENCIES[id], count })),
    ),
    ...under('Welke wet kan betalen', persons, lawRows(library, tally)),
  ]
}

const unknownLines = (library: Library, { persons, notKnown }: Tally): string[] => {
  if (notKnown.length === 0) return []
  const rows = notKnown.slice(0, MOST_UNKNOWN).map(({ id, count }) => ({ name: signalText(library, id), count }))
  return [
    '',
    'Vaakst niet bekend, bij wie een regel die ernaar kijkt nog open is, per 1.000',
    ...tableLines(persons, rows),
  ]
}

const COUNTED = `Geteld is wat zeker is: per persoon één verwijzing naar een rol, ook als meer regels die vragen, van regels die zeker
gelden en niet vervangen zijn. Wat op iets dringenders wacht telt mee. Een voorstel: een mens besluit.`

/** Writes what the plans of many persons hold together. */
export const tallyLines = (library: Library, tally: Tally, on: string): string[] => {
  const { persons, withReferral, withOpenRule } = tally
  if (persons === 0) return ['Er is niemand beoordeeld.']
  return [
    `${persons === 1 ? '1 persoon' : `${thousands(persons)} personen`} beoordeeld op ${dayText(on)}.`,
    `  met een verwijzing   ${thousands(withReferral)}`,
    `  met een open regel   ${thousands(withOpenRule)}`,
    '',
    ...referralLines(library, tally),
    ...unknownLines(library, tally),
    '',
    COUNTED,
  ]
}
