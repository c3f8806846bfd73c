import type { Literal, Operand } from '../model/condition'
import { textsIn } from '../model/parameters'
import type { Item } from '../model/pathway'
import type { ItemProgram } from '../model/program'
import type { Names } from './resolve'
import { ready } from './signals'

/** What makes two items one: the role of a contact, the text of the rest; there is one review, and measuring joins per responsible. */
const keyOf = ({ kind }: Item, to: string | null, text: string | null): string => {
  switch (kind) {
    case 'refer':
    case 'inform':
      return `${kind}:${to}`
    case 'assess':
    case 'review':
      return kind
    default:
      return `${kind}:${text}`
  }
}

const filled = (value: (operand: Operand) => Literal, operand: Operand | undefined): string | null =>
  operand === undefined ? null : String(value(operand))

/** Makes one thing that a rule asks for ready: parameters filled in, conditions as functions. */
export const itemProgram = (names: Names, item: Item): ItemProgram => {
  const fill = textsIn(names)
  const text = item.text === undefined ? null : fill(item.text)
  const to = filled(names.value, item.to)
  return {
    kind: item.kind,
    when: ready(names, item.when),
    key: keyOf(item, to, text),
    to,
    text,
    signals: item.signals ?? [],
    service: item.service ?? null,
    question: item.question === undefined ? null : fill(item.question),
    responsible: item.responsible.map((role) => String(names.value(role))),
    with: (item.with ?? []).map((role) => String(names.value(role))),
    within: filled(names.value, item.within),
    every: filled(names.value, item.every),
    steps: (item.steps ?? []).map((step) => ({ do: fill(step.do), within: filled(names.value, step.within) })),
  }
}
