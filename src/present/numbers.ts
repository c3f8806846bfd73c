import type { Basis, NumberUse } from '../model/numberUse'

const KINDS: Readonly<Record<NumberUse['kind'], string>> = {
  pathway: 'zorgpad',
  rule: 'regel',
  signal: 'signaal',
  service: 'dienst',
  law: 'wet',
}

const MARKS: Readonly<Record<Basis['kind'], string>> = { sources: '✓', parameter: '~', none: '✗' }

const basisText = (basis: Basis): string => {
  if (basis.kind === 'none') return 'rust op niets: geef een bron, of maak er een parameter van'
  return basis.kind === 'sources' ? basis.sources.join('; ') : `${basis.parameter}: ${basis.why}`
}

const byPlace = (uses: readonly NumberUse[]): ReadonlyMap<string, readonly NumberUse[]> => {
  const places = new Map<string, NumberUse[]>()
  for (const use of uses) {
    const place = `${KINDS[use.kind]} ${use.in}`
    places.set(place, [...(places.get(place) ?? []), use])
  }
  return places
}

const counted = (uses: readonly NumberUse[], kind: Basis['kind']): number =>
  uses.filter(({ basis }) => basis.kind === kind).length

/** Writes every number with what it rests on, and how many rest on a source, an agreement, or nothing. */
export const numberLines = (uses: readonly NumberUse[]): string[] => [
  ...[...byPlace(uses)].flatMap(([place, inPlace]) => [
    place,
    ...inPlace.flatMap(({ what, basis }) => [`  ${MARKS[basis.kind]} ${what}`, `      ${basisText(basis)}`]),
    '',
  ]),
  `${uses.length} getallen: ✓ ${counted(uses, 'sources')} uit een bron, ~ ${counted(uses, 'parameter')} lokaal af te spreken, ✗ ${counted(uses, 'none')} zonder bron.`,
]
