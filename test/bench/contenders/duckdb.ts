import { type DuckDBConnection, DuckDBDataChunk, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api'
import { parseDay } from '../../../src/model/day'
import type { PlainProgram, PlainSignal } from '../plain/plain'
import { ruleColumn, sqlOf, tableOf } from '../plain/sql'
import type { Answers } from '../workload/complete'
import type { World } from '../workload/world'
import { type Entry, verdictRoom } from './contender'

const CHUNK = 2048

const valuesOf = (signal: PlainSignal, answers: readonly Answers[]): DuckDBValue[][] => {
  const { id, type, options } = signal
  if (type === 'choices')
    return options.map((option) => answers.map((one) => (one[id] as readonly string[]).includes(option)))
  if (type === 'date')
    return [answers.map((one) => (one[id] === undefined ? null : (parseDay(String(one[id])) ?? null)))]
  return [answers.map((one) => (one[id] ?? null) as DuckDBValue)]
}

const fill = async (connection: DuckDBConnection, plain: PlainProgram, answers: readonly Answers[]): Promise<void> => {
  await connection.run(tableOf(plain))
  const appender = await connection.createAppender('person')
  const types = Array.from({ length: appender.columnCount }, (_, place) => appender.columnType(place))
  for (let first = 0; first < answers.length; first += CHUNK) {
    const some = answers.slice(first, first + CHUNK)
    const chunk = DuckDBDataChunk.create(types, some.length)
    chunk.setColumns(plain.observed.flatMap((signal) => valuesOf(signal, some)))
    appender.appendDataChunk(chunk)
  }
  appender.closeSync()
}

/** Opens a database in memory, of one thread, with a table of the persons. */
const opened = async ({ plain, answers, times }: World): Promise<DuckDBConnection> => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run('SET threads = 1')
  await fill(connection, plain, answers)
  if (times > 1) await connection.run(`INSERT INTO person SELECT person.* FROM range(${times - 1}), person`)
  return connection
}

const entry =
  (name: string, note: string, queryOf: (plain: PlainProgram) => string): Entry =>
  async (world) => {
    const { plain, answers, times } = world
    const connection = await opened(world)
    const query = await connection.prepare(queryOf(plain))
    return {
      name,
      note,
      persons: answers.length * times,
      run: async () => {
        await query.run()
      },
      verdicts: async () => {
        const { bits, put } = verdictRoom(world)
        const read = await connection.runAndReadAll(sqlOf(plain))
        read.getColumns().forEach((column, place) => {
          const rule = plain.ruleIds.findIndex((id) => ruleColumn(id) === read.columnNames()[place])
          column.forEach((applies, person) => {
            if (applies === true) put(person, rule)
          })
        })
        return bits
      },
      close: () => connection.closeSync(),
    }
  }

export const duckdbVerdicts = entry(
  'DuckDB, SQL by hand, a column for each rule',
  'derived signals included; a table in memory in, a table in memory out, one thread',
  (plain) => `CREATE OR REPLACE TEMP TABLE verdict AS ${sqlOf(plain)}`,
)

export const duckdbCounts = entry(
  'DuckDB, the same, counts only',
  'how many each rule applies to, and not to whom',
  (plain) =>
    `SELECT ${plain.ruleIds.map((id) => `count(*) FILTER (WHERE ${ruleColumn(id)})`).join(', ')} FROM (${sqlOf(plain)})`,
)
