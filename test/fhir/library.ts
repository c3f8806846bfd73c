import type { Library } from '../../src/model/library'
import type { ConditionSource } from '../../src/model/source/condition'
import type { SignalSource } from '../../src/model/source/signals'
import { bool, choice, choices, date, derived, oneRule, ranked, type Signals, whole } from '../contract/library'

export const ON = '2026-03-02'

/** One signal of each type, and one that is derived. */
export const SIGNALS: Signals = {
  valt: bool({ label: 'Gevallen', ask: 'Is iemand gevallen?' }),
  aantal: whole(0, 20, { label: 'Aantal', ask: 'Hoe vaak?' }),
  leeftijd: whole(18, 120, { label: 'Leeftijd', ask: 'Hoe oud?', unit: 'years' }),
  gewicht: { ...whole(20, 300, { label: 'Gewicht', ask: 'Hoe zwaar?' }), type: 'decimal', unit: 'kg', step: 0.1 },
  duur: { ...whole(0, 9, { label: 'Duur', ask: 'Hoe lang?' }), type: 'decimal', unit: 'weeks', step: 0.5 },
  loopt: ranked(['goed', 'matig', 'slecht'], { label: 'Lopen', ask: 'Hoe loopt iemand?' }),
  woont: choice(['thuis', 'elders'], { label: 'Wonen', ask: 'Waar woont iemand?' }),
  tekens: choices(['bloed', 'koorts'], { label: 'Tekens', ask: 'Wat is er te zien?' }),
  'gevallen-op': date({ label: 'Dag van de val', ask: 'Wanneer was dat?' }),
  rollator: bool({ label: 'Rollator', ask: 'Is er een rollator?', optional: true }),
  zwaar: derived({
    label: 'Zwaar',
    type: 'boolean',
    decide: [{ when: { gewicht: { above: 100 } }, is: true }, { otherwise: false }],
  }),
}

const everySignal: ConditionSource = { any: [{ valt: true }, { zwaar: true }, { rollator: true }] }

/** A library of these signals, some of them changed. */
export const libraryWith = (changes: Readonly<Record<string, Partial<SignalSource>>> = {}): Library =>
  oneRule(
    {
      ...SIGNALS,
      ...Object.fromEntries(
        Object.entries(changes).map(([id, more]) => [id, { ...SIGNALS[id], ...more } as SignalSource]),
      ),
    },
    everySignal,
  )
