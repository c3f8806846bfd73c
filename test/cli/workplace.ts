import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export type Texts = Readonly<Record<string, string | Uint8Array>>

/** Makes a folder with these files; it is gone after the test. */
export const folderWith = async (texts: Texts): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'zorgpad-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

/** Makes one file; it is gone after the test. */
export const fileWith = async (text: string | Uint8Array, name = 'persoon.yaml'): Promise<string> =>
  join(await folderWith({ [name]: text }), name)
