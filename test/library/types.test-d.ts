import { expectTypeOf, test } from 'vitest'
import { parseLibrary } from '../../src/compile'
import { type Library, merge, type PathwayId, pick, type RoleId, type RuleId, type SignalId } from '../../src/index'
import { type BundledIds, library } from '../../src/pathways'
import { adviseSync, merge as mergeSync, pick as pickSync } from '../../src/sync'

const on = '2026-03-02'

type Own = {
  signals: { moe: boolean; kleur: 'groen' | 'rood' }
  roles: 'buurtcoach'
  services: never
  laws: never
  pathways: 'pad' | 'pad-twee'
  rules: 'pad/regel' | 'pad-twee/regel'
  networks: never
}

const own = parseLibrary([]) as Library<Own>

test('merged, the ids of both are literals', () => {
  const both = merge(library, own)
  adviseSync(both, { on, signals: { gewicht: 56, kleur: 'rood' }, reporter: 'buurtcoach', involved: ['dietist'] })
  expectTypeOf<PathwayId<typeof both>>().toEqualTypeOf<BundledIds['pathways'] | 'pad' | 'pad-twee'>()
  expectTypeOf<RoleId<typeof both>>().toEqualTypeOf<BundledIds['roles'] | 'buurtcoach'>()
  expectTypeOf<SignalId<typeof both>>().toEqualTypeOf<keyof BundledIds['signals'] | 'moe' | 'kleur'>()
  expectTypeOf<RuleId<typeof both>>().toEqualTypeOf<BundledIds['rules'] | Own['rules']>()
  // @ts-expect-error a signal of neither
  adviseSync(both, { on, signals: { gewigt: 56 } })
  // @ts-expect-error an option that this signal does not have
  adviseSync(both, { on, signals: { kleur: 'blauw' } })
  // @ts-expect-error an option that this signal does not have
  adviseSync(both, { on, signals: { woonsituatie: 'kasteel' } })
  // @ts-expect-error a role of neither
  adviseSync(both, { on, signals: {}, reporter: 'tandarts' })
})

test('with a library of which nothing is known beforehand, any id goes', () => {
  const both = merge(library, parseLibrary([]))
  adviseSync(both, { on, signals: { gewicht: 56, 'iets-anders': true }, reporter: 'iemand' })
  expectTypeOf<SignalId<typeof both>>().toEqualTypeOf<string>()
  expectTypeOf<RuleId<typeof both>>().toEqualTypeOf<string>()
})

test('picked, the rules are those of the pathways that were picked', () => {
  const one = pick(own, ['pad'])
  expectTypeOf<PathwayId<typeof one>>().toEqualTypeOf<'pad'>()
  expectTypeOf<RuleId<typeof one>>().toEqualTypeOf<'pad/regel'>()
  expectTypeOf<SignalId<typeof one>>().toEqualTypeOf<'moe' | 'kleur'>()
  // @ts-expect-error a pathway that was not picked
  adviseSync(one, { on, signals: {}, pathways: ['pad-twee'] })
  // @ts-expect-error a pathway that is not there
  pick(own, ['pat'])
  const some = pick(parseLibrary([]), ['iets'])
  expectTypeOf<RuleId<typeof some>>().toEqualTypeOf<string>()
  const list: readonly Own['pathways'][] = []
  expectTypeOf<RuleId<ReturnType<typeof pick<Own, (typeof list)[number]>>>>().toEqualTypeOf<Own['rules']>()
})

test('what was merged can be picked from, and the other way round', () => {
  const picked = pick(merge(library, own), ['ondervoeding', 'pad'])
  expectTypeOf<PathwayId<typeof picked>>().toEqualTypeOf<'ondervoeding' | 'pad'>()
  const only = pick(library, ['ondervoeding'])
  const merged = merge(only, own)
  expectTypeOf<PathwayId<typeof merged>>().toEqualTypeOf<'ondervoeding' | 'pad' | 'pad-twee'>()
})

test('both doors give the same', () => {
  expectTypeOf(mergeSync).toEqualTypeOf(merge)
  expectTypeOf(pickSync).toEqualTypeOf(pick)
})
