import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../readme/blocks'
import { type Ran, ran } from './terminal'

/** Runs the built program in a process of its own: of what it does in threads there is only the built file. */
const ranApart = (args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], { maxBuffer: 1e8 }, (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
      resolve({ code, out, err })
    })
  })

/** Runs a command on a file: Parquet by the built program, all else here. */
export const ranOn = (file: string, args: readonly string[], stdin?: string): Promise<Ran> =>
  file.endsWith('.parquet') ? ranApart(args) : ran(args, stdin)
