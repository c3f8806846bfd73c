import { RESERVED } from '../../link/collect'
import type { Label } from './label'

/** The signals that are filled from the input, of which conditions may speak. */
export const RESERVED_LABELS: readonly Label[] = Object.entries(RESERVED).map(([name, { label }]) => ({
  name,
  title: label,
  description: `${label}. Gevuld uit de invoer; toets met de naam van een rol.`,
}))
