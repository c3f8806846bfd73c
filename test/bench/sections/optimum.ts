import { adviseSync } from '../../../src/adviseSync'
import { prepare } from '../../../src/compile/prepare'
import { completionsOf } from '../../../src/evaluate/completions'
import { decideDirectly, runSync } from '../../../src/evaluate/decide'
import { exactValue } from '../../../src/evaluate/known'
import { questionsFor } from '../../../src/evaluate/questions'
import { restsOn } from '../../../src/evaluate/restsOn'
import { situationOf } from '../../../src/evaluate/situation'
import { pick } from '../../../src/link/pick'
import { parseDay } from '../../../src/model/day'
import type { Input } from '../../../src/model/input'
import type { InputValue, Library } from '../../../src/model/library'
import { DAY } from '../workload/persons'

/** Beyond this a search for the smallest number takes too long. */
const MOST_QUESTIONS = 8
const MOST_PLACES = 7000

type Answers = Readonly<Record<string, InputValue>>

/** What can be answered to a question; none where that is too much to go through. */
const answersTo = (library: Library, id: string): readonly InputValue[] => {
  const program = prepare(library, null)
  const signal = program.signals[program.index.get(id) ?? -1]
  if (signal === undefined || signal.derivation !== null || signal.signal.type === 'date') return []
  return completionsOf(signal, signal.unseen).map((state) => exactValue(signal, state))
}

/** Lists what can still settle a rule, best first. */
type Ask = (answers: Answers) => string[]

const askAbout =
  (library: Library, wanted: readonly string[]): Ask =>
  (answers) => {
    const { pathways, questions } = adviseSync(library, {
      on: DAY,
      involved: [],
      signals: answers as Input['signals'],
    })
    // Of a rule that is settled, only who pays or who leads may still be asked.
    const rules = pathways.flatMap((pathway) => pathway.rules)
    const open = new Set(rules.flatMap(({ id, state }) => (state === 'open' && wanted.includes(id) ? [id] : [])))
    return questions
      .filter(({ signal, decides }) => decides.some((rule) => open.has(rule)) && !(signal in answers))
      .map(({ signal }) => signal)
  }

interface Counts {
  readonly ours: number
  readonly least: number
}

/**
 * Counts the questions that are asked on average, and the smallest number there can be, every answer being as likely as
 * another; null where that cannot be searched.
 */
const countsOf = (ask: Ask, answersOf: (id: string) => readonly InputValue[]): Counts | null => {
  const known = new Map<string, Counts>()
  const from = (answers: Answers): Counts | null => {
    if (known.size > MOST_PLACES) return null
    const key = JSON.stringify(Object.entries(answers).sort())
    const found = known.get(key) ?? counted(answers)
    if (found !== null) known.set(key, found)
    return found
  }
  const counted = (answers: Answers): Counts | null => {
    const questions = ask(answers)
    if (questions.length > MOST_QUESTIONS) return null
    let [ours, least] = [0, questions.length === 0 ? 0 : Number.POSITIVE_INFINITY]
    for (const [place, id] of questions.entries()) {
      const after = answersOf(id).map((value) => from({ ...answers, [id]: value }))
      const reached = after.filter((one) => one !== null)
      if (reached.length === 0 || reached.length < after.length) return null
      const mean = (of: keyof Counts): number => 1 + reached.reduce((sum, one) => sum + one[of], 0) / reached.length
      if (place === 0) ours = mean('ours')
      least = Math.min(least, mean('least'))
    }
    return { ours, least }
  }
  return from({})
}

/** Compares the questions that rules by themselves take with the smallest number there can be, where that can be searched. */
export const optimumFigures = (library: Library): string => {
  const counts: Counts[] = []
  let skipped = 0
  for (const [id, { rules }] of Object.entries(library.pathways)) {
    const part = pick(library, [id]) as Library
    for (const rule of Object.keys(rules)) {
      const ask = askAbout(part, [`${id}/${rule}`])
      const found = countsOf(ask, (question) => answersTo(part, question))
      if (found === null) skipped += 1
      else counts.push(found)
    }
  }
  const sum = (of: keyof Counts): number => counts.reduce((total, one) => total + one[of], 0)
  const part = (100 * (sum('ours') / sum('least') - 1)).toFixed(1)
  const worst = Math.max(...counts.map(({ ours, least }) => (least === 0 ? 1 : ours / least)))
  return `${counts.length} rules by themselves (${skipped} too large to search): ${sum('ours').toFixed(1)} questions against at least ${sum('least').toFixed(1)}, ${part} % more; the worst rule ${(100 * (worst - 1)).toFixed(0)} % more.`
}

/** Rules that have questions in common, directly or through others. */
const groupsOf = (library: Library): readonly (readonly string[])[] => {
  const program = prepare(library, null)
  const groups: { rules: string[]; rests: Set<number> }[] = []
  for (const { id, index } of program.rules) {
    const rests = new Set(restsOn(program)[index]?.all)
    const near = groups.filter((group) => [...rests].some((one) => group.rests.has(one)))
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push({
      rules: [...near.flatMap(({ rules }) => rules), id],
      rests: new Set([...rests, ...near.flatMap((group) => [...group.rests])]),
    })
  }
  return groups.map(({ rules }) => rules)
}

/** Lists what can still change anything of some rules, also of what they ask; who pays and who leads are left out. */
const askUntilNothingChanges =
  (library: Library, wanted: readonly string[]): Ask =>
  (answers) => {
    const program = prepare(library, null)
    const input: Input = { on: DAY, involved: [], signals: answers as Input['signals'] }
    const { view, open, observed } = runSync(situationOf(program, input, parseDay(DAY) ?? 0), decideDirectly)
    return questionsFor(program, { view, open, observations: observed.observations, needs: [] }, input)
      .filter(({ signal, decides }) => decides.some((rule) => wanted.includes(rule)) && !(signal in answers))
      .map(({ signal }) => signal)
  }

/** Does the same for whole pathways: groups of rules that share no question are asked about independently of each other. */
export const pathwayOptimum = (library: Library): string =>
  Object.keys(library.pathways)
    .map((id) => {
      const part = pick(library, [id]) as Library
      const groups = groupsOf(part)
      const found = groups.flatMap(
        (rules) => countsOf(askUntilNothingChanges(part, rules), (question) => answersTo(part, question)) ?? [],
      )
      if (found.length < groups.length)
        return `${id} as a whole: ${groups.length - found.length} of ${groups.length} groups of rules too large to search.`
      const sum = (of: keyof Counts): string => found.reduce((total, one) => total + one[of], 0).toFixed(2)
      return `${id} as a whole: ${sum('ours')} questions against at least ${sum('least')}.`
    })
    .join('\n')
