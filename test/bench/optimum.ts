import { adviseSync } from '../../src/adviseSync'
import { prepare } from '../../src/compile/prepare'
import { completionsOf } from '../../src/evaluate/completions'
import { exactValue } from '../../src/evaluate/known'
import { pick } from '../../src/link/pick'
import type { Input } from '../../src/model/input'
import type { InputValue, Library } from '../../src/model/library'
import { DAY } from './persons'

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
  (library: Library, rule: string): Ask =>
  (answers) => {
    const { pathways, questions } = adviseSync(library, {
      on: DAY,
      involved: [],
      signals: answers as Input['signals'],
    })
    // Once it is settled, only who pays or who leads may still be asked.
    if (!pathways.some(({ rules }) => rules.some(({ id, state }) => id === rule && state === 'open'))) return []
    return questions
      .filter(({ signal, decides }) => decides.includes(rule) && !(signal in answers))
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
      const ask = askAbout(part, `${id}/${rule}`)
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
