import { assert } from 'fast-check'
import { expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { prepare } from '../../src/compile/prepare'
import { restsOn } from '../../src/evaluate/exact/restsOn'
import { createInterview, resumeInterview } from '../../src/interview'
import type { Advice } from '../../src/model/advice'
import type { Condition } from '../../src/model/condition'
import type { Library } from '../../src/model/library'
import { COMPLETABLE, EVERYTHING, LEARNABLE } from '../laws/arbitrary/profile'
import { lawful, runs } from '../laws/arbitrary/trial'
import type { World } from '../laws/arbitrary/world'
import { isTrue } from '../laws/oracle/decide'
import { completed } from '../laws/oracle/derive'
import { peopleOf } from '../laws/oracle/outcomes'
import type { Person as Completion } from '../laws/oracle/person'
import { aPerson, aTurn, interviewed, shown, statesOf } from './person'

test('with every question answered with a value, no rule is open', () => {
  assert(
    lawful(COMPLETABLE, 1, ({ draw, world, library }) => {
      const { advice } = interviewed(draw, library, { on: '2026-03-02' }, aPerson(draw, world))
      expect(Object.values(statesOf(advice)).filter((state) => ['open', 'undecidable'].includes(state))).toEqual([])
      expect([advice.complete, advice.openRedFlags]).toEqual([true, []])
    }),
    runs(60),
  )
})

/** All of a plan but what the reasons rest on: of that more may have been told in one order than in another. */
const planOf = ({ recommendations, coordinator, crisisLead, treatmentLead, urgency, agenda }: Advice): unknown => ({
  recommendations: recommendations.map(({ share: _share, ...recommendation }) => recommendation),
  ...{ coordinator, crisisLead, treatmentLead, urgency, agenda },
})

/** Whether a rule is ruled out, or its whole pathway is, rests on which was found first. */
const applyingIn = (advice: Advice): string[] =>
  Object.entries(statesOf(advice)).flatMap(([id, state]) =>
    state === 'ruled-out' || state === 'not-indicated' ? [] : [`${id} ${state}`],
  )

test('any order of answers ends in the same rules and the same plan', () => {
  assert(
    lawful({ ...COMPLETABLE, surroundings: true }, 1, ({ draw, world, library, note }) => {
      const person = aPerson(draw, world)
      const [first, ...others] = [0, 40, 70].map((skipping) => {
        const { advice, input } = interviewed(draw, library, { on: '2026-03-02' }, person, skipping)
        note(`answers when ${skipping} % is put off`, input.signals)
        return { rules: applyingIn(advice), plan: planOf(advice) }
      })
      for (const other of others) expect(other).toEqual(first)
    }),
    runs(60),
  )
})

/** The same condition, met as long as nobody says otherwise; in a `not` it would be failed as long. */
const untilToldOtherwise = (condition: Condition): Condition => {
  switch (condition.kind) {
    case 'test':
      return { ...condition, orUnknown: true }
    case 'not':
    case 'applies':
      return condition
    default:
      return { ...condition, of: condition.of.map(untilToldOtherwise) }
  }
}

/** The same library, of which every pathway is for anyone of whom nobody says otherwise. */
const forAnyoneIn = (library: Library): Library => ({
  ...library,
  pathways: Object.fromEntries(
    Object.entries(library.pathways).map(([id, pathway]) => [
      id,
      pathway.population === undefined ? pathway : { ...pathway, population: untilToldOtherwise(pathway.population) },
    ]),
  ),
})

test.each([
  { of: 'any library', as: (library: Library) => library },
  { of: 'one for anyone of whom nobody says otherwise', as: forAnyoneIn },
])('what was not asked changes nothing in the plan of $of', ({ as }) => {
  assert(
    lawful({ ...COMPLETABLE, surroundings: true }, 1, ({ draw, world, library: made, note }) => {
      const [person, library] = [aPerson(draw, world), as(made)]
      const { advice, input } = interviewed(draw, library, { on: '2026-03-02' }, person)
      const observed = Object.keys(world.signals).filter((id) => library.signals[id]?.derived === undefined)
      const all = Object.fromEntries(observed.map((id) => [id, person(id)]))
      note('answers', input.signals)
      note('all that could be said', all)
      const told = adviseSync(library, { ...input, signals: { ...all, ...input.signals } })
      expect(planOf(told)).toEqual(planOf(advice))
    }),
    runs(300),
  )
})

test('after every turn the advice is that of all at once, and a saved interview goes on as if it never stopped', () => {
  assert(
    lawful(EVERYTHING, 1, ({ draw, world, library, inputs: [input], note }) => {
      if (input === undefined) return
      const person = aPerson(draw, world)
      const interview = createInterview(library, draw.chance(50) ? input : { ...input, signals: {} })
      for (let turn = 0; turn < 8 && interview.next() !== null; turn += 1) {
        note('interview', interview)
        expect(JSON.stringify(interview.advice)).toBe(JSON.stringify(adviseSync(library, interview.input)))
        const again = resumeInterview(library, JSON.parse(JSON.stringify(interview)))
        expect(shown(again)).toBe(shown(interview))
        aTurn(draw, person, interview)
      }
    }),
    runs(60),
  )
})

test('back undoes exactly one turn, whatever it was, down to the start', () => {
  assert(
    lawful(EVERYTHING, 1, ({ draw, world, library, inputs: [input] }) => {
      if (input === undefined) return
      const person = aPerson(draw, world)
      const interview = createInterview(library, input)
      const then: string[] = []
      for (let turn = 0; turn < 8 && interview.next() !== null; turn += 1) {
        then.push(shown(interview))
        aTurn(draw, person, interview)
        if (draw.chance(20)) {
          expect(interview.back()).toBe(true)
          expect(shown(interview)).toBe(then.pop())
        }
      }
      for (const before of then.reverse()) {
        expect(interview.back()).toBe(true)
        expect(shown(interview)).toBe(before)
      }
      expect(interview.back()).toBe(false)
    }),
    runs(60),
  )
})

test('a red flag is certain, ruled out or on the list of open ones, and only what it rests on moves it', () => {
  assert(
    lawful(LEARNABLE, 1, ({ draw, world, library, inputs: [input], note }) => {
      if (input === undefined) return
      const person = aPerson(draw, world)
      const interview = createInterview(library, input)
      const program = prepare(library, input.network ?? null)
      const flags = program.rules.filter(({ rule }) => rule.redFlag)
      for (let turn = 0; turn < 12; turn += 1) {
        note('interview', interview)
        const question = interview.next()
        const before = statesOf(interview.advice)
        if (question === null) break
        aTurn(draw, person, interview)
        const [after, { openRedFlags }] = [statesOf(interview.advice), interview.advice]
        for (const { id, index } of flags) {
          expect(['applies', 'ruled-out', 'open', 'undecidable']).toContain(after[id])
          expect(openRedFlags.includes(id)).toBe(after[id] === 'open' || after[id] === 'undecidable')
          const rests = restsOn(program)[index]?.condition.has(program.index.get(question.signal) ?? -1)
          if (rests === false) expect(after[id]).toBe(before[id])
        }
      }
    }),
    runs(100),
  )
})

const verdicts = (world: World, person: Completion): string => {
  const all = completed(world, person)
  return world.pathways.flatMap(({ rules }) => Object.values(rules).map(({ when }) => isTrue(all, when))).join()
}

/** Tells whether two persons, alike but for this signal, get different rules. */
const canMatter = (world: World, people: readonly Completion[], signal: string): boolean => {
  const seen = new Map<string, string>()
  return people.some((person) => {
    const others = JSON.stringify([...person].filter(([id]) => id !== signal))
    const verdict = verdicts(world, person)
    const other = seen.get(others) ?? verdict
    seen.set(others, other)
    return other !== verdict
  })
}

test('what is asked can matter: some two persons, alike in all else, differ by it', () => {
  let tried = 0
  assert(
    lawful(COMPLETABLE, 1, ({ draw, world, library, note }) => {
      const person = aPerson(draw, world)
      const interview = createInterview(library, { on: '2026-03-02' })
      for (let question = interview.next(); question !== null; question = interview.next()) {
        const answers = Object.keys(interview.input.signals).map((id) => [id, person(id)])
        const input = { on: '2026-03-02', signals: Object.fromEntries(answers) }
        const people = peopleOf(world, input)
        note('input', input)
        note('asked', question.signal)
        // Of a rule that applies, what it asks for and who pays may still depend on it: that no oracle here knows.
        const decided = statesOf(interview.advice)
        const isOpen = question.decides.some((rule) => decided[rule] === 'open')
        if (isOpen && people !== null && people.length < 3000) {
          tried += 1
          expect(canMatter(world, people, question.signal)).toBe(true)
        }
        interview.answer(person(question.signal))
      }
    }),
    runs(150),
  )
  expect(tried).toBeGreaterThan(30)
})
