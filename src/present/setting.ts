import { quantityText, termText } from '../model/dutch'
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
  return quantity === null || isTerm ? termText(String(value)) : quantityText(quantity.value, quantity.unit)
}

/** Finds who agreed on a parameter and when, where the network wrote that down. */
export const agreementOf = ({ library, network }: About, name: string): AgreedParameter['agreed'] =>
  network === undefined ? undefined : library.networks[network]?.parameters[name]?.agreed
