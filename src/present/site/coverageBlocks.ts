import type { RuleCoverage } from '../../model/site'
import type { Block } from './blocks'
import { coverageText } from './ruleSection'
import { ruleSpan, type Subject } from './subject'

/** Tells whether cases show both that a rule applies and that it does not. */
const isCovered = ({ applying, excluding }: RuleCoverage): boolean => applying > 0 && excluding > 0

/** Says of how many rules cases show both. */
export const coverageSummary = (coverage: readonly RuleCoverage[]): string =>
  `${coverage.filter(isCovered).length} van ${coverage.length}`

/** Writes how far the authors' cases test the rules, and which rules they leave; how many cases each has stands at the rule. */
export const coverageBlocks = (subject: Subject): Block[] => {
  const { coverage } = subject.facts
  const left = coverage.filter((one) => !isCovered(one))
  return [
    {
      kind: 'paragraph',
      text: [
        `Van ${coverageSummary(coverage)} regels is er een geval waarin zij geldt en een waarin zij niet geldt. Geteld zijn de gevallen die van de regel zelf zeggen wat eruit moet komen.`,
      ],
    },
    ...(left.length === 0
      ? []
      : [
          { kind: 'paragraph', text: ['Deze regels missen er een:'] } as const,
          {
            kind: 'list',
            items: left.map((one) => ({ text: [ruleSpan(subject, one.rule), ': ', ...coverageText(one)] })),
          } as const,
        ]),
  ]
}
