import { prepare } from '../../../src/compile/prepare'
import type { Library } from '../../../src/model/library'
import { advisingAsync, advisingHalf, advisingSync } from '../contenders/advising'
import type { Contender, Entry } from '../contenders/contender'
import { duckdbCounts, duckdbVerdicts } from '../contenders/duckdb'
import { handwritten } from '../contenders/handwritten'
import { jsonLogic } from '../contenders/jsonLogic'
import { ruleStates, ruleStatesFromAnswers } from '../contenders/ruleStates'
import { plainScreening, screening } from '../contenders/screening'
import { stock } from '../contenders/stock'
import { zen } from '../contenders/zen'
import { alternate } from '../timing/alternate'
import { median } from '../timing/median'
import { ratio } from '../timing/ratio'
import { NETWORK } from '../workload/complete'
import { unusualPersons, usualPersons } from '../workload/drawn'
import { sameVerdicts } from '../workload/sameVerdicts'
import { type World, worldOf } from '../workload/world'

const ROUNDS = { warmUp: 3, rounds: 11 }
const CHECKED = 600
const PERSONS = 20_000

/** All who tell the same of the same persons. */
const COMPLETE = {
  stock,
  jsonLogic,
  zen,
  advisingAsync,
  advisingSync,
  ruleStatesFromAnswers,
  ruleStates,
  duckdbCounts,
  duckdbVerdicts,
  handwritten,
  plainScreening,
  screening,
}

const ENTRIES = { ...COMPLETE, advisingHalf }

type Who = keyof typeof ENTRIES

/** What must be reached: who, against whom, and at least how many times faster. */
const ASKED: readonly (readonly [who: Who, against: Who, atLeast: number])[] = [
  ['screening', 'handwritten', 3],
  ['screening', 'duckdbVerdicts', 1],
  ['screening', 'duckdbCounts', 1],
  ['screening', 'stock', 1000],
  ['ruleStates', 'stock', 20],
  ['advisingHalf', 'stock', 4],
]

interface Timed {
  readonly contender: Contender
  readonly times: readonly number[]
}

const microseconds = (nanoseconds: number): string => {
  const time = nanoseconds / 1000
  return `${time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0)} µs`
}

const shown = (times: number): string => times.toFixed(times < 10 ? 2 : times < 100 ? 1 : 0)

const contenderTable = (timed: ReadonlyMap<Who, Timed>): string[] => {
  const timesOf = (who: Who): readonly number[] => timed.get(who)?.times ?? []
  return [
    '| contender | one person | against stock | against the function by hand | |',
    '| --- | ---: | ---: | ---: | --- |',
    ...[...timed.values()].map(({ contender, times }) => {
      const [stockTimes, byHand] = [ratio(times, timesOf('stock')), ratio(times, timesOf('handwritten'))]
      return `| ${contender.name} | ${microseconds(median(times))} | ${shown(stockTimes)}× | ${byHand < 0.01 ? byHand.toFixed(4) : shown(byHand)}× | ${contender.note} |`
    }),
  ]
}

const askedTable = (timed: ReadonlyMap<Who, Timed>): string[] => [
  '| | asked, at least | reached | |',
  '| --- | ---: | ---: | --- |',
  ...ASKED.flatMap(([who, against, atLeast]) => {
    const [one, other] = [timed.get(who), timed.get(against)]
    if (one === undefined || other === undefined) return []
    const reached = ratio(one.times, other.times)
    return `| ${one.contender.name} against ${other.contender.name} | ${atLeast}× | ${shown(reached)}× | ${reached >= atLeast ? 'reached' : 'not yet'} |`
  }),
]

const countBits = (bits: Uint32Array): number => {
  let count = 0
  for (const word of bits) for (let rest = word; rest !== 0; rest &= rest - 1) count += 1
  return count
}

const workload = ({ program, plain, answers }: World, verdicts: Uint32Array): string => {
  const answered = answers.reduce((sum, one) => sum + Object.keys(one).length, 0) / answers.length
  const applying = countBits(verdicts) / answers.length
  const part = ((100 * applying) / program.rules.length).toFixed(1)
  return `The bundled library: ${program.rules.length} rules of ${program.pathways.length} pathways, ${program.signals.length} signals, of which ${plain.observed.length} are observed and ${program.signals.length - plain.observed.length - 2} derived; the rules rest on ${plain.derived.length} of these. ${answers.length.toLocaleString('en')} synthetic persons of 65 and older who live at home, all that applies to them known: ${answered.toFixed(0)} answers each, drawn by the prevalences of \`test/bench/workload/prevalences.json\`, always the same ones. To each ${applying.toFixed(1)} rules apply, ${part} %.`
}

const timedIn = async (world: World): Promise<ReadonlyMap<Who, Timed>> => {
  const contenders = new Map<Who, Contender>()
  for (const [who, entry] of Object.entries(ENTRIES) as [Who, Entry][]) contenders.set(who, await entry(world))
  const times = await alternate([...contenders.values()], ROUNDS)
  for (const contender of contenders.values()) contender.close?.()
  return new Map(
    [...contenders].map(([who, contender]) => [who, { contender, times: times.get(contender) ?? [] }] as const),
  )
}

/** Compares all ways to tell which rules apply to whom. */
export const engines = async (library: Library): Promise<string> => {
  const program = prepare(library, NETWORK)
  const checked = [...usualPersons(program, CHECKED), ...unusualPersons(program, CHECKED)]
  await sameVerdicts(worldOf(program, checked), Object.values(COMPLETE))
  const world = worldOf(program, usualPersons(program, PERSONS))
  const verdicts = await (await handwritten(world)).verdicts()
  const timed = await timedIn(world)
  return [
    workload(world, verdicts),
    '',
    `All gave the same verdicts on ${checked.length.toLocaleString('en')} complete persons before any was timed, half of them drawn around the cut-offs. Then ${ROUNDS.rounds} rounds, in each of which every contender has its turn, after ${ROUNDS.warmUp} seconds each that do not count; medians of processor time, and of the ratios within a round.`,
    '',
    ...contenderTable(timed),
    '',
    ...askedTable(timed),
  ].join('\n')
}
