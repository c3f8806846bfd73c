type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0)

/** FHIR's JSON holds no undefined, null, or empty text, list or object. */
const nothings = (value: unknown, path: string): string[] => {
  if (isNothing(value)) return [`${path} is leeg`]
  if (typeof value !== 'object') return []
  return Object.entries(value as Node).flatMap(([key, one]) => nothings(one, `${path}.${key}`))
}

const linkIds = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(linkIds)
  if (!isNode(value)) return []
  return [...(typeof value['linkId'] === 'string' ? [value['linkId']] : []), ...linkIds(value['item'])]
}

/** que-2, which neither validator holds. */
const doubles = (resource: Node): string[] => {
  if (resource['resourceType'] !== 'Questionnaire') return []
  const all = linkIds(resource['item'])
  return all.filter((one, place) => all.indexOf(one) !== place).map((one) => `linkId ${one} komt twee keer voor`)
}

const CARE_PLAN_INTENTS: readonly unknown[] = ['proposal', 'plan', 'order', 'option']

const carePlan = ({ resourceType, intent }: Node): string[] =>
  resourceType !== 'CarePlan' || CARE_PLAN_INTENTS.includes(intent) ? [] : [`CarePlan.intent ${String(intent)}`]

const twice = (value: unknown, path: string, choices: ReadonlyMap<string, string>): string[] => {
  if (typeof value !== 'object' || value === null) return []
  const chosen = Array.isArray(value) ? [] : Object.keys(value).flatMap((key) => choices.get(key) ?? [])
  return [
    ...chosen
      .filter((one, place) => chosen.indexOf(one) !== place)
      .map((one) => `${path}.${one}[x] staat er twee keer`),
    ...Object.entries(value as Node).flatMap(([key, one]) => twice(one, `${path}.${key}`, choices)),
  ]
}

const within = (value: unknown): Node[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = isNode(value) && typeof value['resourceType'] === 'string' ? [value] : []
  return [...own, ...Object.values(value).flatMap(within)]
}

/** Lists what is wrong that neither validator sees. */
export const ownRules = (resource: object, choices: ReadonlyMap<string, string>): string[] => [
  ...nothings(resource, 'resource'),
  ...twice(resource, 'resource', choices),
  ...within(resource).flatMap((one) => [...doubles(one), ...carePlan(one)]),
]
