import { parseArgs } from 'node:util'
import { advise } from './advise'
import { ask } from './ask'
import { cases } from './cases'
import { check } from './check'
import type { Arguments, Command, ExitCode } from './command'
import { diff } from './diff'
import { docs } from './docs'
import { explain } from './explain'
import { newPathway } from './new'
import { complain, explainFailure, print } from './output'
import { replay } from './replay'
import { rules } from './rules'
import { schema } from './schema'
import { screen } from './screen'
import { serve } from './serve'
import { test } from './test'
import { types } from './types'
import { UsageError } from './usage'

const commands: readonly Command[] = [
  advise,
  ask,
  explain,
  replay,
  screen,
  serve,
  check,
  test,
  cases,
  diff,
  docs,
  newPathway,
  schema,
  types,
  rules,
]

const OVERVIEW = `zorgpad: van signalen over één persoon naar een plan met verwijzingen, termijn, wet en reden.

Gebruik: zorgpad OPDRACHT [opties]

${commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

zorgpad OPDRACHT --help legt een opdracht uit.`

const optionList = ({ options }: Command): string =>
  ['help', ...Object.keys(options)].map((option) => `--${option}`).join(', ')

const usageFault = (command: Command, error: unknown): UsageError => {
  const message = error instanceof Error ? error.message : ''
  const option = /'(-{1,2}[^' ]+)/.exec(message)?.[1]
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return new UsageError(`De optie ${option} bestaat niet. Mogelijk zijn: ${optionList(command)}.`)
  }
  return new UsageError(
    `Bij de optie ${option ?? ''} hoort een waarde, of juist geen. Zie: zorgpad ${command.name} --help`,
  )
}

const parse = (command: Command, args: readonly string[]): Arguments => {
  try {
    const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    return { values, words: positionals }
  } catch (error) {
    throw usageFault(command, error)
  }
}

const runCommand = async (command: Command, args: readonly string[]): Promise<ExitCode> => {
  const given = parse(command, args)
  if (given.values['help'] !== true) return command.run(given)
  print(command.help)
  return 0
}

/** Runs the command line. Gives the exit code; everything that goes wrong is said in words. */
export const run = async (args: readonly string[]): Promise<ExitCode> => {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(OVERVIEW)
    return name === undefined ? 2 : 0
  }
  const command = commands.find((one) => one.name === name)
  try {
    if (command !== undefined) return await runCommand(command, rest)
    complain(`De opdracht ${name} bestaat niet.\n\n${OVERVIEW}`)
    return 2
  } catch (error) {
    return explainFailure(error)
  }
}
