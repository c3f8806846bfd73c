import { type Label, parameterLabels, withoutPathway } from './label'
import type { Names } from './names'

/** Labels the parameters of which the default fits, as they are written where a value may stand: `$name`. */
export const references = (names: Names, fits: (value: string) => boolean): Label[] => {
  const fitting = parameterLabels(names).filter(({ name }) => fits(String(names.parameters.get(name)?.default)))
  return withoutPathway(fitting).map((label) => ({ ...label, name: `$${label.name}` }))
}
