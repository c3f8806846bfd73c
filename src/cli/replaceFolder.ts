import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { cleaningUp } from './cleaningUp'
import { halfOf } from './halfOf'
import { isMissing } from './isMissing'
import { targetOf } from './targetOf'

/** A file to be written. */
export interface NewFile {
  readonly name: string
  readonly text: string
}

/** Puts a folder in the place of another, which comes back when that fails. */
const swap = async (half: string, target: string): Promise<void> => {
  const old = join(dirname(target), `.${basename(target)}.${process.pid}.old`)
  await rm(old, { recursive: true, force: true })
  const isThere = await rename(target, old).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false
      throw error
    },
  )
  try {
    await rename(half, target)
  } catch (error) {
    if (isThere) await rename(old, target)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}

/**
 * Writes files in a folder in place of all that is in it: all of them, or nothing when it fails or is broken off half way. They
 * are written beside it first.
 */
export const replaceFolder = async (folder: string, files: readonly NewFile[]): Promise<void> => {
  const target = await targetOf(folder)
  await mkdir(dirname(target), { recursive: true })
  const half = halfOf(target)
  await cleaningUp([half], async () => {
    // What an earlier process of the same number left when it was killed.
    await rm(half, { recursive: true, force: true })
    await mkdir(half)
    await Promise.all(files.map(({ name, text }) => writeFile(join(half, name), text)))
    await swap(half, target)
  })
}
