import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { advise } from '../../src/advise'
import { adviseSync } from '../../src/adviseSync'
import { prepare } from '../../src/compile/prepare'
import { decideDirectly, runSync } from '../../src/evaluate/decide'
import { derive } from '../../src/evaluate/derive'
import { TODAY } from '../../src/evaluate/lens'
import { picturesOf } from '../../src/evaluate/mattering'
import { observe } from '../../src/evaluate/observe'
import { settle } from '../../src/evaluate/settle'
import { standings } from '../../src/evaluate/standing'
import { parseDay } from '../../src/model/day'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import { library as bundled } from '../../src/pathways'
import { commandFigures } from './commands'
import { factsOf } from './facts'
import { optimumFigures } from './optimum'
import { parsing } from './parsing'
import { DAY, persons } from './persons'
import { questionFigures } from './questions'
import { type Facts, stockEngine } from './stock'

const CHECKED = 10_000
const TIMED = 200
const ROUNDS = 21
/** Rounds before the first that counts: the time of a running service, not of its first second. */
const WARM_UP = 6

const library = bundled as Library
const NETWORK = 'loosduinen-voorbeeld'
const today = parseDay(DAY) ?? 0

// Oedema makes a weight a bound, which a plain fact cannot be: nobody here has it.
const inputs = (count: number, known: number): Input[] =>
  persons(library, count, known).map((answers) => ({
    on: DAY,
    network: NETWORK,
    reporter: 'wijkverpleegkundige',
    involved: [],
    signals: { ...answers, oedeem: false },
  }))

const program = prepare(library, NETWORK)

const viewOf = (input: Input) => {
  const { observations } = observe(program, input, today)
  const view = derive(program, observations, today, TODAY)
  return { observations, view, pictures: picturesOf({ program, observations, view }) }
}

/** Which rules hold, with the derived signals given, as the stock engine has them. */
const ruleStatesOf = ({ observations, view, pictures }: ReturnType<typeof viewOf>): unknown => {
  const verdicts = runSync(settle(program, observations, view, pictures), decideDirectly)
  return standings(program, view, pictures, verdicts, undefined)
}

/** The same from the answers on: observing and deriving included. */
const ruleStates = (input: Input): unknown => ruleStatesOf(viewOf(input))

const certainlyHolding = (input: Input): string => {
  const { observations, view, pictures } = viewOf(input)
  const verdicts = runSync(settle(program, observations, view, pictures), decideDirectly)
  return program.rules
    .filter(({ index }) => verdicts[index]?.truth === 2)
    .map(({ id }) => id)
    .sort()
    .join()
}

const checkVerdicts = async (stock: (facts: Facts) => Promise<Set<string>>): Promise<void> => {
  for (const input of inputs(CHECKED, 1)) {
    const theirs = [...(await stock(factsOf(library, input)))].sort().join()
    const ours = certainlyHolding(input)
    if (theirs !== ours) throw new Error(`verdicts differ: ${theirs} against ${ours}`)
  }
}

interface Contender {
  readonly name: string
  /** Gets other persons in every round: what was remembered of some does not count for others. */
  readonly run: (round: number) => Promise<void> | void
  readonly times: number[]
}

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const microseconds = async ({ run }: Contender, round: number): Promise<number> => {
  // Nobody's time is to hold what another left behind.
  collectGarbage()
  const start = performance.now()
  await run(round)
  return ((performance.now() - start) * 1000) / TIMED
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

/** Times the contenders in turn, so that a slower stretch of the machine hits all alike. */
const alternate = async (contenders: readonly Contender[]): Promise<void> => {
  for (let round = 0; round < WARM_UP; round += 1) for (const contender of contenders) await contender.run(round)
  for (let round = WARM_UP; round < WARM_UP + ROUNDS; round += 1) {
    for (const contender of contenders) contender.times.push(await microseconds(contender, round))
  }
}

const contender = (name: string, run: Contender['run']): Contender => ({ name, run, times: [] })

/** Compares round by round, as the machine may be slower in one round than in another. */
const table = (contenders: readonly Contender[]): string => {
  const base = contenders[0]?.times ?? []
  const rows = contenders.map(({ name, times }) => {
    const part = median(times.map((time, round) => time / (base[round] ?? Number.NaN)))
    const ratio = part <= 1 ? `${(1 / part).toFixed(1)}× faster` : `${part.toFixed(2)}× its time`
    return `| ${name} | ${median(times).toFixed(1)} µs | ${ratio} |`
  })
  return ['| one person | median | against stock |', '| --- | --- | --- |', ...rows].join('\n')
}

/** Compares with stock json-rules-engine, in one run; verdicts are equal on complete persons before anything is timed. */
export const bench = async (): Promise<void> => {
  const stock = stockEngine(program)
  await checkVerdicts(stock)
  console.log(
    `${program.rules.length} rules, ${program.signals.length} signals; verdicts equal on ${CHECKED} complete persons.`,
  )
  const all = (WARM_UP + ROUNDS) * TIMED
  const [complete, half] = [inputs(all, 1), inputs(all, 0.5)]
  const facts = complete.map((input) => factsOf(library, input))
  const views = complete.map(viewOf)
  const each = <T>(persons: readonly T[], round: number): readonly T[] =>
    persons.slice(round * TIMED, (round + 1) * TIMED)
  const contenders = [
    contender('stock json-rules-engine, which rules hold, derived facts given', async (round) => {
      for (const one of each(facts, round)) await stock(one)
    }),
    contender('advise, whole Advice', async (round) => {
      for (const input of each(complete, round)) await advise(library, input)
    }),
    contender('adviseSync, whole Advice', (round) => {
      for (const input of each(complete, round)) adviseSync(library, input)
    }),
    contender('rule states alone, derived facts given', (round) => {
      for (const view of each(views, round)) ruleStatesOf(view)
    }),
    contender('rule states alone, deriving included', (round) => {
      for (const input of each(complete, round)) ruleStates(input)
    }),
    contender('adviseSync, half of the signals known', (round) => {
      for (const input of each(half, round)) adviseSync(library, input)
    }),
  ]
  const rules =
    each(complete, 0).flatMap((input) =>
      certainlyHolding(input)
        .split(',')
        .filter((id) => id !== ''),
    ).length / TIMED
  const known = Object.keys(complete[0]?.signals ?? {}).length
  console.log(`A complete person answers ${known} signals and meets ${rules.toFixed(1)} rules.`)
  await alternate(contenders)
  console.log(
    `Medians of ${ROUNDS} alternating rounds of ${TIMED} persons, Node ${process.version}.\n\n${table(contenders)}\n`,
  )
  console.log(`${await parsing('pathways')}\n`)
  console.log(`${commandFigures()}\n`)
  console.log(`${questionFigures(library)}\n`)
  console.log(optimumFigures(library))
}
