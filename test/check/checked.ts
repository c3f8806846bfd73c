import { type Checked, check } from '../../src/check/check'
import { readFile } from '../../src/read/read-file'

/** Reads and checks a text that is right YAML. */
export const checked = (text: string): Checked => {
  const { document, problems } = readFile({ name: 'proef.yaml', text })
  if (document === undefined) throw new Error(`The example is not YAML: ${JSON.stringify(problems)}`)
  return check(document)
}

/** Every problem as `code line:column path`. */
export const problemsIn = (text: string): string[] =>
  checked(text).problems.map(({ code, at }) => `${code} ${at.line}:${at.column} ${at.path}`.trimEnd())
