import type { ParseArgsConfig } from 'node:util'

/** What a command gets: its options and the words that are no option. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>
  readonly words: readonly string[]
}

/** 0: fine; 1: the answer is no; 2: arguments, library or input that cannot be used; 130: broken off, as shells say it. */
export type ExitCode = 0 | 1 | 2 | 130

/** One command of the command line. */
export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** The whole explanation, for `--help`. */
  readonly help: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  readonly run: (given: Arguments) => Promise<ExitCode>
}

/** Gives an option that takes one text. */
export const textOption = ({ values }: Arguments, name: string): string | undefined => {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** Gives an option that may be given more than once. */
export const listOption = ({ values }: Arguments, name: string): readonly string[] => {
  const value = values[name]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

export const flag = ({ values }: Arguments, name: string): boolean => values[name] === true
