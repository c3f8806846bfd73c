import { Readable } from 'node:stream'
import { vi } from 'vitest'
import { run } from '../../src/cli/run'

/** What came of one command. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

const caught = (stream: NodeJS.WriteStream): { readonly text: () => string; readonly release: () => void } => {
  const chunks: string[] = []
  const spy = vi.spyOn(stream, 'write').mockImplementation((chunk) => {
    chunks.push(String(chunk))
    return true
  })
  return { text: () => chunks.join(''), release: () => spy.mockRestore() }
}

/** Runs the program in this process, so that no build is needed and one process meets one bad input after another. */
export const ran = async (args: readonly string[], stdin = ''): Promise<Ran> => {
  const [out, err] = [caught(process.stdout), caught(process.stderr)]
  const piped = vi
    .spyOn(process, 'stdin', 'get')
    .mockReturnValue(Readable.from([Buffer.from(stdin)]) as unknown as typeof process.stdin)
  try {
    const code = await run(args)
    return { code, out: out.text(), err: err.text() }
  } finally {
    out.release()
    err.release()
    piped.mockRestore()
  }
}
