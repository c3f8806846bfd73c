import { adviceIn, askedBefore, type Before } from './adviseSync'
import { prepare } from './compile/prepare'
import { questionAmong } from './evaluate/ask/instruments'
import { decideDirectly, runSync } from './evaluate/decide'
import { situationAfter } from './evaluate/incremental'
import { accept, allRedFlags } from './evaluate/input/accept'
import { answerProblems } from './evaluate/input/answerProblems'
import { answerOf, savedProblems, startOf } from './evaluate/input/savedProblems'
import { type Situation, situationOf } from './evaluate/situation'
import type { Advice, Question } from './model/advice'
import { parseDay } from './model/day'
import type { Input, Unanswered } from './model/input'
import type { Interview, InterviewContext, SavedInterview, Turn } from './model/interview'
import type { Ids, InputValue, Library } from './model/library'
import type { Notice } from './model/notice'
import { InputError } from './model/problem'
import type { Program } from './model/program'

/** All there is after so many turns. A turn makes a new one, so that going back is throwing one away. */
interface Moment {
  readonly turn: Turn | null
  readonly input: Input
  readonly notices: readonly Notice[]
  readonly situation: Situation
  readonly before: Before
}

interface Table {
  readonly library: Library
  readonly program: Program
  readonly today: number
}

const momentAtStart = ({ library, program, today }: Table, start: Input): Moment => {
  const { input, notices } = accept(library, start)
  return {
    turn: null,
    input: start,
    notices,
    situation: runSync(situationOf(program, input, today), decideDirectly),
    before: runSync(askedBefore(program, input), decideDirectly),
  }
}

/** Puts an answer in the place of what was known of its signal, under whatever name that was given. */
const withAnswer = ({ indexByAnyId }: Program, input: Input, signal: string, answer: unknown): Input => {
  const isOther = ([id]: readonly [string, unknown]): boolean => indexByAnyId.get(id) !== indexByAnyId.get(signal)
  const signals = Object.fromEntries([...Object.entries(input.signals).filter(isOther), [signal, answer]])
  return { ...input, signals: signals as Input['signals'] }
}

const momentAfter = ({ library, program, today }: Table, moment: Moment, turn: Turn): Moment => {
  if ('skipped' in turn) return { ...moment, turn }
  const input = withAnswer(program, moment.input, turn.signal, answerOf(turn, moment.input.on))
  const { input: accepted, notices } = accept(library, input)
  const index = program.indexByAnyId.get(turn.signal) ?? -1
  return {
    turn,
    input,
    notices,
    situation: runSync(situationAfter(program, moment.situation, accepted, today, index), decideDirectly),
    // An answer may take the place of one that was known on an earlier day.
    before: input.earlier === undefined ? moment.before : runSync(askedBefore(program, accepted), decideDirectly),
  }
}

const turnOf = (signal: string, value: InputValue | Unanswered): Turn =>
  typeof value === 'object' && value !== null && 'missing' in value
    ? { signal, missing: value.missing }
    : { signal, value: value as InputValue }

/** Takes out what was answered, and puts what was put off last, the longest ago first. */
const remaining = (questions: readonly Question[], turns: readonly Turn[]): [now: Question[], later: Question[]] => {
  const answered = new Set(turns.flatMap((turn) => ('skipped' in turn ? [] : [turn.signal])))
  const putOff = [...new Set(turns.flatMap((turn) => ('skipped' in turn ? [turn.signal] : [])).reverse())].reverse()
  const open = questions.filter(({ signal }) => !answered.has(signal))
  const later = putOff.flatMap((id) => open.find(({ signal }) => signal === id) ?? [])
  return [open.filter((question) => !later.includes(question)), later]
}

const interviewOf = (table: Table, context: InterviewContext, done: readonly Turn[]): Interview => {
  const { program } = table
  const moments: [Moment, ...Moment[]] = [momentAtStart(table, startOf(context))]
  const advices = new WeakMap<Situation, Advice>()
  const now = (): Moment => moments[moments.length - 1] ?? moments[0]
  const take = (turn: Turn): void => {
    moments.push(momentAfter(table, now(), turn))
  }
  const turns = (): Turn[] => moments.flatMap(({ turn }) => turn ?? [])
  const adviceNow = (): Advice => {
    const { input, situation, before, notices } = now()
    const advice = advices.get(situation) ?? adviceIn(program, input, situation, before, notices)
    advices.set(situation, advice)
    return advice
  }
  const next = (): Question | null => {
    const [first, later] = remaining(adviceNow().questions, turns())
    const asked = turns().flatMap((turn) => ('skipped' in turn ? [] : [turn.signal]))
    return questionAmong(program, first, asked) ?? later[0] ?? null
  }
  for (const turn of done) take(turn)
  return {
    next,
    answer: (value) => {
      const question = next()
      if (question === null) {
        const message = 'Er is geen vraag meer om te beantwoorden.'
        throw new InputError([{ code: 'not-an-input', message, at: { path: '' } }], [])
      }
      const turn = turnOf(question.signal, value)
      const answer = { [question.signal]: answerOf(turn, context.on) }
      const problems = answerProblems(table.library, answer, table.today)
      // Nothing has become unknown: all that was looked at stays so.
      if (problems.length > 0) throw new InputError(problems, [])
      take(turn)
    },
    skip: () => {
      const question = next()
      if (question !== null) take({ signal: question.signal, skipped: true })
    },
    back: () => moments.length > 1 && moments.pop() !== undefined,
    get input() {
      return now().input
    },
    get advice() {
      return adviceNow()
    },
    get progress() {
      const { questions, recommendations, openRedFlags } = adviceNow()
      const asked = turns().filter((turn) => !('skipped' in turn)).length
      const left = remaining(questions, turns()).flat().length
      return { asked, left, certain: recommendations.length, openRedFlags: openRedFlags.length }
    },
    toJSON: () => ({ format: 1, context, turns: turns() }),
  }
}

const tableOf = (library: Library, { network, on }: InterviewContext): Table => ({
  library,
  program: prepare(library, network ?? null),
  today: parseDay(on) ?? 0,
})

/**
 * Begins an interview: one question at a time, the best first, until nothing can change any more. One more answer works out
 * again only what rests on it.
 *
 * @throws {InputError} with every problem of the context at once; values are never repeated.
 */
export const createInterview = <L extends Library<Ids>>(library: L, context: InterviewContext<L>): Interview<L> => {
  const [plain, start] = [library as Library, context as InterviewContext]
  const { problems } = accept(plain, startOf(start))
  if (problems.length > 0) throw new InputError(problems, allRedFlags(plain))
  return interviewOf(tableOf(plain, start), start, []) as unknown as Interview<L>
}

/**
 * Goes on with what `toJSON` of an interview gave, also after it was written down and read back.
 *
 * @throws {InputError} with everything in it that cannot be so, or that this library does not know.
 */
export const resumeInterview = <L extends Library<Ids>>(library: L, saved: unknown): Interview<L> => {
  const plain = library as Library
  const problems = savedProblems(plain, saved)
  if (problems.length > 0) throw new InputError(problems, allRedFlags(plain))
  const { context, turns } = saved as SavedInterview
  return interviewOf(tableOf(plain, context), context, turns) as unknown as Interview<L>
}
