import { listText } from '../../model/words'
import { thousands } from '../../present/tallyLines'
import type { Screened } from './screenFile'

/** More names than this are counted, and not named. */
const MOST_NAMED = 20
const MOST_FAULTS = 5

const namesText = (names: readonly string[]): string => {
  const shown = names.slice(0, MOST_NAMED)
  const more = names.length - shown.length
  return more === 0 ? listText(shown) : `${shown.join(', ')} en nog ${more}`
}

const FAULTS: Readonly<Record<string, string>> = {
  quotes: 'een aanhalingsteken dat niet sluit',
  columns: 'te veel of te weinig kolommen',
  json: 'geen JSON-object',
  damaged: 'beschadigd',
  identity: 'een gegeven dat een persoon aanwijst',
  'unknown-option': 'een keuze die niet bestaat',
  'out-of-range': 'buiten het bereik',
  'too-fine': 'fijner dan gemeten kan worden',
  'bad-date': 'geen dag als 2026-03-02',
  future: 'een dag na de dag van het advies',
  'not-utf8': 'geen UTF-8',
}

const faultText = ({ column, code, count }: Screened['faults'][number]): string =>
  `  ${thousands(count)} keer ${column === undefined ? '' : `${column}: `}${FAULTS[code] ?? 'geen waarde van deze soort'}`

const rejectedLines = ({ rejected, faults }: Screened, file: string | undefined): string[] => {
  if (rejected === 0) return []
  const more = faults.length - MOST_FAULTS
  return [
    rejected === 1 ? '1 regel is niet gebruikt.' : `${thousands(rejected)} regels zijn niet gebruikt.`,
    ...faults.slice(0, MOST_FAULTS).map(faultText),
    ...(more > 0 ? [`  en nog ${more} andere fouten`] : []),
    file === undefined
      ? 'Met --rejects BESTAND staat van elke regel wat er mis is.'
      : `Wat er mis is staat per regel in ${file}.`,
  ]
}

const unreadLines = ({ unread: { identity, unknown, missing } }: Screened): string[] => {
  const [named, hidden] = [identity.filter((name) => name !== ''), identity.includes('')]
  return [
    ...(named.length === 0 ? [] : [`Niet gelezen, want dit wijst een persoon aan: ${namesText(named)}.`]),
    ...(hidden ? ['Niet gelezen: een kolom waarvan de naam zelf op een persoonsgegeven lijkt.'] : []),
    ...(unknown.length === 0 ? [] : [`Niet gelezen, want geen signaal: ${namesText(unknown)}.`]),
    ...(missing.length === 0 ? [] : [`Wel in --map, maar niet in het bestand: ${namesText(missing)}.`]),
  ]
}

/** Says how a file was read, what of it was not, and which rows could not be used. */
export const screenedLines = (screened: Screened, rejects: string | undefined): string[] => [
  `Gelezen als ${screened.how}: ${screened.columns === 1 ? '1 kolom is een signaal' : `${screened.columns} kolommen zijn een signaal`}.`,
  ...unreadLines(screened),
  ...rejectedLines(screened, rejects),
]
