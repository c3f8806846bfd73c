import type { Recommendation } from '../../model/advice'
import type { ChangeKind, Seen } from '../../model/diff'
import { hoursOf } from '../../model/duration'
import type { RuleProgram } from '../../model/program'
import type { Asked } from './itemPairs'

/** Something that may change about what is asked. */
export interface Aspect {
  readonly kind: (before: Seen, after: Seen) => ChangeKind
  readonly of: (asked: Asked, rule: RuleProgram) => Seen
  /** The same in a plan. */
  readonly shown: (recommendation: Recommendation) => Seen
}

const shortest = ({ items }: RuleProgram): string | null =>
  items.reduce<string | null>(
    (least, { within }) => (within !== null && (least === null || hoursOf(within) < hoursOf(least)) ? within : least),
    null,
  )

const always =
  (kind: ChangeKind): Aspect['kind'] =>
  () =>
    kind

const stepsOf = (steps: readonly { readonly do: string; readonly within?: string | null }[]): Seen =>
  steps.map((step) => step.within ?? '')

/** The terms, parties and services of an item; what people read of it is not among them. */
export const ASPECTS: readonly Aspect[] = [
  {
    kind: (before, after) => (hoursOf(String(after)) < hoursOf(String(before)) ? 'earlier' : 'later'),
    of: ({ program }, rule) => program.within ?? shortest(rule),
    shown: ({ within }) => within,
  },
  {
    kind: always('responsible'),
    of: ({ program: { responsible } }) => responsible,
    shown: ({ responsible }) => responsible.role,
  },
  { kind: always('receiver'), of: ({ program: { to } }) => to, shown: ({ to = null }) => to },
  { kind: always('with'), of: ({ program }) => [...program.with].sort(), shown: (one) => [...(one.with ?? [])].sort() },
  {
    kind: always('service'),
    of: ({ program: { service } }) => service,
    shown: (one) => (one.for ?? []).flatMap(({ service = [] }) => service),
  },
  { kind: always('every'), of: ({ program: { every } }) => every, shown: ({ every = null }) => every },
  {
    kind: always('signals'),
    of: ({ program: { signals } }) => [...signals].sort(),
    shown: (one) => [...(one.signals ?? [])].sort(),
  },
  { kind: always('steps'), of: ({ program: { steps } }) => stepsOf(steps), shown: ({ steps }) => stepsOf(steps) },
]
