import type { JsonSchema, SchemaKind } from '../../check/json-schemas'
import type { NameKind } from '../../check/names'
import { parseDuration } from '../../model/duration'
import { parseQuantity, ucum } from '../../model/quantity'
import type { SignalSource } from '../../model/source/signals'
import * as label from './label'
import type { Names } from './names'
import { references } from './references'
import { RESERVED_LABELS } from './reserved'
import { DURATIONS, unitLabels } from './units'

/** Kinds of names, and parts of them that more than one kind has. */
export type KindName =
  | NameKind
  | 'rol-parameter'
  | 'termijn-parameter'
  | 'getal-parameter'
  | 'eigen-parameter'
  | 'parameter-elders'
  | 'rode-vlag-voluit'

/** What an editor may propose where a name of some kind stands. */
interface Kind {
  readonly own?: (names: Names) => readonly label.Label[]
  /** Kinds of which a name may stand there too. */
  readonly also?: readonly KindName[]
  /** How a name is written, of a kind that the shapes do not know. */
  readonly form?: JsonSchema
  /** What else may stand there in a file of this kind, even in a library of which every name is known. */
  readonly besides?: (form: JsonSchema, file: SchemaKind) => JsonSchema | undefined
}

const word = (name: string, title: string): label.Label => ({ name, title, description: title })

const ACTORS = [word('melder', 'Wie meldt'), word('coordinator', 'Wie coördineert')]

const DOMAINS = [word('medical', 'Medisch'), word('social', 'Sociaal'), word('shared', 'Voor beide')]

const isNumber = ({ type }: SignalSource): boolean => type === 'integer' || type === 'decimal'
const isDate = ({ type }: SignalSource): boolean => type === 'date'

const isActor = (value: string, { roles }: Names): boolean =>
  roles.has(value) || ACTORS.some(({ name }) => name === value)

/** Tells whether a value can be that of a number; a term is one only where a signal is counted in that unit. */
const isNumeric = (value: string, { signals }: Names): boolean => {
  const quantity = parseQuantity(value)
  if (quantity?.unit === undefined) return quantity !== null
  return [...signals.values()].some(({ unit }) => unit !== undefined && ucum(unit) === quantity.unit)
}

const parameters = (fits: (value: string, names: Names) => boolean): Kind => ({
  own: (names) => references(names, (value) => fits(value, names)),
})

const notReference = (form: JsonSchema): JsonSchema => ({ ...form, not: { pattern: '^\\$' } })

/** A pathway names its own rules, sources and parameters, of which the library does not know the newest. */
const inPathway = (form: JsonSchema, file: SchemaKind): JsonSchema | undefined =>
  file === 'pathway' ? form : undefined

const rule: Kind['besides'] = (_, file) => inPathway({ type: 'string', pattern: '^[a-z0-9-]+$' }, file)

/** By kind, so that a new kind of name cannot be forgotten. */
export const KINDS: Readonly<Record<KindName, Kind>> = {
  signaal: {
    own: (names) => [...label.signalLabels(names, (one) => !isNumber(one) && !isDate(one)), ...RESERVED_LABELS],
    also: ['getalsignaal', 'datumsignaal'],
  },
  datumsignaal: { own: (names) => label.signalLabels(names, isDate) },
  getalsignaal: { own: (names) => label.signalLabels(names, isNumber) },
  rol: { own: label.roleLabels },
  'rol-of-parameter': { also: ['rol', 'rol-parameter', 'eigen-parameter'] },
  verantwoordelijke: { own: () => ACTORS, also: ['rol', 'rol-parameter', 'eigen-parameter'] },
  'handelende-rol': { own: () => ACTORS, also: ['rol'] },
  'rol-of-domein': { own: () => DOMAINS, also: ['rol'] },
  aanbod: { own: label.serviceLabels },
  wet: { own: label.lawLabels },
  regel: { own: (names) => label.withoutPathway(label.ruleLabels(names)), also: ['regel-voluit'], besides: rule },
  'regel-voluit': { own: (names) => label.ruleLabels(names) },
  'rode-vlag': {
    own: (names) => label.withoutPathway(label.redFlagLabels(names)),
    also: ['rode-vlag-voluit'],
    besides: rule,
  },
  'rode-vlag-voluit': { own: label.redFlagLabels },
  zorgpad: { own: label.pathwayLabels },
  netwerk: { own: label.networkLabels },
  bron: {
    own: label.sourceLabels,
    besides: inPathway,
  },
  parameter: { own: label.parameterLabels },
  termijn: { own: () => DURATIONS, also: ['termijn-parameter', 'eigen-parameter'], besides: notReference },
  tijdsduur: { also: ['termijn-parameter', 'eigen-parameter'], besides: notReference },
  eenheid: { own: unitLabels, besides: (form) => form },
  'rol-parameter': parameters(isActor),
  'termijn-parameter': parameters((value) => parseDuration(value) !== null),
  'getal-parameter': parameters(isNumeric),
  'eigen-parameter': {
    form: { type: 'string', pattern: '^\\$[a-z0-9-]+$' },
    besides: (form, file) => (file === 'signals' ? form : inPathway(form, file)),
  },
  // The parameter of another pathway is written in full, and rarely enough not to be proposed.
  'parameter-elders': { form: { type: 'string', pattern: '^\\$[a-z0-9-]+/[a-z0-9-]+$' }, besides: (form) => form },
}

export const kindNames = Object.keys(KINDS) as KindName[]

/** Labels every name of a kind. */
export const labelsOf = (kind: KindName, names: Names): readonly label.Label[] => {
  const { own, also = [] } = KINDS[kind]
  return [...(own?.(names) ?? []), ...also.flatMap((other) => labelsOf(other, names))]
}
