import type { Operand } from '../model/condition'
import type { Item, ItemKind, Step } from '../model/pathway'
import type { ItemSource } from '../model/source/pathway'
import { optionalCondition, signalSource } from './conditions'
import { defined } from './defined'
import { durationOperand } from './durations'
import { isDefined } from './names'
import { linkText, operandHere, optionalText, roleOperand } from './operands'
import { inside, report, type Scope } from './scope'

const KINDS: readonly ItemKind[] = ['refer', 'inform', 'assess', 'review', 'advise', 'do', 'discuss', 'note']

/** Words that stand for whoever reports, and for the coordinator, where a responsible is named. */
const STAND_INS = ['melder', 'coordinator']

const checkDelivery = (scope: Scope, refer: string, service: string): void => {
  const at = inside(scope, 'for')
  if (!isDefined(at, 'services', service)) return
  const by = scope.defined.services.get(service)?.data.by ?? []
  // Who is not known may be the one that was meant.
  if (!by.every((role) => scope.defined.roles.has(role))) return
  const found: Scope['problems'] = []
  // A parameter that does not exist was told where it stands.
  operandHere({ ...at, problems: found }, refer, (place, role) => {
    if (!scope.defined.roles.has(String(role)) || by.includes(String(role))) return
    const message = `De rol "${String(role)}" levert ${service} niet. Dat doen: ${by.join(', ')}.`
    report(place, 'service-not-delivered', message)
  })
  scope.problems.push(...found.filter(({ code }) => code === 'service-not-delivered'))
}

const linkSignals = (scope: Scope, key: string, ids: readonly string[] | undefined): readonly string[] | undefined => {
  ids?.forEach((id, place) => {
    if (signalSource(scope, id) === undefined) isDefined(inside(scope, key, place), 'signals', id)
  })
  return ids
}

const linkSteps = (scope: Scope, steps: ItemSource['steps']): readonly Step[] | undefined =>
  steps?.map((step, place) => {
    const at = inside(scope, 'steps', place)
    const within = step.within === undefined ? undefined : durationOperand(inside(at, 'within'), step.within)
    return defined({ do: linkText(inside(at, 'do'), step.do), within }) as Step
  })

const linkResponsible = (scope: Scope, responsible: ItemSource['responsible']): readonly Operand[] => {
  if (responsible === undefined) return []
  const at = inside(scope, 'responsible')
  if (typeof responsible === 'string') return [roleOperand(at, responsible, STAND_INS)]
  return responsible.map((role, place) => roleOperand(inside(at, place), role, STAND_INS))
}

const textOf = (scope: Scope, kind: ItemKind, item: ItemSource): string | undefined => {
  const text = item[kind]
  return kind === 'advise' || kind === 'do' || kind === 'discuss' || kind === 'note'
    ? optionalText(scope, kind, text as string)
    : undefined
}

const receiverOf = (scope: Scope, kind: ItemKind, item: ItemSource): Operand | undefined => {
  if (kind !== 'refer' && kind !== 'inform') return undefined
  const role = item[kind]
  return role === undefined ? undefined : roleOperand(inside(scope, kind), role)
}

const termOf = (scope: Scope, kind: ItemKind, item: ItemSource): Operand | undefined => {
  const key = kind === 'review' ? 'review' : 'within'
  const term = item[key]
  return term === undefined ? undefined : durationOperand(inside(scope, key), term)
}

/** Links one thing that a rule asks for. */
export const linkItem = (scope: Scope, item: ItemSource): Item => {
  const kind = KINDS.find((one) => item[one] !== undefined) ?? 'note'
  const to = receiverOf(scope, kind, item)
  if (item.refer !== undefined && item.for !== undefined) checkDelivery(scope, item.refer, item.for)
  return defined({
    kind,
    to,
    when: optionalCondition(scope, 'when', item.when),
    text: textOf(scope, kind, item),
    signals: kind === 'assess' ? linkSignals(scope, 'assess', item.assess) : linkSignals(scope, 'of', item.of),
    service: item.for,
    question: optionalText(scope, 'question', item.question),
    responsible: linkResponsible(scope, item.responsible),
    with: item.with?.map((role, place) => roleOperand(inside(scope, 'with', place), role)),
    within: termOf(scope, kind, item),
    every: item.every === undefined ? undefined : durationOperand(inside(scope, 'every'), item.every),
    steps: linkSteps(scope, item.steps),
  }) as Item
}
