import { inputProblems } from '../../evaluate/input/inputProblems'
import { parseFiles } from '../../library'
import type { Library } from '../../model/library'
import { inputProblemLines, libraryProblemLines, type Problem } from '../../model/problem'
import { readFile } from '../../read/read-file'
import type { Example } from './fault'
import { INPUT, INPUT_FILE, WORLD } from './world'

const filesOf = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([name, text]) => ({ name, text }))

const changed = (text: string, { right, wrong }: Example): string => text.replace(right, () => wrong)

const inputProblemsOf = (text: string): readonly Problem[] => {
  const { document, problems } = readFile({ name: INPUT_FILE, text })
  const { library } = parseFiles(filesOf(WORLD))
  return document === undefined ? problems : inputProblems(library as Library, document.data)
}

/** Makes the mistake of an example and gives what is said of it. */
export const problemsOf = (example: Example): readonly Problem[] =>
  example.file === INPUT_FILE
    ? inputProblemsOf(changed(INPUT, example))
    : parseFiles(filesOf({ ...WORLD, [example.file]: changed(WORLD[example.file] ?? '', example) })).problems

/** The same as lines for people. */
export const messageOf = (example: Example): string =>
  (example.file === INPUT_FILE ? inputProblemLines : libraryProblemLines)(problemsOf(example)).join('\n')
