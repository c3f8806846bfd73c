import type { OrderOperator } from './condition'

/** The words of comparisons by order, wherever they are read. */
export const ORDER_WORDS: Readonly<Record<OrderOperator, string>> = {
  atLeast: 'ten minste',
  above: 'meer dan',
  atMost: 'ten hoogste',
  below: 'minder dan',
}

/** The same, and of how long ago a day is. */
export const COMPARED_WORDS = {
  ...ORDER_WORDS,
  agoAtLeast: 'ten minste geleden:',
  agoAbove: 'langer geleden dan',
  agoAtMost: 'ten hoogste geleden:',
  agoBelow: 'korter geleden dan',
} as const
