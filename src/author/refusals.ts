import type { Difference } from '../model/caseResult'
import type { Problem } from '../model/problem'
import type { Source } from '../model/source/files'
import { stepsIn } from '../read/stepsIn'

type Path = readonly (string | number)[]

const reaches = (value: unknown, [step, ...more]: Path): boolean => {
  if (step === undefined) return value !== undefined
  return typeof value === 'object' && value !== null && reaches((value as Record<string | number, unknown>)[step], more)
}

/** How deep a thing of one's own stands: `given` and the signal. */
const OWN = 2

/** Finds what was given in the case itself, or in what its file says for all cases. */
const pathIn = ({ data }: Extract<Source, { kind: 'cases' }>, place: number, steps: Path): Path => {
  const own = steps.slice(0, OWN)
  if (reaches(data.tests[place], own)) return ['tests', place, ...steps]
  return reaches(data, own) ? steps : ['tests', place, 'title']
}

/** Tells of a case whose input was refused what cannot be used, one by one, without its value. */
export const refusals = (
  source: Extract<Source, { kind: 'cases' }>,
  place: number,
  problems: readonly Problem[],
): Difference[] =>
  problems.map(({ message, at }): Difference => {
    const [first = '', ...more] = stepsIn(at.path)
    const steps = [first === 'signals' ? 'given' : first, ...more]
    return {
      what: steps.slice(0, OWN).join('.'),
      expected: 'een geldige invoer',
      actual: message,
      at: source.locate(pathIn(source, place, steps), 'key'),
      rules: [],
    }
  })
