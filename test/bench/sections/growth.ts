import { prepare } from '../../../src/compile/prepare'
import type { Library } from '../../../src/model/library'
import { advisingSync } from '../contenders/advising'
import type { Contender, Entry } from '../contenders/contender'
import { duckdbVerdicts } from '../contenders/duckdb'
import { handwritten } from '../contenders/handwritten'
import { ruleStates } from '../contenders/ruleStates'
import { screening } from '../contenders/screening'
import { stock } from '../contenders/stock'
import { alternate } from '../timing/alternate'
import { median } from '../timing/median'
import { progress } from '../timing/progress'
import { NETWORK } from '../workload/complete'
import { copied } from '../workload/copied'
import { usualPersons } from '../workload/drawn'
import { type World, worldOf } from '../workload/world'

const ROUNDS = { warmUp: 0.5, rounds: 7 }
const MADE = 10_000
const TIMES = [1, 10, 100]

const PATHWAYS = ['dementie', 'eenzaamheid', 'ondervoeding', 'valpreventie']
const COPIES = [1, 10, 100]
/** The larger the library, the fewer: a person takes as many times longer. */
const PERSON_BY_PERSON = 40
const IN_A_TABLE = 2048

/** In the order of the entries, what one person took: the median of the rounds. */
const spentBy = async (timed: readonly (readonly [World, Entry])[]): Promise<number[]> => {
  const contenders: Contender[] = []
  for (const [world, entry] of timed) contenders.push(await entry(world))
  const times = await alternate(contenders, ROUNDS)
  for (const contender of contenders) contender.close?.()
  return contenders.map((contender) => median(times.get(contender) ?? []))
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const shown = (nanoseconds: number): string => `${Number((nanoseconds / 1000).toPrecision(3)).toLocaleString('en')} µs`

const byPersons = async (library: Library): Promise<string[]> => {
  const program = prepare(library, NETWORK)
  const answers = usualPersons(program, MADE)
  const rows: string[] = []
  for (const times of TIMES) {
    progress(`${MADE * times} persons`)
    const world = worldOf(program, answers, times)
    const spent = await spentBy([
      [world, screening],
      [world, handwritten],
      [world, duckdbVerdicts],
    ])
    rows.push(row([(MADE * times).toLocaleString('en'), ...spent.map(shown)]))
  }
  return [
    row(['persons', 'screen', 'a function by hand', 'DuckDB, a column for each rule']),
    '| ---: | ---: | ---: | ---: |',
    ...rows,
  ]
}

const byPathways = async (library: Library): Promise<string[]> => {
  const rows: string[] = []
  const answers = usualPersons(prepare(library, NETWORK), IN_A_TABLE)
  for (const copies of COPIES) {
    progress(`${copies * PATHWAYS.length} pathways`)
    const program = prepare(copied(library, PATHWAYS, copies), NETWORK)
    const few = worldOf(program, answers.slice(0, Math.ceil(PERSON_BY_PERSON / copies)))
    const many = worldOf(program, answers)
    const spent = await spentBy([
      [few, stock],
      [few, advisingSync],
      [few, ruleStates],
      [many, screening],
    ])
    rows.push(row([String(program.pathways.length), program.rules.length.toLocaleString('en'), ...spent.map(shown)]))
  }
  return [
    row(['pathways', 'rules', 'json-rules-engine, stock', 'adviseSync', 'rule states', 'screen']),
    '| ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ]
}

/** Shows how the cost of one person grows with the number of pathways and of persons. */
export const growth = async (library: Library): Promise<string> =>
  [
    `What one person costs, medians of ${ROUNDS.rounds} alternating rounds of processor time.`,
    '',
    ...(await byPersons(library)),
    '',
    `These are ${MADE.toLocaleString('en')} different persons as often as it takes. The columns and the table in DuckDB hold them all; the function by hand gets the same objects again, which favours it.`,
    '',
    ...(await byPathways(library)),
    '',
    'The pathways are four bundled ones, copied in memory under names of their own. The copies ask the same of the same signals, so that whoever compares once for all rules does not pay for it again.',
  ].join('\n')
