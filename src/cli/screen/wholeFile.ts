import { type FileHandle, open, rename } from 'node:fs/promises'
import { halfOf } from '../halfOf'
import { isMissing } from '../isMissing'
import { targetOf } from '../targetOf'
import { UsageError } from '../usage'

/** A file that is written bit by bit, and is there when it is whole. */
export interface WholeFile {
  readonly write: (text: string) => Promise<void>
  /** Puts it in its place. */
  readonly finish: () => Promise<void>
  readonly close: () => Promise<void>
}

const FOR_THE_OWNER = 0o600

/** Every line that is written begins so: by it a file is known that may be written again. */
const HEAD = '{"line":'

const refuseOthers = async (file: string): Promise<void> => {
  const there = await open(file).catch((error: unknown) => {
    if (isMissing(error)) return null
    throw error
  })
  if (there === null) return
  const { buffer, bytesRead } = await there
    .read(Buffer.alloc(HEAD.length), 0, HEAD.length, 0)
    .finally(() => there.close())
  if (bytesRead > 0 && buffer.toString() !== HEAD)
    throw new UsageError(`${file} bestaat al en is niet door zorgpad screen geschreven; kies een ander bestand.`)
}

/** Names where a file is written until it is whole, and refuses to write over what is something else. */
export const halfFor = async (file: string): Promise<string> => {
  await refuseOthers(file)
  return halfOf(await targetOf(file))
}

/** Starts a file, readable for its owner only. */
export const startWhole = async (file: string): Promise<WholeFile> => {
  const target = await targetOf(file)
  const half = halfOf(target)
  const handle: FileHandle = await open(half, 'w', FOR_THE_OWNER).catch((error: unknown) => {
    // The name of the file that was asked for, not of the half one.
    throw error instanceof Error && 'path' in error ? Object.assign(error, { path: file }) : error
  })
  let isClosed = false
  const close = async (): Promise<void> => {
    if (!isClosed) await handle.close()
    isClosed = true
  }
  return {
    write: (text) => handle.writeFile(text),
    finish: async () => {
      await handle.sync()
      await close()
      await rename(half, target)
    },
    close,
  }
}
