import { expectTypeOf, test } from 'vitest'
import { parseLibrary } from '../../src/compile'
import { advise, type Library } from '../../src/index'
import type { loadLibrary } from '../../src/node'
import { adviseSync, collect } from '../../src/sync'

const on = '2026-03-02'

test('a library of which nothing is known beforehand takes any id', () => {
  const library = parseLibrary([])
  const advice = adviseSync(library, {
    on,
    network: 'ergens',
    reporter: 'iemand',
    involved: ['iemand', { role: 'iemand', service: 'iets' }],
    consent: { iemand: true },
    pathways: ['iets'],
    signals: { a: true, b: 1, c: 'd', e: ['f'], g: { value: 1, by: 'iemand' }, h: { missing: 'declined' } },
  })
  expectTypeOf(advice.recommendations[0]?.to).toEqualTypeOf<string | undefined>()
  expectTypeOf(advice.openRedFlags).toEqualTypeOf<readonly string[]>()
  expectTypeOf(advice.questions[0]?.signal).toEqualTypeOf<string | undefined>()
  expectTypeOf(parseLibrary).returns.toEqualTypeOf<Library>()
  expectTypeOf<Awaited<ReturnType<typeof loadLibrary>>>().toEqualTypeOf<Library>()
  advise(library, { on, signals: (id) => id.length })
})

test('but not any value', () => {
  const library = parseLibrary([])
  // @ts-expect-error an object is no value
  adviseSync(library, { on, signals: { a: { b: 1 } } })
  // @ts-expect-error null is no value
  adviseSync(library, { on, signals: { a: null } })
  // @ts-expect-error a day is required
  adviseSync(library, { signals: {} })
})

test('a library of ids of one’s own, as its types are written', () => {
  type Own = {
    signals: { moe: boolean; kleur: 'groen' | 'rood' }
    roles: 'huisarts'
    services: never
    laws: never
    pathways: 'pad'
    rules: 'pad/regel'
    networks: never
  }
  const library = parseLibrary([]) as unknown as Library<Own>
  const advice = adviseSync(library, { on, signals: { moe: true, kleur: 'rood' }, reporter: 'huisarts' })
  expectTypeOf(advice.openRedFlags).toEqualTypeOf<readonly 'pad/regel'[]>()
  // @ts-expect-error a misspelt signal
  adviseSync(library, { on, signals: { mo: true } })
  // @ts-expect-error an option that is not there
  adviseSync(library, { on, signals: { kleur: 'blauw' } })
  collect(library, (id) => (id === 'moe' ? true : 'rood'), { on, reporter: 'huisarts' })
  // @ts-expect-error a signal that is not there
  collect(library, (id) => (id === 'mo' ? true : undefined), { on })
  // @ts-expect-error there are no networks
  collect(library, () => undefined, { on, network: 'ergens' })
  // @ts-expect-error there are no networks
  adviseSync(library, { on, signals: {}, network: 'ergens' })
})
