import type { Node } from '../../../model/node'
import type { Program, RuleProgram, SignalProgram } from '../../../model/program'

const inSignal = ({ onlyIf, unreliableIf, atLeastIf, atMostIf, derivation }: SignalProgram): (Node | null)[] => [
  onlyIf,
  unreliableIf,
  atLeastIf,
  atMostIf,
  ...(derivation?.kind === 'decide' ? derivation.rows.map(({ when }) => when) : []),
]

const inRule = ({ when, asked }: RuleProgram): readonly Node[] => [when, ...asked]

/** Lists every condition of a program: of signals, rules, items, pathways, who coordinates, and laws. */
export const conditionsIn = ({ signals, pathways, rules, services, laws }: Program): readonly Node[] =>
  [
    ...signals.flatMap(inSignal),
    ...rules.flatMap(inRule),
    ...pathways.flatMap(({ population, lead }) => [population, ...lead.map(({ when }) => when)]),
    ...[...services.values()].flatMap(({ rows }) => rows.map(({ when }) => when)),
    ...[...laws.values()].flatMap(({ terms }) => terms.map(({ when }) => when)),
  ].filter((node) => node !== null)
