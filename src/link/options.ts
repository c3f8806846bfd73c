import { shown } from '../model/shown'
import type { SignalSource } from '../model/source/signals'
import { meantOption } from './meant'
import { report, type Scope } from './scope'

/** Reports an option that a signal does not have. */
export const reportOption = (
  scope: Scope,
  { label, options = {} }: SignalSource,
  option: string,
  part: 'key' | 'value' = 'value',
): void => {
  const known = Object.keys(options)
  const message = `De keuze ${shown(option)} van ${shown(label)} bestaat niet.${meantOption(option, known)}`
  report(scope, 'unknown-option', message, part)
}
