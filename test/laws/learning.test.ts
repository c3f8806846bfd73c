import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import type { Advice, RuleState } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { aValue } from './arbitrary/input'
import { isDerived } from './arbitrary/pool'
import { COMPLETABLE, LEARNABLE } from './arbitrary/profile'
import { lawful, runs, type Trial } from './arbitrary/trial'
import type { World } from './arbitrary/world'

/** What may become of a rule in each state when one more answer comes. */
const BECOMES: Readonly<Record<RuleState, readonly RuleState[]>> = {
  applies: ['applies', 'replaced'],
  replaced: ['replaced', 'ruled-out', 'not-indicated'],
  'ruled-out': ['ruled-out', 'not-indicated'],
  'not-indicated': ['not-indicated'],
  open: ['applies', 'open', 'ruled-out', 'replaced', 'undecidable', 'not-indicated'],
  undecidable: ['undecidable', 'applies', 'open', 'ruled-out', 'replaced', 'not-indicated'],
}

const statesOf = ({ pathways }: Advice): ReadonlyMap<string, RuleState> =>
  new Map(pathways.flatMap(({ rules }) => rules.map(({ id, state }) => [id, state] as const)))

const unasked = ({ signals }: World, input: Input): string[] =>
  Object.entries(signals)
    .filter(
      ([id, source]) =>
        !isDerived(source) && source.optional !== true && !(id in input.signals) && !(`oud-${id}` in input.signals),
    )
    .map(([id]) => id)

const withAnswer = (input: Input, id: string, value: unknown): Input => {
  const others = Object.entries(input.signals).filter(([key]) => key !== `oud-${id}`)
  return { ...input, signals: { ...Object.fromEntries(others), [id]: value } as Input['signals'] }
}

const referredTo = ({ recommendations }: Advice): ReadonlySet<string | undefined> =>
  new Set(recommendations.filter(({ kind }) => kind === 'refer').map(({ to }) => to))

/** Referrals that went, though a rule that asked for them and may not hold them back still applies. */
const lost = (before: Advice, after: Advice): unknown[] => {
  const [states, kept] = [statesOf(after), referredTo(after)]
  return before.recommendations.filter(
    ({ kind, to, redFlag, reasons }) =>
      kind === 'refer' && !redFlag && !kept.has(to) && reasons.every(({ rule }) => states.get(rule) === 'applies'),
  )
}

const asksOf = (recommendations: Advice['recommendations']): ReadonlySet<string> =>
  new Set(recommendations.flatMap(({ kind, to, reasons }) => reasons.map(({ rule }) => `${rule} ${kind} ${to}`)))

/** Referrals that came by rules that were open, and of which nobody was told that they might come. */
const unforetold = (before: Advice, after: Advice): string[] => {
  const [states, foretold] = [statesOf(before), asksOf(before.possible)]
  return [...asksOf(after.recommendations)].filter(
    (asked) => asked.includes(' refer ') && states.get(asked.split(' ')[0] ?? '') === 'open' && !foretold.has(asked),
  )
}

test('one more answer never turns what holds into what does not, or the reverse', () => {
  assert(
    lawful(LEARNABLE, 4, ({ draw, world, library, inputs, note }) => {
      for (const input of inputs) {
        const [id] = draw.shuffled(unasked(world, input))
        const source = id === undefined ? undefined : world.signals[id]
        if (id === undefined || source === undefined) continue
        const more = withAnswer(input, id, aValue(draw, id, source))
        note('input', input)
        note('and then', more.signals)
        const [before, after] = [adviseSync(library, input), adviseSync(library, more)]
        const states = statesOf(after)
        const flipped = [...statesOf(before)].filter(
          ([rule, state]) => !BECOMES[state].includes(states.get(rule) ?? state),
        )
        expect(flipped.map(([rule, state]) => `${rule}: ${state} → ${states.get(rule)}`)).toEqual([])
        expect(lost(before, after)).toEqual([])
        expect(unforetold(before, after)).toEqual([])
      }
    }),
    runs(150),
  )
})

/** Answers the first question until there is none, whoever reports. */
const interviewed = ({ draw, world, library, note }: Trial, first: Input): Advice => {
  const { reporter: _anyone, ...rest } = first
  let input: Input = rest
  for (let asked = 0; asked <= Object.keys(world.signals).length; asked += 1) {
    note('input', input)
    const advice = adviseSync(library, input)
    const [question] = advice.questions
    if (question === undefined) return advice
    const source = world.signals[question.signal]
    if (source === undefined) throw new Error(`asked for ${question.signal}`)
    input = withAnswer(input, question.signal, aValue(draw, question.signal, source))
  }
  throw new Error('the questions never end')
}

test('asking and answering comes to an end, with no rule open', () => {
  assert(
    lawful(LEARNABLE, 2, (trial) => {
      for (const input of trial.inputs) expect([...statesOf(interviewed(trial, input)).values()]).not.toContain('open')
    }),
    runs(80),
  )
})

test('where every question is answered with a value, every rule is decided', () => {
  assert(
    lawful(COMPLETABLE, 2, (trial) => {
      for (const { on } of trial.inputs) {
        const states = [...statesOf(interviewed(trial, { on, signals: {} })).values()]
        expect(states.filter((state) => state === 'open' || state === 'undecidable')).toEqual([])
      }
    }),
    runs(80),
  )
})
