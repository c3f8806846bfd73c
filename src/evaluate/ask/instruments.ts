import type { Question } from '../../model/advice'
import { onceFor } from '../../model/onceFor'
import type { Program, SignalProgram } from '../../model/program'

/** Signals by id, in the order in which an instrument asks for them. */
type Instrument = readonly string[]

const partsOf = ({ derivation, inputs }: SignalProgram): readonly number[] => {
  if (derivation?.kind === 'score') return derivation.items.map(({ signal }) => signal)
  return derivation?.kind === 'formula' ? inputs : []
}

/** Lists what a score or a formula is made of; a score within a score gives its own items. */
const itemsOf = (program: Program, index: number): readonly string[] => {
  const signal = program.signals[index]
  if (signal === undefined) return []
  const parts = partsOf(signal)
  return parts.length === 0 ? [signal.id] : parts.flatMap((part) => itemsOf(program, part))
}

interface Instruments {
  readonly all: readonly Instrument[]
  /** Those that have an order of their own from the first question on. */
  readonly scores: readonly Instrument[]
}

const instrumentsIn = onceFor((program: Program): Instruments => {
  const made = program.signals.filter((signal) => partsOf(signal).length > 0)
  const items = (signals: readonly SignalProgram[]): Instrument[] =>
    signals.map(({ index }) => itemsOf(program, index)).filter((own) => own.length > 1)
  return { all: items(made), scores: items(made.filter(({ derivation }) => derivation?.kind === 'score')) }
})

/** Gives the first question of an instrument, in its own order, that still matters. */
const firstOf = (instrument: Instrument, questions: ReadonlyMap<string, Question>): Question | null => {
  const id = instrument.find((item) => questions.has(item))
  return id === undefined ? null : (questions.get(id) ?? null)
}

/**
 * Chooses which of the questions, best first, to ask now. An instrument that was begun is finished first, the last one begun
 * before others; and a score begins with its first item that matters, unless that would put off a question about a red flag.
 */
export const questionAmong = (
  program: Program,
  questions: readonly Question[],
  answered: readonly string[],
): Question | null => {
  const [best] = questions
  if (best === undefined) return null
  const byId = new Map(questions.map((question) => [question.signal, question]))
  const { all, scores } = instrumentsIn(program)
  for (const id of [...answered].reverse()) {
    for (const instrument of all) {
      const next = instrument.includes(id) ? firstOf(instrument, byId) : null
      if (next !== null) return next
    }
  }
  const score = best.redFlag ? undefined : scores.find((instrument) => instrument.includes(best.signal))
  return score === undefined ? best : firstOf(score, byId)
}
