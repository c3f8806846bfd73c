import { answersIn } from '../questionnaire/answersIn'
import type { Located } from './entries'
import type { Reader } from './reading'

/** Reads the answers to a questionnaire of `questionnaireFor`. */
export const readResponse = ({ library, base, today, readings, issues }: Reader, located: Located): void => {
  const { resource, path, reference } = located
  const read = answersIn(resource, library, { today, base, path })
  issues.push(...read.issues)
  readings.push(...read.answers.map(({ signal, value, at }) => ({ id: signal, value, at, reference })))
}
