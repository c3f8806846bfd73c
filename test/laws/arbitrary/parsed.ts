import { type Checked, check } from '../../../src/check/check'
import type { LibraryFile } from '../../../src/library'
import { link } from '../../../src/link/link'
import type { Library } from '../../../src/model/library'
import { libraryProblemLines, type Problem } from '../../../src/model/problem'

const NOWHERE = { path: '' }

const checked = ({ name, text }: LibraryFile): Checked =>
  check({ file: name, data: JSON.parse(String(text)), locate: () => NOWHERE })

const refused = (problems: readonly Problem[]): Error => new Error(libraryProblemLines(problems).join('\n'))

/**
 * Makes a library of JSON files as `parseLibrary` does, without reading YAML, which takes most of its time. That both give
 * the same is a law of its own.
 */
export const parsed = (files: readonly LibraryFile[]): Library => {
  const all = files.map(checked)
  const sources = all.flatMap(({ source }) => (source === undefined ? [] : [source]))
  const problems = all.flatMap((one) => one.problems)
  if (problems.length > 0) throw refused(problems)
  const linked = link(sources)
  if (linked.library === undefined) throw refused(linked.problems)
  return linked.library
}
