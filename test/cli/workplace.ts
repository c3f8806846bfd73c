import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export type Texts = Readonly<Record<string, string | Uint8Array>>

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'zorgpad-'))

const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

const fill = async (folder: string, texts: Texts): Promise<void> => {
  for (const [name, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

/** Makes a folder with these files; it is gone after the test. */
export const folderWith = async (texts: Texts): Promise<string> => {
  const folder = await newFolder()
  onTestFinished(() => remove(folder))
  await fill(folder, texts)
  return folder
}

/** Makes a folder with these files for as long as something works in it. */
export const workingIn = async <T>(texts: Texts, work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await newFolder()
  try {
    await fill(folder, texts)
    return await work(folder)
  } finally {
    await remove(folder)
  }
}

/** Makes one file; it is gone after the test. */
export const fileWith = async (text: string | Uint8Array, name = 'persoon.yaml'): Promise<string> =>
  join(await folderWith({ [name]: text }), name)
