import type { Ground } from './condition'
import type { Draw } from './draw'
import { isDerived, isNumber, type Pooled } from './pool'

/** Lists what a formula may compute with; where nothing is to be shared, nothing that is computed itself. */
export const formulaInputs = ({ pool, profile }: Ground): Pooled[] =>
  pool
    .filter(({ source }) => isNumber(source) && (profile.sharing || !isDerived(source)))
    .filter(({ source }) => profile.partial || source.onlyIf === undefined)

/** Draws a formula over one to three numbers. */
export const aFormula = (draw: Draw, { profile }: Ground, inputs: readonly Pooled[]): string => {
  const [a, b, c] = [draw.one(inputs).id, draw.one(inputs).id, draw.one(inputs).id]
  const forms = [
    `${a} + ${b}`,
    `${a} - 1`,
    `${a} - ${b}`,
    `${a} * ${b}`,
    `max(${a}, ${b})`,
    `min(${a}, 2) + ${c}`,
    `(${a} + 1) * 2 - ${c}`,
    ...(profile.partial ? [`${a} / ${b}`, `${a} / (${b} * ${c})`, `(${a} + ${b}) / 3`] : []),
  ]
  return draw.one(forms)
}
