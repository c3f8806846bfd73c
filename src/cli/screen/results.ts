import { adviseSync } from '../../adviseSync'
import type { Input } from '../../model/input'
import type { Library } from '../../model/library'
import { forEachIn } from '../../model/personBits'
import type { PersonSet, ScreenContext, Screening } from '../../model/screening'
import type { Reject } from './faults'
import type { Block } from './intake'
import { valueIn } from './signalColumn'

const headOf = ({ lines, keys }: Block, person: number): string =>
  `{"line":${lines[person]}${keys.length === 0 ? '' : `,"key":${keys[person]}`}`

/** The lines of so many persons are made at once: those of a whole block would be the most of all memory. A multiple of 32. */
const SLICE = 2048

type Named = readonly [name: string, set: PersonSet | undefined]

/** Lists for each of a slice of persons, as JSON, the names of the sets that the person is in. */
const namesOf = (first: number, sets: readonly Named[]): string[] => {
  const texts = new Array<string>(SLICE).fill('')
  for (const [name, set] of sets) {
    if (set === undefined || set.count === 0) continue
    const text = JSON.stringify(name)
    forEachIn(set.bits.subarray(first / 32, (first + SLICE) / 32), (person) => {
      const before = texts[person]
      texts[person] = before ? `${before},${text}` : text
    })
  }
  return texts
}

/** Names a pathway by a rule that runs only where it is indicated: there is none when all are red flags. */
const notIndicatedBy = ({ pathways }: Library, { rules }: Screening): Named[] =>
  Object.entries(pathways).map(([id, pathway]) => {
    const rule = Object.entries(pathway.rules).find(([, { redFlag }]) => !redFlag)
    return [id, rule === undefined ? undefined : rules[`${id}/${rule[0]}`]?.notIndicated]
  })

/** Writes for each person of a block, as lines of JSON, which rules apply, may apply and are replaced. */
export function* stateLines(library: Library, block: Block, screening: Screening): Generator<string> {
  const rules = Object.entries(screening.rules)
  const inState = (state: 'applies' | 'mayApply' | 'replaced'): Named[] => rules.map(([id, rule]) => [id, rule[state]])
  const lists = [inState('applies'), inState('mayApply'), inState('replaced'), notIndicatedBy(library, screening)]
  for (let first = 0; first < block.persons; first += SLICE) {
    const [applies = [], mayApply = [], replaced = [], notIndicated = []] = lists.map((sets) => namesOf(first, sets))
    const persons = Math.min(SLICE, block.persons - first)
    for (let person = 0; person < persons; person += 1)
      yield `${headOf(block, first + person)},"applies":[${applies[person]}],"mayApply":[${mayApply[person]}],"replaced":[${replaced[person]}],"notIndicated":[${notIndicated[person]}]}\n`
  }
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
