import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { collect } from '../../src/collect'
import type { Advice } from '../../src/model/advice'
import type { CollectContext, Fetch, Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import type { Notice } from '../../src/model/notice'
import { EVERYTHING } from '../laws/arbitrary/profile'
import { lawfulAsync, runs } from '../laws/arbitrary/trial'
import { hostOf } from './host'

const contextOf = ({ signals: _signals, ...context }: Input): CollectContext => context

const todaysIds = (library: Library, { signals }: Input): Readonly<Record<string, unknown>> => {
  const renamed = Object.entries(library.signals).flatMap(([id, { formerly = [] }]) =>
    [id, ...formerly].filter((name) => name in signals).map((name) => [id, signals[name]]),
  )
  return Object.fromEntries(renamed)
}

test('latency changes neither what is fetched nor what is collected; each signal once, and never too many at once', async () => {
  await assert(
    lawfulAsync(EVERYTHING, 3, async ({ draw, library, inputs, note }) => {
      for (const input of inputs) {
        note('input', input)
        const answers = todaysIds(library, input)
        const failing = new Set(draw.some(Object.keys(library.signals), 0, 2))
        const concurrency = draw.int(1, 6)
        const hosts = [0, 1, 2].map(() => hostOf(draw, answers, failing))
        const collected = []
        for (const { get } of hosts) {
          collected.push(await collect(library, get as Fetch<Library>, { ...contextOf(input), concurrency }))
        }
        const [first, ...others] = hosts.map(({ asked }) => [...asked].sort())
        expect(others).toEqual([first, first])
        expect(new Set(first).size).toBe(first?.length)
        expect(new Set(collected.map((one) => JSON.stringify(one))).size).toBe(1)
        for (const { most } of hosts) expect(most()).toBeLessThanOrEqual(concurrency)
      }
    }),
    runs(60),
  )
})

// About what was observed, not about what follows from it; and about what is not decided either way.
const OBSERVATIONS: readonly Notice['code'][] = ['observations-differ', 'given-differs', 'undecidable-red-flag']

/** All of an advice that does not tell what was known: what a host need not have fetched can be missing there. */
const comparable = (advice: Advice, asked: readonly string[] | undefined): unknown => {
  const {
    signals: _signals,
    questions: _questions,
    possible: _possible,
    status,
    recommendations,
    pathways,
    notices,
    ...rest
  } = advice
  // Whether a pathway that was not asked about is meant for this person is not looked up: only its red flags run.
  const isAsked = (id: string | undefined): boolean => asked === undefined || id === undefined || asked.includes(id)
  return {
    ...rest,
    status: asked === undefined || status === 'advice' ? status : null,
    pathways: pathways.map(({ id, state, rules }) => ({
      id,
      state: isAsked(id) ? state : null,
      rules: rules.map((rule) => (rule.state === 'undecidable' ? { ...rule, state: 'open' } : rule)),
    })),
    recommendations: recommendations.map(({ share: _share, ...one }) => one),
    notices: notices.filter(({ code, pathway }) => !OBSERVATIONS.includes(code) && isAsked(pathway)),
  }
}

test('the advice on what was collected is the advice on everything the host has', async () => {
  await assert(
    lawfulAsync({ ...EVERYTHING, given: false }, 4, async ({ draw, library, inputs, note }) => {
      for (const input of inputs) {
        note('input', input)
        const answers = todaysIds(library, input)
        const { get } = hostOf(draw, answers, new Set())
        const collected = await collect(library, get as Fetch<Library>, contextOf(input))
        note('collected', collected)
        const all = adviseSync(library, { ...input, signals: answers as Input['signals'] })
        expect(comparable(adviseSync(library, collected), input.pathways)).toEqual(comparable(all, input.pathways))
      }
    }),
    runs(100),
  )
})
