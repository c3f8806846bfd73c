import { rename, rm, writeFile } from 'node:fs/promises'
import { halfOf } from './halfOf'
import { targetOf } from './targetOf'

/** Writes a file: all of it, or nothing when it fails half way. `mode`: who may read it, when not everyone may. */
export const writeWhole = async (file: string, text: string, mode?: number): Promise<void> => {
  const target = await targetOf(file)
  const half = halfOf(target)
  try {
    await writeFile(half, text, mode === undefined ? {} : { mode })
    await rename(half, target)
  } catch (error) {
    await rm(half, { force: true })
    // The name of the file that was asked for, not of the half one.
    throw error instanceof Error && 'path' in error ? Object.assign(error, { path: file }) : error
  }
}
