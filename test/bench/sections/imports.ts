import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median } from '../timing/median'

const PROCESSES = 20
const AT_MOST = 10

/** What is imported, and the file of it that Node gets. */
const DOORS = [
  ['zorgpad/pathways', 'pathways'],
  ['zorgpad/sync', 'sync'],
  ['zorgpad/screen', 'screen-vector'],
  ['zorgpad', 'index'],
] as const

/** Milliseconds of processor time from asking for a module until it is there, in a process of its own. */
const millisecondsOf = (file: string): number => {
  const source = [
    'const start = process.cpuUsage()',
    `await import(${JSON.stringify(pathToFileURL(file).href)})`,
    'const { user, system } = process.cpuUsage(start)',
    'console.log((user + system) / 1000)',
  ].join(';')
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', source], { encoding: 'utf8' }))
}

/** Times importing the doors of the package, as built, over importing an empty module. */
export const imports = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'zorgpad-bench-'))
  try {
    const empty = join(folder, 'empty.mjs')
    writeFileSync(empty, '')
    const files = [empty, ...DOORS.map(([, file]) => resolve('dist', `${file}.js`))]
    const times = files.map((): number[] => [])
    for (let process = 0; process < PROCESSES; process += 1)
      files.forEach((file, place) => {
        times[place]?.push(millisecondsOf(file))
      })
    const [nothing = [], ...doors] = times
    const over = (door: readonly number[]): number => median(door) - median(nothing)
    return [
      `Processor time of importing a module in a process of its own, over importing an empty one (${median(nothing).toFixed(1)} ms); medians of ${PROCESSES} processes, in turn.`,
      '',
      '| import | over an empty module | asked, at most |',
      '| --- | ---: | ---: |',
      ...DOORS.map(
        ([name], place) =>
          `| \`${name}\` | ${over(doors[place] ?? []).toFixed(1)} ms | ${name === 'zorgpad/pathways' ? `${AT_MOST} ms` : ''} |`,
      ),
    ].join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
