import { adviseSync } from './adviseSync'
import { prepare } from './compile/prepare'
import { type Became, traceRule } from './evaluate/explain/trace'
import { accept } from './evaluate/input/accept'
import { ruleProblems } from './evaluate/input/inputProblems'
import { derive } from './evaluate/known/derive'
import { TODAY } from './evaluate/known/lens'
import { observe } from './evaluate/known/observe'
import type { Advice } from './model/advice'
import { parseDay } from './model/day'
import type { Input, RuleId } from './model/input'
import type { Ids, Library } from './model/library'
import { InputError } from './model/problem'
import type { RuleProgram } from './model/program'
import type { Trace } from './model/trace'

const becameIn = ({ pathways }: Advice): ReadonlyMap<string, Became> =>
  new Map(pathways.flatMap(({ rules }) => rules.map(({ id, ...became }) => [id, became] as const)))

/** Tells of every rule that `isWanted` in an advice why it is so. */
const tracesOf = (
  library: Library,
  given: Input,
  advice: Advice,
  isWanted: (rule: RuleProgram, became: Became) => boolean,
): Trace[] => {
  const { input } = accept(library, given)
  const today = parseDay(input.on) ?? 0
  const program = prepare(library, input.network ?? null)
  const { observations } = observe(program, input, today)
  const seen = { program, observations, view: derive(program, observations, today, TODAY) }
  const became = becameIn(advice)
  return program.rules.flatMap((rule): Trace[] => {
    const own = became.get(rule.id)
    return own !== undefined && isWanted(rule, own) ? [traceRule(seen, rule, own)] : []
  })
}

/** Tells of every rule that applies or is replaced in an advice, or of these rules, why it is so. */
export const traces = (
  library: Library,
  given: Input,
  advice: Advice,
  { rules }: { readonly rules?: readonly string[] } = {},
): Trace[] =>
  tracesOf(library, given, advice, ({ id }, { state }) =>
    rules === undefined ? state === 'applies' || state === 'replaced' : rules.includes(id),
  )

/**
 * Tells why a rule applies or not: every condition with what was known and what it came to, the sources, and the parameters
 * with whether the network agreed on them. For a rule that does not apply also the smallest changes that would make it, of up
 * to three signals.
 *
 * @throws {InputError} with every problem of the input at once, and for a rule that the library does not have.
 */
export const explain = <L extends Library<Ids>>(library: L, input: Input<L>, rule: RuleId<L>): Trace => {
  const [plain, given] = [library as Library, input as Input]
  const advice = adviseSync(plain, given)
  const [trace] = tracesOf(plain, given, advice, ({ id }) => id === rule)
  if (trace === undefined) throw new InputError(ruleProblems(plain, rule), [])
  return trace
}
