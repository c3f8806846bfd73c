import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { adviseSync } from '../../src/adviseSync'
import { parseLibrary } from '../../src/library'
import type { Advice } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { ranOn } from './apart'
import { type Row, TYPES } from './population'
import { folderWith, type Texts } from './workplace'

export const ON = '2026-03-02'

const library = parseLibrary(Object.entries(TYPES).map(([name, text]) => ({ name, text })))

export const libraryFiles: Texts = Object.fromEntries(
  Object.entries(TYPES).map(([name, text]) => [`bieb/${name}`, text]),
)

export const adviceOf = ({ nr: _, ...row }: Row): Advice => {
  const signals = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
  return adviseSync(library, { on: ON, signals } as Input)
}

export type Line = Readonly<Record<string, unknown>>

export const linesIn = async (file: string): Promise<Line[]> =>
  (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)

export interface Screened {
  readonly code: number
  readonly err: string
  readonly place: string
  readonly out: readonly Line[]
  readonly rejects: readonly Line[]
  /** On standard output. */
  readonly shown: string
}

/** Screens one file, with the small library, and gives all that was written. */
export const screened = async (
  name: string,
  content: string | Uint8Array,
  ...more: readonly string[]
): Promise<Screened> => {
  const place = await folderWith({ ...libraryFiles, [name]: content })
  const [out, rejects] = [join(place, 'uit.ndjson'), join(place, 'fout.ndjson')]
  const files = ['--out', out, '--rejects', rejects, '--library', join(place, 'bieb'), '--on', ON]
  const { code, err, out: shown } = await ranOn(name, ['screen', join(place, name), ...files, ...more])
  return { code, err, place, out: await linesIn(out), rejects: await linesIn(rejects), shown }
}
