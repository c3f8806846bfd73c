import { spawnSync } from 'node:child_process'
import { median } from '../timing/median'

const ROUNDS = 5

/** Commands on the bundled library, with the seconds that each may take from a cold start; the slowest is run once. */
const COMMANDS: readonly (readonly [args: readonly string[], most: number, rounds: number])[] = [
  [['test'], 2, ROUNDS],
  [['test', '--coverage'], Number.POSITIVE_INFINITY, ROUNDS],
  [['check'], 5, ROUNDS],
  [['test', '--mutate'], 120, 1],
]

const secondsOf = (args: readonly string[]): number => {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8' })
  if (status === null || status > 1) throw new Error(`zorgpad ${args.join(' ')}: ${stderr}`)
  return (performance.now() - start) / 1000
}

/** Times the tools of authors on the bundled library, each as a process of its own. */
export const commandFigures = (): string =>
  [
    '| zorgpad … on the bundled library | seconds | at most |',
    '| --- | --- | --- |',
    ...COMMANDS.map(([args, most, rounds]) => {
      const times = Array.from({ length: rounds }, () => secondsOf(args))
      return `| ${args.join(' ')} | ${median(times).toFixed(1)} | ${Number.isFinite(most) ? most : ''} |`
    }),
  ].join('\n')
