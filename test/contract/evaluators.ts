import { advise } from '../../src/advise'
import { adviseSync } from '../../src/adviseSync'
import type { Advice } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'

export type Evaluate = (library: Library, input: Input) => Promise<Advice>

/** Every evaluator there is, by name. All keep the same contract. */
export const EVALUATORS: readonly (readonly [name: string, evaluate: Evaluate])[] = [
  ['advise', advise],
  ['adviseSync', async (library, input) => adviseSync(library, input)],
]
