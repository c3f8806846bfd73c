import { parseLibrary } from '../../src/library'
import type { RuleState } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import type { ConditionSource } from '../../src/model/source/condition'
import type { NetworkFile } from '../../src/model/source/network'
import type { PathwayFile, RuleSource } from '../../src/model/source/pathway'
import type { ParameterSource, SignalSource } from '../../src/model/source/signals'
import type { Evaluate } from './evaluators'

const ON = '2026-03-02'

const ROLES = {
  huisarts: { label: 'Huisarts', domain: 'medical', receives: ['medical', 'shared'], reached: 'direct' },
  loket: { label: 'Loket', domain: 'social', receives: ['social', 'shared'], reached: 'melding' },
}

export const bool = (more: Partial<SignalSource> = {}): SignalSource => ({
  label: 'Ja of nee',
  ask: 'Is het zo?',
  type: 'boolean',
  domain: 'shared',
  ...more,
})

export const whole = (low: number, high: number, more: Partial<SignalSource> = {}): SignalSource => ({
  label: 'Getal',
  ask: 'Hoeveel?',
  type: 'integer',
  unit: '1',
  step: 1,
  range: [low, high],
  domain: 'shared',
  ...more,
})

const labels = (options: readonly string[]): Record<string, string> =>
  Object.fromEntries(options.map((option) => [option, option]))

export const choice = (options: readonly string[], more: Partial<SignalSource> = {}): SignalSource => ({
  ...bool({ type: 'choice', options: labels(options) }),
  ...more,
})

export const ranked = (options: readonly string[], more: Partial<SignalSource> = {}): SignalSource =>
  choice(options, { ordered: true, ...more })

export const choices = (options: readonly string[], more: Partial<SignalSource> = {}): SignalSource =>
  choice(options, { type: 'choices', ...more })

export const date = (more: Partial<SignalSource> = {}): SignalSource => bool({ type: 'date', ...more })

export const derived = (more: Partial<SignalSource> & Pick<SignalSource, 'type'>): SignalSource => ({
  label: 'Afgeleid',
  domain: 'shared',
  ...more,
})

export const rule = (when: ConditionSource, more: Partial<RuleSource> = {}): RuleSource => ({
  title: 'Regel',
  when,
  then: [{ refer: 'huisarts', responsible: 'huisarts', within: '1 week' }],
  why: 'Daarom.',
  source: ['bron'],
  ...more,
})

export const pathway = (
  id: string,
  rules: Readonly<Record<string, RuleSource>>,
  more: Partial<PathwayFile> = {},
): PathwayFile => ({
  pathway: id,
  version: '1.0.0',
  title: id,
  status: 'adopted',
  owner: 'niemand',
  class: 'clinical',
  valid: {},
  use: 'om te beproeven',
  sources: { bron: { title: 'Bron' } },
  lead: [],
  rules,
  ...more,
})

export type Signals = Readonly<Record<string, SignalSource>>

/** Makes a library of signals and pathways; roles and all else are the least that is needed. */
export const libraryOf = (
  signals: Signals,
  pathways: readonly PathwayFile[],
  parameters: Readonly<Record<string, ParameterSource>> = {},
  networks: readonly NetworkFile[] = [],
): Library => {
  const files = [{ signals, parameters }, { roles: ROLES }, ...pathways, ...networks]
  return parseLibrary(files.map((file, place) => ({ name: `${place}.yaml`, text: JSON.stringify(file, null, 1) })))
}

/** Makes a library of one rule, `pad/regel`. */
export const oneRule = (signals: Signals, when: ConditionSource, more: Partial<RuleSource> = {}): Library =>
  libraryOf(signals, [pathway('pad', { regel: rule(when, more) })])

export type Given = Readonly<Record<string, unknown>>

export const inputOf = (given: Given, more: Partial<Input> = {}): Input => ({
  on: ON,
  signals: given as Input['signals'],
  ...more,
})

/** Tells in which state every rule is, by its full name. */
export const statesOf = async (
  evaluate: Evaluate,
  library: Library,
  input: Input,
): Promise<Record<string, RuleState>> => {
  const { pathways } = await evaluate(library, input)
  return Object.fromEntries(pathways.flatMap(({ rules }) => rules.map(({ id, state }) => [id, state])))
}

/** Tells in which state `pad/regel` is. */
export const stateOf = async (evaluate: Evaluate, library: Library, input: Input): Promise<RuleState | undefined> =>
  (await statesOf(evaluate, library, input))['pad/regel']
