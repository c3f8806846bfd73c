import { expectTypeOf, test } from 'vitest'
import {
  type Advice,
  advise,
  collect,
  createInterview,
  type Input,
  type Interview,
  type Question,
  type RoleId,
  type RuleId,
  type SignalId,
} from '../../src/index'
import { type BundledIds, library } from '../../src/pathways'
import { adviseSync, collect as collectSync } from '../../src/sync'

type Bundled = typeof library

const on = '2026-03-02'

test('a right input compiles', () => {
  adviseSync(library, {
    on,
    at: '14:30',
    network: 'loosduinen-voorbeeld',
    reporter: 'wijkverpleegkundige',
    involved: ['huisarts', { role: 'dietist', service: 'dieetbehandeling' }],
    coordinator: { chosen: 'huisarts' },
    consent: { 'sociaal-werker': true, social: false },
    pathways: ['ondervoeding'],
    earlier: [{ id: 'refer:dietist', on, outcome: 'done' }],
    unusable: 'not-known',
    signals: {
      leeftijd: 81,
      woonsituatie: 'zelfstandig',
      kledingsignalen: ['kleding-ruimer'],
      'snaq65-afgenomen-op': on,
      gewicht: { value: 56, on, by: 'wijkverpleegkundige' },
      'gewicht-6mnd': [{ value: 60, on }, { value: 61 }],
      oedeem: { missing: 'unknown' },
      koorts: 38.5,
    },
  })
  advise(library, { on, signals: {} })
  expectTypeOf(advise(library, { on, signals: {} })).resolves.toEqualTypeOf<Advice<Bundled>>()
})

test('what is missing or misspelt does not', () => {
  // @ts-expect-error a day is required
  adviseSync(library, { signals: {} })
  // @ts-expect-error signals are required
  adviseSync(library, { on })
  // @ts-expect-error a misspelt field
  adviseSync(library, { on, signals: {}, netwerk: 'loosduinen-voorbeeld' })
  // @ts-expect-error a misspelt signal
  adviseSync(library, { on, signals: { gewigt: 56 } })
  // @ts-expect-error a signal that only the input itself fills
  adviseSync(library, { on, signals: { melder: 'huisarts' } })
})

test('a wrong value does not', () => {
  // @ts-expect-error a text for a number
  adviseSync(library, { on, signals: { gewicht: '56' } })
  // @ts-expect-error a number for a yes or no
  adviseSync(library, { on, signals: { oedeem: 1 } })
  // @ts-expect-error an option that is not there
  adviseSync(library, { on, signals: { woonsituatie: 'kasteel' } })
  // @ts-expect-error one option where several may be
  adviseSync(library, { on, signals: { kledingsignalen: 'kleding-ruimer' } })
  // @ts-expect-error an option that is not there among several
  adviseSync(library, { on, signals: { kledingsignalen: ['mantel-ruimer'] } })
  // @ts-expect-error null is no answer
  adviseSync(library, { on, signals: { oedeem: null } })
  // @ts-expect-error an observation of a wrong value
  adviseSync(library, { on, signals: { gewicht: { value: true } } })
  // @ts-expect-error an observation by nobody
  adviseSync(library, { on, signals: { gewicht: { value: 56, by: 'tandarts' } } })
  // @ts-expect-error a misspelt key of an observation
  adviseSync(library, { on, signals: { gewicht: { value: 56, op: on } } })
  // @ts-expect-error a reason that is not there
  adviseSync(library, { on, signals: { oedeem: { missing: 'vergeten' } } })
})

test('a wrong name of something else does not', () => {
  // @ts-expect-error a network that is not there
  adviseSync(library, { on, signals: {}, network: 'nergens' })
  // @ts-expect-error a reporter that is not there
  adviseSync(library, { on, signals: {}, reporter: 'tandarts' })
  // @ts-expect-error a pathway that is not there
  adviseSync(library, { on, signals: {}, pathways: ['eenzaamheit'] })
  // @ts-expect-error a role that is not there
  adviseSync(library, { on, signals: {}, involved: ['tandarts'] })
  // @ts-expect-error a service that is not there
  adviseSync(library, { on, signals: {}, involved: [{ role: 'dietist', service: 'kookles' }] })
  // @ts-expect-error a coordinator that is not there
  adviseSync(library, { on, signals: {}, coordinator: { current: 'tandarts' } })
  // @ts-expect-error consent for nobody
  adviseSync(library, { on, signals: {}, consent: { tandarts: true } })
  // @ts-expect-error an outcome that is not there
  adviseSync(library, { on, signals: {}, earlier: [{ id: 'x', on, outcome: 'vergeten' }] })
})

