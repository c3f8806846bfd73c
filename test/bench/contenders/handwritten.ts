import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { transform } from 'esbuild'
import { parseDay } from '../../../src/model/day'
import type { PlainProgram, PlainSignal } from '../plain/plain'
import { typescriptOf } from '../plain/typescript'
import type { Answers } from '../workload/complete'
import { repeated } from '../workload/repeated'
import { type Entry, wordsFor } from './contender'

interface Written {
  readonly decideAll: (rows: readonly object[], bits: Uint32Array) => void
  readonly rowOf: (value: (id: string) => unknown) => object
}

let files = 0

const load = async (plain: PlainProgram): Promise<Written> => {
  const { code } = await transform(typescriptOf(plain), { loader: 'ts', target: 'node20' })
  files += 1
  const file = join(dirname(fileURLToPath(import.meta.url)), `handwritten-${files}.mjs`)
  await writeFile(file, code)
  return import(pathToFileURL(file).href)
}

const cellOf = ({ id, type }: PlainSignal, answers: Answers): unknown => {
  const value = answers[id]
  if (type === 'date') return value === undefined ? Number.NaN : parseDay(String(value))
  if (type === 'integer' || type === 'decimal') return value ?? Number.NaN
  return value ?? null
}

/** Makes plain objects, one for each person, with every signal in its place. */
const rowsOf = ({ observed }: PlainProgram, { rowOf }: Written, answers: readonly Answers[]): object[] => {
  const signals = new Map(observed.map((signal) => [signal.id, signal]))
  const all = (): object[] => answers.map((one) => rowOf((id) => cellOf(signals.get(id) as PlainSignal, one)))
  // Once for the engine to see what the fields hold: the second time all rows are of one hidden class.
  all()
  return all()
}

/** The same rules and derived signals as one function over plain objects. */
export const handwritten: Entry = async (world) => {
  const written = await load(world.plain)
  const rows = repeated(rowsOf(world.plain, written, world.answers), world.times)
  const bits = new Uint32Array(rows.length * wordsFor(world))
  const run = (): void => written.decideAll(rows, bits)
  return {
    name: 'a function by hand, row by row',
    note: 'derived signals included; plain objects in, bits out, nothing allocated',
    persons: rows.length,
    run,
    verdicts: () => {
      run()
      return bits
    },
  }
}
