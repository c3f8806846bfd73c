import { numberText } from '../../model/dutch'
import type { Library } from '../../model/library'
import type { Basis, NumberUse } from '../../model/numberUse'
import type { Item, Rule } from '../../model/pathway'
import type { Service } from '../../model/service'
import type { Derivation, Signal } from '../../model/signal'
import { type Found, numberIn, numbersInCondition, numbersInFormula } from './numbersIn'

const fromSources = (sources: readonly (string | undefined)[]): Basis => {
  const named = sources.filter((source) => source !== undefined)
  return named.length === 0 ? { kind: 'none' } : { kind: 'sources', sources: named }
}

/** Says of numbers on what they rest: a parameter on what it says of itself, all others on the sources of what they stand in. */
const resting = (
  library: Library,
  kind: NumberUse['kind'],
  place: string,
  found: readonly Found[],
  sources: readonly (string | undefined)[],
): NumberUse[] =>
  found.map(({ what, parameter }) => {
    const why = parameter === undefined ? undefined : library.parameters[parameter]?.why
    const basis: Basis =
      parameter === undefined || why === undefined ? fromSources(sources) : { kind: 'parameter', parameter, why }
    return { in: place, kind, what, basis }
  })

const inItem = (library: Library, { kind, to, when, within, every, steps = [] }: Item): Found[] => {
  const about = typeof to === 'string' ? (library.roles[to]?.label ?? to) : kind
  return [
    ...numbersInCondition(library, when),
    ...(within === undefined ? [] : numberIn(library, `${about}: termijn`, within)),
    ...(every === undefined ? [] : numberIn(library, `${about}: elke`, every)),
    ...steps.flatMap((step) =>
      step.within === undefined ? [] : numberIn(library, `${step.do}: termijn`, step.within),
    ),
  ]
}

const inRule = (library: Library, { when, then }: Rule): Found[] => [
  ...numbersInCondition(library, when),
  ...then.flatMap((item) => inItem(library, item)),
]

const inDerivation = (library: Library, derived: Derivation | undefined): Found[] => {
  switch (derived?.kind) {
    case undefined:
      return []
    case 'formula':
      return numbersInFormula(derived.formula)
    case 'decide':
      return derived.rows.flatMap(({ when, is }) => [
        ...numbersInCondition(library, when),
        ...(is.kind === 'formula' ? numbersInFormula(is.formula) : []),
      ])
    case 'score':
      return derived.items.flatMap(({ signal, points = {} }) => {
        const { label = signal, options } = library.signals[signal] ?? {}
        return Object.entries(points).map(([option, value]) => ({
          what: `${label}: ${options?.[option] ?? (option === 'true' ? 'ja' : 'nee')} telt ${numberText(value)}`,
        }))
      })
    case 'bands':
      return derived.bands.map(({ option, from, to }) => ({ what: `${option}: ${from} tot en met ${to}` }))
  }
}

const inSignal = (library: Library, signal: Signal): Found[] => [
  ...inDerivation(library, signal.derived),
  ...[signal.onlyIf, signal.unreliableIf, signal.atLeastIf, signal.atMostIf].flatMap((condition) =>
    numbersInCondition(library, condition),
  ),
]

const inService = (library: Library, id: string, service: Service): NumberUse[] =>
  service.law.flatMap(({ when, valid = {}, laws, source }) => {
    const days = [
      ...(valid.from === undefined ? [] : numberIn(library, `${laws.join(' of ')}: vanaf`, valid.from)),
      ...(valid.until === undefined ? [] : numberIn(library, `${laws.join(' of ')}: tot`, valid.until)),
    ]
    return resting(library, 'service', id, [...numbersInCondition(library, when), ...days], [source ?? service.source])
  })

/** Lists every number that a library decides by, in the order of its ids, each with what it rests on. */
export const numberUses = (library: Library): NumberUse[] => [
  ...Object.entries(library.pathways).flatMap(([id, { population, use, rules }]) => [
    // For whom a pathway is meant is for its owner to say, and stands in its intended use.
    ...resting(library, 'pathway', id, numbersInCondition(library, population), [use]),
    ...Object.entries(rules).flatMap(([rule, one]) =>
      resting(library, 'rule', `${id}/${rule}`, inRule(library, one), one.source),
    ),
  ]),
  ...Object.entries(library.signals).flatMap(([id, signal]) =>
    resting(library, 'signal', id, inSignal(library, signal), [signal.source]),
  ),
  ...Object.entries(library.services).flatMap(([id, service]) => inService(library, id, service)),
  ...Object.entries(library.laws).flatMap(([id, { terms = [], source }]) =>
    resting(
      library,
      'law',
      id,
      terms.flatMap((term) => numberIn(library, `${term.for}, vanaf ${term.from}: termijn`, term.within)),
      [source],
    ),
  ),
]
