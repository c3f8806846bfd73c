import { ruleSentence } from '../sentences/ruleSentence'
import type { Block } from './blocks'
import { flowGraph, type Numbered } from './flowGraph'
import { sentenceAnchor } from './ruleSection'
import type { Subject } from './subject'

const described = ({ reading }: Subject, rules: readonly Numbered[]): string =>
  rules.map(({ number, rule }) => `${number}. ${rule.title}. ${ruleSentence(reading, rule)}`).join(' ')

/** Draws rules of a pathway: who they are for, and who they turn to. The sentences of the rules say the same in words. */
export const flowDrawing = (
  subject: Subject,
  name: string,
  title: string,
  start: string,
  rules: readonly Numbered[],
): Block[] =>
  rules.length === 0
    ? []
    : [
        {
          kind: 'drawing',
          drawing: {
            graph: flowGraph(subject.reading, start, rules),
            id: `${subject.facts.id}-${name}`,
            title,
            describedBy: rules.map(({ id }) => sentenceAnchor(id)),
            description: described(subject, rules),
          },
        },
      ]
