import type { SignalProgram } from '../../model/program'
import type { Between } from './between'
import { fractionOf } from './fractions'

/** What an observed number stays between; null where it has no bounds. */
export const betweenOfSignal = ({
  full,
  signal: { type, step = type === 'integer' ? 1 : 0 },
}: SignalProgram): Between | null => {
  const [least, most] = [Number(full.low), Number(full.high)]
  if (!Number.isFinite(most - least)) return null
  const size = Math.max(Math.abs(least), Math.abs(most))
  const isWhole = [step, least, most].every(Number.isInteger) && step > 0
  const nearest = least > 0 ? least : most < 0 ? -most : step
  const fraction = step > 0 ? fractionOf(step, least, most) : null
  return { least, most, nearest, error: isWhole ? 0 : size * 2 ** -52, fraction }
}
