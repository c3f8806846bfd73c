import type { GeneratorValue } from 'fast-check'
import { adviseSync } from '../../src/adviseSync'
import type { Advice } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import { library as bundled } from '../../src/pathways'
import { someAnswers } from '../laws/arbitrary/bundled'
import { drawWith } from '../laws/arbitrary/draw'

export const library = bundled as Library

/** Draws a person for the bundled library and gives the advice. */
export const someAdvice = (g: GeneratorValue): { readonly input: Input; readonly advice: Advice } => {
  const input = someAnswers(drawWith(g), library)
  return { input, advice: adviseSync(library, input) }
}

/** The same advice with everything in it several times over, as many pathways together would give. */
export const manifold = (advice: Advice, times: number): Advice => {
  const all = Array.from({ length: times }, () => advice.recommendations).flat()
  const flags = all.filter(({ redFlag }) => redFlag)
  const others = all.filter(({ redFlag }) => !redFlag)
  const notices = Array.from({ length: times }, () => advice.notices).flat()
  return { ...advice, recommendations: [...flags, ...others], notices }
}
