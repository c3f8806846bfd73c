import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { explain } from '../../src/explain'
import type { Advice } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { Library } from '../../src/model/library'
import type { TracedCondition } from '../../src/model/trace'
import { TRUE } from '../../src/model/truth'
import { COMPLETABLE, EVERYTHING } from './arbitrary/profile'
import { lawful, runs } from './arbitrary/trial'

const hasTrueTest = ({ kind, truth, parts }: TracedCondition): boolean =>
  kind === 'test' ? truth === TRUE : kind !== 'not' && parts.some(hasTrueTest)

/** The open red flags of which something is true already. */
const urgentIn = (library: Library, input: Input, { pathways }: Advice): ReadonlySet<string> =>
  new Set(
    pathways
      .flatMap(({ rules }) => rules)
      .filter(({ id, state }) => {
        const [pathway = '', rule = ''] = id.split('/')
        const isFlag = library.pathways[pathway]?.rules[rule]?.redFlag === true
        return isFlag && state === 'open' && hasTrueTest(explain(library, input, id as never).condition)
      })
      .map(({ id }) => id),
  )

for (const profile of [COMPLETABLE, { ...EVERYTHING, today: false }]) {
  test('no other question comes before the last one about an open red flag of which something is true already', () => {
    let met = 0
    assert(
      lawful({ ...profile, surroundings: true }, 3, ({ library, inputs, note }) => {
        for (const input of inputs) {
          note('input', input)
          const advice = adviseSync(library, input)
          const urgent = urgentIn(library, input, advice)
          const isUrgent = advice.questions.map(({ decides }) => decides.some((rule) => urgent.has(rule)))
          const disputed = new Set(
            advice.notices.flatMap(({ code, signal }) => (code === 'given-differs' ? [signal] : [])),
          )
          const before = advice.questions
            .slice(0, isUrgent.lastIndexOf(true) + 1)
            .filter(({ signal }, place) => isUrgent[place] !== true && !disputed.has(signal))
          if (isUrgent.includes(true)) met += 1
          expect(before).toEqual([])
        }
      }),
      runs(150),
    )
    expect(met).toBeGreaterThan(20)
  })
}
