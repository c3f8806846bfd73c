import type { Operand } from '../../model/condition'
import type { Library } from '../../model/library'
import { valuesIn } from '../../model/parameters'
import type { Item } from '../../model/pathway'
import type { RuleChanger } from './change'
import { writtenOperand } from './comparisonsAt'

/** The first two the other way round; where there is one, another that rules hold responsible for something, or any other role. */
const otherwise = ({ responsible }: Item, library: Library): readonly Operand[] | null => {
  const [first, second, ...rest] = responsible
  if (first === undefined) return null
  if (second !== undefined) return [second, first, ...rest]
  const value = valuesIn(library, null)
  const rules = Object.values(library.pathways).flatMap((pathway) => Object.values(pathway.rules))
  const all = rules.flatMap(({ then }) => then.flatMap((item) => item.responsible)).map(value)
  const other = [...all, ...Object.keys(library.roles)].find((role) => role !== value(first))
  return other === undefined ? null : [other]
}

/** Makes another responsible for a referral. */
export const responsibles: RuleChanger = ({ path, rule }, library) =>
  rule.then.flatMap((item, place) => {
    const now = item.kind === 'refer' ? otherwise(item, library) : null
    if (now === null) return []
    const written = (roles: readonly Operand[]): string =>
      `responsible: ${roles.map((role) => writtenOperand(library, role)).join(', ')}`
    return [
      {
        path: [...path, 'then', place, 'responsible'],
        was: written(item.responsible),
        becomes: written(now),
        rule: { ...rule, then: rule.then.with(place, { ...item, responsible: now }) },
      },
    ]
  })
