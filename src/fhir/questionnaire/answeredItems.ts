import { isMap } from '../../model/isMap'

/** A question with what was answered to it, and where that stands. */
export interface AnsweredItem {
  readonly linkId: unknown
  readonly answers: readonly Readonly<Record<string, unknown>>[]
  /** FHIRPath. */
  readonly path: string
}

interface Place {
  readonly node: Readonly<Record<string, unknown>>
  readonly path: string
}

const within = ({ node, path }: Place, key: 'item' | 'answer'): Place[] => {
  const list = node[key]
  return (Array.isArray(list) ? list : []).flatMap((one: unknown, place) =>
    isMap(one) ? [{ node: one, path: `${path}.${key}[${place}]` }] : [],
  )
}

const holdsValue = ({ node }: Place): boolean =>
  Object.entries(node).some(([key, value]) => key.startsWith('value') && value !== null && value !== undefined)

/** Lists the items of a response that hold an answer, also those below others. An answer without a value is none. */
export const answeredItems = (response: Readonly<Record<string, unknown>>, path: string): AnsweredItem[] => {
  const found: AnsweredItem[] = []
  // Not by recursion: how deep it goes is up to whoever sent it.
  const left = within({ node: response, path }, 'item').reverse()
  for (let place = left.pop(); place !== undefined; place = left.pop()) {
    const answers = within(place, 'answer')
    const given = answers.filter(holdsValue)
    if (given.length > 0)
      found.push({ linkId: place.node['linkId'], answers: given.map(({ node }) => node), path: place.path })
    const below = [place, ...answers].flatMap((one) => within(one, 'item'))
    left.push(...below.reverse())
  }
  return found
}
