import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A block between fences. */
export interface Block {
  /** `docs/api.md:12`, the line of the fence. */
  readonly place: string
  /** The word after the fence: `ts`, `yaml`, or nothing. */
  readonly language: string
  readonly text: string
}

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export const textOf = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8')

const FENCED = /^( *)```([\w-]*)[^\n]*\n([\s\S]*?)^\1```$/gm

/** Finds the blocks between fences of a Markdown file, of these languages. */
export const blocksOf = (file: string, ...languages: readonly string[]): readonly Block[] => {
  const markdown = textOf(file)
  return [...markdown.matchAll(FENCED)]
    .map(({ index, 1: indent = '', 2: language = '', 3: text = '' }) => ({
      place: `${file}:${markdown.slice(0, index).split('\n').length}`,
      language,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }))
    .filter(({ language }) => languages.includes(language))
}
