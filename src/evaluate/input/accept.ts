import type { Input } from '../../model/input'
import type { Library } from '../../model/library'
import type { Notice } from '../../model/notice'
import type { Problem } from '../../model/problem'
import { inputProblems } from './inputProblems'
import { withoutUnusable } from './usable'

/** An input that can be evaluated, or what is wrong with it. */
export interface Accepted {
  readonly input: Input
  readonly problems: readonly Problem[]
  readonly notices: readonly Notice[]
}

const goesOn = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'unusable' in input && input.unusable === 'not-known'

/** Checks an input. With `unusable: 'not-known'` a bad value becomes a notice and counts as not known. */
export const accept = (library: Library, input: Input): Accepted => {
  const problems = inputProblems(library, input)
  if (!goesOn(input)) return { input, problems, notices: [] }
  const usable = withoutUnusable(library, problems)
  const unusable = Object.fromEntries([...usable.unusable].map((id) => [id, { missing: 'unusable' }]))
  const signals = { ...input.signals, ...unusable } as Input['signals']
  return { input: { ...input, signals }, problems: usable.problems, notices: usable.notices }
}

/** Lists every red flag of a library, for an input that was refused: nobody has looked at these. */
export const allRedFlags = (library: Library): string[] =>
  Object.entries(library.pathways)
    .filter(([, { status }]) => status !== 'retired')
    .flatMap(([pathway, { rules }]) =>
      Object.entries(rules)
        .filter(([, { redFlag }]) => redFlag)
        .map(([rule]) => `${pathway}/${rule}`),
    )
