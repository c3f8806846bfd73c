import { prepare } from '../../../src/compile/prepare'
import type { Library } from '../../../src/model/library'
import { duckdbCounts, duckdbVerdicts } from '../contenders/duckdb'
import { handwritten } from '../contenders/handwritten'
import { screening } from '../contenders/screening'
import { alternate } from '../timing/alternate'
import { median } from '../timing/median'
import { ratio } from '../timing/ratio'
import { NETWORK } from '../workload/complete'
import { unusualPersons, usualPersons } from '../workload/drawn'
import { sameVerdicts } from '../workload/sameVerdicts'
import { worldOf } from '../workload/world'

const ROUNDS = { warmUp: 5, rounds: 11 }

/** Compares all ways to tell which rules apply to whom. */
export const engines = async (library: Library): Promise<string> => {
  const program = prepare(library, NETWORK)
  const entries = [screening, handwritten, duckdbVerdicts, duckdbCounts]
  await sameVerdicts(worldOf(program, [...usualPersons(program, 2000), ...unusualPersons(program, 2000)]), entries)
  const world = worldOf(program, usualPersons(program, 20_000))
  const contenders = await Promise.all(entries.map((entry) => entry(world)))
  const times = await alternate(contenders, ROUNDS)
  const [first] = times.values()
  return [...times]
    .map(
      ([{ name }, all]) =>
        `| ${name} | ${(median(all) / 1000).toFixed(3)} µs | ${ratio(first ?? [], all).toFixed(2)}× the time of screen |`,
    )
    .join('\n')
}
