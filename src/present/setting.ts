import { isReference, type SignalTest } from '../model/condition'
import { limitText, termText } from '../model/dutch'
import type { Library } from '../model/library'
import type { AgreedParameter } from '../model/network'
import { parseQuantity } from '../model/quantity'
import type { About } from './reader'

/** Reads the name of a parameter as words: what an agreement is about. */
export const parameterText = (name: string): string => (name.split('/').at(-1) ?? name).replaceAll('-', ' ')

/** Writes the value of a parameter: a role by its label, a term or a quantity in Dutch. */
export const settingText = (library: Library, value: string | number | boolean): string => {
  const role = library.roles[String(value)]
  if (role !== undefined) return role.label
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  const quantity = parseQuantity(value)
  const isTerm = typeof value === 'string' && termText(value) !== value
  return quantity === null || isTerm ? termText(String(value)) : limitText(quantity.value, quantity.unit)
}

const isTested = (value: object): value is SignalTest => 'kind' in value && value.kind === 'test'

/** Finds a signal that is compared with a parameter, anywhere in a library. */
const comparedWith = (value: unknown, parameter: string): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  if (isTested(value)) {
    const operands = value.comparisons.flatMap((comparison) => comparison.operands)
    return operands.some((operand) => isReference(operand) && operand.parameter === parameter)
      ? value.signal
      : undefined
  }
  for (const part of Object.values(value)) {
    const found = comparedWith(part, parameter)
    if (found !== undefined) return found
  }
  return undefined
}

/** Writes a value of a parameter by its name: of an option that a signal is compared with, its label. */
export const parameterSetting = (library: Library, name: string, value: string | number | boolean): string => {
  const text = settingText(library, value)
  if (text !== value) return text
  const { signals, pathways } = library
  const signal = comparedWith([pathways, signals], name)
  return (signal === undefined ? undefined : signals[signal]?.options?.[value]) ?? text
}

/** Finds who agreed on a parameter and when, where the network wrote that down. */
export const agreementOf = ({ library, network }: About, name: string): AgreedParameter['agreed'] =>
  network === undefined ? undefined : library.networks[network]?.parameters[name]?.agreed
