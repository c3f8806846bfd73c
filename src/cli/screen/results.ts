import { adviseSync } from '../../adviseSync'
import { forEachIn } from '../../model/bits'
import type { Input } from '../../model/input'
import type { Library } from '../../model/library'
import type { PersonSet, ScreenContext, Screening } from '../../model/screening'
import type { Reject } from './faults'
import type { Block } from './intake'
import { valueIn } from './signalColumn'

const headOf = ({ lines, keys }: Block, person: number): string =>
  `{"line":${lines[person]}${keys.length === 0 ? '' : `,"key":${keys[person]}`}`

/** Lists for each person, as JSON, the names of the sets that the person is in. */
const namesOf = (persons: number, sets: readonly (readonly [string, PersonSet | undefined])[]): string[] => {
  const texts = new Array<string>(persons).fill('')
  for (const [name, set] of sets) {
    if (set === undefined || set.count === 0) continue
    const text = JSON.stringify(name)
    forEachIn(set.bits, (person) => {
      const before = texts[person]
      texts[person] = before ? `${before},${text}` : text
    })
  }
  return texts
}

/** Names a pathway by a rule that runs only where it is indicated: there is none when all are red flags. */
const notIndicatedBy = ({ pathways }: Library, { rules }: Screening): [string, PersonSet | undefined][] =>
  Object.entries(pathways).map(([id, pathway]) => {
    const rule = Object.entries(pathway.rules).find(([, { redFlag }]) => !redFlag)
    return [id, rule === undefined ? undefined : rules[`${id}/${rule[0]}`]?.notIndicated]
  })

/** Writes for each person of a block, as lines of JSON, which rules apply, may apply and are replaced. */
export const stateLines = (library: Library, block: Block, screening: Screening): readonly string[] => {
  const { persons } = block
  const rules = Object.entries(screening.rules)
  const inState = (state: 'applies' | 'mayApply' | 'replaced'): string[] =>
    namesOf(
      persons,
      rules.map(([id, rule]) => [id, rule[state]]),
    )
  const [applies, mayApply, replaced] = [inState('applies'), inState('mayApply'), inState('replaced')]
  const notIndicated = namesOf(persons, notIndicatedBy(library, screening))
  return applies.map(
    (names, person) =>
      `${headOf(block, person)},"applies":[${names}],"mayApply":[${mayApply[person]}],"replaced":[${replaced[person]}],"notIndicated":[${notIndicated[person]}]}\n`,
  )
}

const signalsOf = ({ cells }: Block, person: number): Input['signals'] =>
  Object.fromEntries(
    [...cells].flatMap(([{ id, signal }, each]) => {
      const value = valueIn(signal, each[person] ?? null)
      return value === undefined ? [] : [[id, value]]
    }),
  )

/** Writes for each person of a block, as lines of JSON, the whole advice. */
export function* planLines(library: Library, block: Block, context: ScreenContext): Generator<string> {
  for (let person = 0; person < block.persons; person += 1) {
    const advice = adviseSync(library, { ...context, signals: signalsOf(block, person) })
    yield `${headOf(block, person)},"advice":${JSON.stringify(advice)}}\n`
  }
}

/** Writes rows that could not be used as lines of JSON: the line and what is wrong, never what stands there. */
export const rejectLines = (rejects: readonly Reject[]): readonly string[] =>
  rejects.map(
    ({ line, key, problems }) =>
      `{"line":${line}${key === undefined ? '' : `,"key":${key}`},"problems":${JSON.stringify(problems)}}\n`,
  )
