import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { advise } from '../../src/advise'
import { adviseSync } from '../../src/adviseSync'
import { collect } from '../../src/collect'
import { EVERYTHING } from './arbitrary/profile'
import { lawfulAsync, runs } from './arbitrary/trial'

test('json-rules-engine and the functions give the same advice, byte for byte', async () => {
  await assert(
    lawfulAsync(EVERYTHING, 4, async ({ library, inputs, note }) => {
      for (const input of inputs) {
        note('input', input)
        expect(JSON.stringify(await advise(library, input))).toBe(JSON.stringify(adviseSync(library, input)))
      }
    }),
    runs(120),
  )
})

test('signals that are fetched give the advice on what was collected', async () => {
  await assert(
    lawfulAsync(EVERYTHING, 1, async ({ library, inputs, note }) => {
      for (const input of inputs) {
        note('input', input)
        const { formerly: byOldName, plain } = namesIn(library.signals)
        const answers = input.signals as Readonly<Record<string, never>>
        const get = (id: string) => answers[id] ?? answers[byOldName.get(id) ?? '']
        expect(plain).toContain('melder')
        const { signals: _signals, ...context } = input
        expect(JSON.stringify(await advise(library, { ...context, signals: get }))).toBe(
          JSON.stringify(adviseSync(library, await collect(library, get, context))),
        )
      }
    }),
    runs(40),
  )
})

const namesIn = (signals: Readonly<Record<string, { readonly formerly?: readonly string[] }>>) => ({
  plain: Object.keys(signals),
  formerly: new Map(
    Object.entries(signals).flatMap(([id, { formerly = [] }]) => formerly.map((old) => [id, old] as const)),
  ),
})
