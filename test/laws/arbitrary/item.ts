import type { ItemSource, RuleSource } from '../../../src/model/source/pathway'
import type { ServiceSource } from '../../../src/model/source/services'
import { aCondition, type Ground } from './condition'
import type { Draw } from './draw'
import { ROLE_IDS } from './roles'

/** What a rule may ask for. */
export interface Offer extends Ground {
  readonly services: Readonly<Record<string, ServiceSource>>
}

const TERMS = [
  'immediately',
  '24 hours',
  '1 working day',
  '3 days',
  '5 working days',
  '1 week',
  '6 weeks',
  '1 month',
  'routine',
  '$termijn',
] as const
// The last two differ in one sign only.
const TEXTS = ['bellen', 'samen eten', 'weeg binnen $termijn', 'geef < 3 tabletten', 'geef > 3 tabletten'] as const
const QUESTIONS = ['Wilt u meekijken?', 'Wat is er nodig?'] as const

const responsible = (draw: Draw): string | string[] =>
  draw.one<() => string | string[]>([
    () => draw.one(ROLE_IDS),
    () => '$rol',
    () => 'melder',
    () => 'coordinator',
    () => draw.shuffled([...draw.some(ROLE_IDS, 1, 2), 'coordinator']),
  ])()

const steps = (draw: Draw): Pick<ItemSource, 'steps'> =>
  draw.chance(25)
    ? {
        steps: [
          { do: 'eerste stap', within: draw.one(TERMS) },
          { do: 'tweede stap' },
          { do: 'derde stap', within: '2 working days' },
        ],
      }
    : {}

const refer = (draw: Draw, { services }: Offer): ItemSource => {
  const to = draw.one(ROLE_IDS)
  const delivered = Object.keys(services).filter((id) => services[id]?.by.includes(to))
  return {
    refer: to,
    ...(delivered.length > 0 && draw.chance(70) ? { for: draw.one(delivered) } : {}),
    ...(draw.chance(40) ? { question: draw.one(QUESTIONS) } : {}),
    ...(draw.chance(20) ? { with: draw.some(ROLE_IDS, 1, 2) } : {}),
    ...steps(draw),
  }
}

const task = (draw: Draw, offer: Offer): ItemSource => {
  const signals = () => draw.some(offer.pool, 1, 2).map(({ id }) => id)
  return draw.one<() => ItemSource>([
    () => refer(draw, offer),
    () => refer(draw, offer),
    () => ({ inform: draw.one([...ROLE_IDS, '$rol']) }),
    () => ({ assess: signals(), ...(draw.chance(40) ? { every: draw.one(['1 week', '1 month']) } : {}) }),
    () => ({ review: draw.one(['1 month', '12 months', '$termijn']), of: signals() }),
    () => ({ advise: draw.one(TEXTS) }),
    () => ({ do: draw.one(TEXTS), ...steps(draw) }),
    () => ({ discuss: draw.one(TEXTS) }),
  ])()
}

const anItem = (draw: Draw, offer: Offer, isFirst: boolean): ItemSource => {
  const when = offer.profile.surroundings && draw.chance(25) ? { when: aCondition(draw, offer, 1) } : {}
  if (!isFirst && draw.chance(10)) return { ...when, note: draw.one(TEXTS) }
  const asked = task(draw, offer)
  // The interval of a review is its term.
  const within = asked.review === undefined && (isFirst || draw.chance(50)) ? { within: draw.one(TERMS) } : {}
  return { ...when, ...asked, responsible: responsible(draw), ...within }
}

/** Draws what a rule asks for. The first has a term, so that all have one. */
export const someItems = (draw: Draw, offer: Offer): RuleSource['then'] =>
  Array.from({ length: draw.int(1, 3) }, (_, place) => anItem(draw, offer, place === 0))
