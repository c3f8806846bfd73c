import { parseDay } from '../../model/day'
import type { Input } from '../../model/input'
import type { InterviewContext, Turn } from '../../model/interview'
import { isMap } from '../../model/isMap'
import type { Library } from '../../model/library'
import type { Problem, ProblemCode } from '../../model/problem'
import { accept } from './accept'
import { answerProblems } from './answerProblems'

const problem = (code: ProblemCode, message: string, path: string): Problem => ({ code, message, at: { path } })

/** Gives the answer of a turn as an input has it; undefined for one that was put off. */
export const answerOf = (turn: Turn, on: string | undefined): unknown => {
  if ('skipped' in turn) return undefined
  return 'missing' in turn ? { missing: turn.missing } : { value: turn.value, on }
}

const KINDS = ['value', 'missing', 'skipped']

const turnProblems = (library: Library, turn: unknown, on: string | null, path: string): Problem[] => {
  if (!isMap(turn) || typeof turn['signal'] !== 'string')
    return [problem('wrong-type', 'Verwacht de velden signal, en value, missing of skipped.', path)]
  const { signal, ...said } = turn
  const [kind = '', ...others] = Object.keys(said)
  if (!KINDS.includes(kind) || others.length > 0)
    return [problem('unknown-key', 'Verwacht naast signal één van: value, missing, skipped.', path)]
  if (kind === 'skipped' && said['skipped'] !== true)
    return [problem('wrong-value', 'Verwacht true.', `${path}.skipped`)]
  // Of a question that was put off, only the name is to be checked.
  const answer = kind === 'skipped' ? { missing: 'unknown' } : answerOf(turn as unknown as Turn, on ?? undefined)
  return answerProblems(library, { [signal]: answer }, on === null ? null : parseDay(on)).map(({ at, ...rest }) => ({
    ...rest,
    at: { path: at.path.replace(/^signals(\.[^.[]+)?/, path) },
  }))
}

/** Gives the input with which an interview starts. */
export const startOf = (context: InterviewContext): Input => ({ ...context, signals: context.signals ?? {} })

/** Finds everything that is wrong with a saved interview, all at once; throws nothing. Values are never repeated. */
export const savedProblems = (library: Library, saved: unknown): Problem[] => {
  if (!isMap(saved) || !isMap(saved['context']))
    return [problem('not-an-input', 'Verwacht een bewaard gesprek met de velden format, context en turns.', '')]
  const { format, context, turns, ...more } = saved
  const { on } = context as Partial<InterviewContext>
  // A day that is wrong is reported of the context, and not of every turn.
  const day = typeof on === 'string' && parseDay(on) !== null ? on : null
  return [
    ...(format === 1
      ? []
      : [problem('wrong-value', 'Verwacht 1: een andere vorm kan deze versie niet lezen.', 'format')]),
    ...Object.keys(more).map(() => problem('unknown-key', 'Verwacht alleen format, context en turns.', '')),
    ...accept(library, startOf(context as unknown as InterviewContext)).problems.map(({ at, ...rest }) => ({
      ...rest,
      at: { path: `context.${at.path}` },
    })),
    ...(Array.isArray(turns)
      ? turns.flatMap((turn, place) => turnProblems(library, turn, day, `turns[${place}]`))
      : [problem('wrong-type', 'Verwacht een lijst.', 'turns')]),
  ]
}
