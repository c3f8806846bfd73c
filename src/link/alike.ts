type Fields = Readonly<Record<string, unknown>>

const isData = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const sameKeys = (left: Fields, right: Fields, ordered: boolean): boolean => {
  const [a, b] = [Object.keys(left), Object.keys(right)]
  return a.length === b.length && a.every((key, place) => (ordered ? key === b[place] : Object.hasOwn(right, key)))
}

/** Tells whether two pieces of linked data say the same. The order of keys says nothing, except of options: there it ranks. */
export const alike = (left: unknown, right: unknown, key = ''): boolean => {
  if (!isData(left) || !isData(right)) return left === right
  if (Array.isArray(left) !== Array.isArray(right) || !sameKeys(left, right, key === 'options')) return false
  return Object.keys(left).every((name) => alike(left[name], right[name], name))
}

/** Maps of things with an id of their own: of these the id is told, too. */
const OF_THINGS = ['rules', 'sources', 'options', 'parties', 'filledBy', 'parameters']

/** A derivation is written under the name of its kind. */
const written = (key: string, value: unknown): string =>
  key === 'derived' && isData(value) ? String(value['kind']) : key

/** Names the parts in which two things differ, as their author knows them: `range`, `rules.snaq65-rood`. */
export const partsThatDiffer = (left: object, right: object): string[] => {
  const [a, b] = [left as Fields, right as Fields]
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
  return keys
    .filter((key) => !alike(a[key], b[key], key))
    .flatMap((key) => {
      const [one, other] = [a[key], b[key]]
      const deeper = OF_THINGS.includes(key) && isData(one) && isData(other) ? partsThatDiffer(one, other) : []
      const name = written(key, other ?? one)
      return deeper.length === 0 ? [name] : deeper.map((part) => `${name}.${part}`)
    })
}
