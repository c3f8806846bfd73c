import type { ProblemCode } from '../../model/problem'
import type { Faults } from './fault'
import { INPUT_FAULTS } from './inputs'
import { NAME_FAULTS } from './names'
import { READING_FAULTS } from './reading'
import { RULE_FAULTS } from './rules'
import { SHAPE_FAULTS } from './shape'
import { VALUE_FAULTS } from './values'

/** Every kind of mistake, in the order in which a library is read: the text, its shape, names, values, rules; then inputs. */
export const GROUPS = [
  { title: 'Het bestand lezen', faults: READING_FAULTS },
  { title: 'De vorm van een bestand', faults: SHAPE_FAULTS },
  { title: 'Namen en waar ze naar verwijzen', faults: NAME_FAULTS },
  { title: 'Waarden', faults: VALUE_FAULTS },
  { title: 'Wat een regel moet zeggen', faults: RULE_FAULTS },
  { title: 'De invoer over een persoon', faults: INPUT_FAULTS },
] as const

export const FAULTS: Faults<ProblemCode> = {
  ...READING_FAULTS,
  ...SHAPE_FAULTS,
  ...NAME_FAULTS,
  ...VALUE_FAULTS,
  ...RULE_FAULTS,
  ...INPUT_FAULTS,
}

/** Tells whether a text is the code of a mistake. */
export const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(FAULTS, text)
