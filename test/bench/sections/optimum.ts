import { adviseSync } from '../../../src/adviseSync'
import { prepare } from '../../../src/compile/prepare'
import { completionsOf } from '../../../src/evaluate/exact/completions'
import { exactValue } from '../../../src/evaluate/known/known'
import { pick } from '../../../src/link/pick'
import type { Input } from '../../../src/model/input'
import type { Library } from '../../../src/model/library'
import { type Ask, type Counts, countsOf, type Likely } from '../asking/search'
import { DAY } from '../workload/persons'

/** What can be answered to a question, each as likely as another; none where that is too much to go through. */
const answersTo = (library: Library, id: string): readonly Likely[] => {
  const program = prepare(library, null)
  const signal = program.signals[program.index.get(id) ?? -1]
  if (signal === undefined || signal.derivation !== null || signal.signal.type === 'date') return []
  const answers = completionsOf(signal, signal.unseen)
  return answers.map((state) => ({ value: exactValue(signal, state), chance: 1 / answers.length }))
}

/** Lists what can still settle rules, best first. */
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
