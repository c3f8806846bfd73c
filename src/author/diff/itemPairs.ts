import type { Item } from '../../model/pathway'
import type { ItemProgram, RuleProgram } from '../../model/program'

/** One thing that a rule asks for, as it is written and made ready. */
export interface Asked {
  readonly item: Item
  readonly program: ItemProgram
}

export interface ItemPair {
  readonly before: Asked | null
  readonly after: Asked | null
}

/** Two texts that differ only in capitals, blanks and marks ask for the same. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const keyOf = ({ program: { kind, to, text } }: Asked): string => `${kind}:${to ?? plain(text ?? '')}`

/** From the strictest: what two items have in common when they are the same one. */
const ALIKE: readonly ((asked: Asked) => string)[] = [
  (asked) => JSON.stringify([keyOf(asked), asked.program.service, asked.item.when]),
  (asked) => `${keyOf(asked)} ${asked.program.service}`,
  keyOf,
  ({ program: { kind } }) => (kind === 'refer' || kind === 'inform' ? kind : `none ${kind}`),
]

// A note is nobody's task: it is text.
const askedBy = ({ rule, items }: RuleProgram): Asked[] =>
  rule.then.flatMap((item, place) => {
    const program = items[place]
    return program === undefined || item.kind === 'note' ? [] : [{ item, program }]
  })

/** Puts what a rule asks for beside what it asked for before. */
export const itemPairs = (before: RuleProgram, after: RuleProgram): ItemPair[] => {
  const [old, now] = [new Set(askedBy(before)), new Set(askedBy(after))]
  const pairs: ItemPair[] = []
  for (const [place, alike] of ALIKE.entries()) {
    for (const one of old) {
      const others = [...now].filter((other) => alike(other) === alike(one))
      const [other] = others
      const isSure = place < ALIKE.length - 1 || (others.length === 1 && !alike(one).startsWith('none'))
      if (other === undefined || !isSure) continue
      old.delete(one)
      now.delete(other)
      pairs.push({ before: one, after: other })
    }
  }
  return [
    ...pairs,
    ...[...old].map((one) => ({ before: one, after: null })),
    ...[...now].map((one) => ({ before: null, after: one })),
  ]
}