test('the same with advise, and with a function', () => {
  advise(library, { on, signals: (id) => (id === 'gewicht' ? 56 : undefined) })
  advise(library, { on, signals: async () => null })
  // @ts-expect-error a misspelt signal
  advise(library, { on, signals: { gewigt: 56 } })
  // @ts-expect-error a signal that is not there is never asked for
  advise(library, { on, signals: (id) => (id === 'gewigt' ? 56 : undefined) })
  // @ts-expect-error only advise takes a function
  adviseSync(library, { on, signals: () => undefined })
})

test('collect asks for the ids of the library, and gives its input', () => {
  const signal = new AbortController().signal
  const collected = collect(library, (id) => (id === 'gewicht' ? 56 : undefined), { on, signal, concurrency: 4 })
  expectTypeOf(collected).resolves.toEqualTypeOf<Input<Bundled>>()
  collect(
    library,
    (id) => {
      expectTypeOf(id).toEqualTypeOf<SignalId<Bundled>>()
      return null
    },
    { on, network: 'loosduinen-voorbeeld', reporter: 'huisarts' },
  )
  collectSync(library, async () => undefined, { on })
  // @ts-expect-error a signal that is not there is never asked for
  collect(library, (id) => (id === 'gewigt' ? 56 : undefined), { on })
  // @ts-expect-error no answer
  collect(library, () => ({ waarde: 56 }), { on })
  // @ts-expect-error a network that is not there
  collect(library, () => undefined, { on, network: 'nergens' })
  // @ts-expect-error a day is required
  collect(library, () => undefined, {})
  // @ts-expect-error signals are collected, not given
  collect(library, () => undefined, { on, signals: {} })
  // @ts-expect-error a number of requests
  collect(library, () => undefined, { on, concurrency: '4' })
})

test('the ids of an advice are literals', () => {
  const advice = adviseSync(library, { on, signals: {} })
  type One = (typeof advice.recommendations)[number]
  expectTypeOf<NonNullable<One['to']>>().toEqualTypeOf<BundledIds['roles']>()
  expectTypeOf<One['responsible']['role']>().toEqualTypeOf<BundledIds['roles'] | 'melder' | 'coordinator'>()
  expectTypeOf<One['reasons'][number]['rule']>().toEqualTypeOf<BundledIds['rules']>()
  expectTypeOf<NonNullable<One['law']>['possible'][number]>().toEqualTypeOf<BundledIds['laws']>()
  expectTypeOf(advice.openRedFlags).toEqualTypeOf<readonly RuleId<Bundled>[]>()
  expectTypeOf(advice.questions[0]?.signal).toEqualTypeOf<SignalId<Bundled> | undefined>()
  expectTypeOf(advice.network).toEqualTypeOf<'katwijk-voorbeeld' | 'loosduinen-voorbeeld' | undefined>()
  expectTypeOf<'dietist'>().toExtend<RoleId<Bundled>>()
  expectTypeOf<string>().not.toExtend<RoleId<Bundled>>()
  expectTypeOf<'ondervoeding/snaq65-rood'>().toExtend<RuleId<Bundled>>()
  expectTypeOf<'snaq65-rood'>().not.toExtend<RuleId<Bundled>>()
  // @ts-expect-error a role that is not there
  if (advice.recommendations[0]?.to === 'tandarts') throw new Error()
  // @ts-expect-error a rule that is not there
  if (advice.openRedFlags[0] === 'ondervoeding/rood') throw new Error()
  // @ts-expect-error what is known is only of signals that are there
  advice.signals['gewigt']
})

test('an advice is not to be changed', () => {
  const advice = adviseSync(library, { on, signals: {} })
  // @ts-expect-error read only
  advice.status = 'advice'
  // @ts-expect-error read only
  advice.recommendations.push()
})

test('an input can have a name of its own', () => {
  const input: Input<Bundled> = { on, signals: { woonsituatie: 'zelfstandig' } }
  adviseSync(library, input)
  // @ts-expect-error a wrong option
  const wrong: Input<Bundled> = { on, signals: { woonsituatie: 'kasteel' } }
  adviseSync(library, wrong)
})

test('an interview knows the signals of its library', () => {
  const interview = createInterview(library, { on, network: 'loosduinen-voorbeeld', signals: { leeftijd: 81 } })
  expectTypeOf(interview).toEqualTypeOf<Interview<Bundled>>()
  expectTypeOf(interview.next()).toEqualTypeOf<Question<Bundled> | null>()
  expectTypeOf(interview.advice).toEqualTypeOf<Advice<Bundled>>()
  expectTypeOf(interview.toJSON().turns[0]?.signal).toEqualTypeOf<SignalId<Bundled> | undefined>()
  createInterview(library, { on })
  interview.answer(56)
  interview.answer('zelfstandig')
  interview.answer({ missing: 'declined' })
  // @ts-expect-error null is no answer
  interview.answer(null)
  // @ts-expect-error a reason that is not there
  interview.answer({ missing: 'vergeten' })
  // @ts-expect-error a day is required
  createInterview(library, {})
  // @ts-expect-error a misspelt signal
  createInterview(library, { on, signals: { gewigt: 56 } })
})
