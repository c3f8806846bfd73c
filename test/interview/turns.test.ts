import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { createInterview, resumeInterview } from '../../src/interview'
import { parseLibrary } from '../../src/library'
import type { Input } from '../../src/model/input'
import type { Interview } from '../../src/model/interview'
import { InputError } from '../../src/model/problem'

const ON = '2026-03-02'

const signal = (type: string, more: object = {}) => ({ label: 'Iets', ask: 'Iets?', domain: 'shared', type, ...more })
const points = { nooit: 0, soms: 1, vaak: 2 }
const item = signal('choice', { options: { nooit: 'Nooit', soms: 'Soms', vaak: 'Vaak' } })
const rule = (title: string, when: object, within: string, more: object = {}) => ({
  title,
  when,
  then: [{ do: title, responsible: 'huisarts', within }],
  why: 'Omdat.',
  source: ['bron'],
  ...more,
})

const libraryWith = (more: Readonly<Record<string, object>>) =>
  parseLibrary(
    [
      {
        signals: {
          a1: item,
          a2: item,
          a3: item,
          som: signal('integer', { score: { a1: points, a2: points, a3: points } }),
          pijn: signal('boolean', { validFor: '1 month', formerly: ['oud-pijn'] }),
          benauwd: signal('boolean'),
          gewicht: signal('decimal', { unit: 'kg', step: 0.1, range: [20, 300] }),
        },
      },
      {
        roles: {
          huisarts: { label: 'Huisarts', domain: 'medical', receives: ['medical', 'shared'], reached: 'direct' },
        },
      },
      {
        pathway: 'pad',
        version: '1.0.0',
        title: 'Pad',
        status: 'draft',
        owner: 'niemand',
        class: 'clinical',
        valid: {},
        use: 'om te beproeven',
        sources: { bron: { title: 'Bron' } },
        lead: [{ otherwise: 'huisarts' }],
        rules: {
          derde: rule('Derde vaak', { a3: 'vaak' }, '2 working days'),
          totaal: rule('Hoog totaal', { som: { atLeast: 4 } }, '6 weeks'),
          pijn: rule('Pijn', { pijn: true }, '1 week'),
          benauwd: rule('Benauwd', { benauwd: true, gewicht: { below: 100 } }, 'immediately', { redFlag: true }),
          ...more,
        },
      },
    ].map((data, place) => ({ name: `${place}.yaml`, text: JSON.stringify(data) })),
  )

const library = libraryWith({})

const begin = (signals: Readonly<Record<string, unknown>> = {}): Interview =>
  createInterview(library, { on: ON, signals: signals as Input['signals'] })

const answerAll = (interview: Interview, answers: readonly (readonly [string, unknown])[]): void => {
  for (const [id, value] of answers) {
    expect(interview.next()?.signal).toBe(id)
    interview.answer(value as never)
  }
}

describe('which question comes next', () => {
  test('the red flag first; then a score from its first item on, in its own order, before what is more urgent', () => {
    const interview = begin()
    answerAll(interview, [['benauwd', false]])
    // The most urgent rule asks for the third item only.
    expect(interview.advice.questions[0]?.signal).toBe('a3')
    answerAll(interview, [
      ['a1', 'vaak'],
      ['a2', 'vaak'],
      ['a3', 'soms'],
      ['pijn', true],
    ])
    expect(interview.next()).toBeNull()
    expect(adviseSync(library, interview.input).complete).toBe(true)
  })

  test('a red flag does not wait for a score that was not begun', () => {
    const interview = begin({ a1: 'soms' })
    expect(interview.next()?.signal).toBe('benauwd')
  })

  test('a red flag that needs one item is asked for that item; then the score that it began is finished', () => {
    const flag = rule('Alarm', { a3: 'vaak' }, 'immediately', { redFlag: true })
    const signals = { benauwd: false } as Input['signals']
    answerAll(createInterview(libraryWith({ alarm: flag }), { on: ON, signals }), [
      ['a3', 'vaak'],
      ['a1', 'nooit'],
      ['a2', 'nooit'],
      ['pijn', true],
    ])
  })

  test('what cannot matter any more is left out of the score', () => {
    const interview = begin({ benauwd: false, a3: 'nooit' })
    answerAll(interview, [
      ['pijn', false],
      ['a1', 'nooit'],
    ])
    expect(interview.next()).toBeNull()
  })

  test('what was put off comes last, the longest ago first', () => {
    const interview = begin({ a1: 'nooit', a2: 'nooit' })
    for (const id of ['benauwd', 'gewicht', 'a3']) {
      expect(interview.next()?.signal).toBe(id)
      interview.skip()
    }
    answerAll(interview, [
      ['pijn', true],
      ['benauwd', true],
    ])
    expect(interview.next()?.signal).toBe('gewicht')
    interview.skip()
    expect(interview.next()?.signal).toBe('a3')
  })

  test('what has no value is not asked again, and leaves a red flag on the list', () => {
    const interview = begin({ a3: 'nooit', a1: 'nooit', pijn: false })
    answerAll(interview, [
      ['benauwd', { missing: 'unknown' }],
      ['gewicht', { missing: 'declined' }],
    ])
    expect(interview.next()).toBeNull()
    expect(interview.advice.openRedFlags).toEqual(['pad/benauwd'])
  })
})

describe('a value that cannot be', () => {
  test.each([
    [19, 'out-of-range'],
    [56.05, 'too-fine'],
    ['56', 'wrong-type'],
    [undefined, 'wrong-type'],
    [{ value: 56 }, 'wrong-type'],
    [{ missing: 'vergeten' }, 'wrong-value'],
  ])('%j is refused, and changes nothing', (value, code) => {
    const interview = begin({ benauwd: true })
    const before = JSON.stringify([interview, interview.advice])
    try {
      interview.answer(value as never)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(InputError)
      expect(error).toMatchObject({ problems: [{ code }], redFlags: [] })
    }
    expect(JSON.stringify([interview, interview.advice])).toBe(before)
  })

  test('nor can anything be answered when there is no question', () => {
    const interview = createInterview(library, {
      on: ON,
      pathways: [],
      signals: { benauwd: false } as Input['signals'],
    })
    expect(interview.next()).toBeNull()
    expect(() => interview.answer(true)).toThrow(InputError)
    interview.skip()
    expect(interview.back()).toBe(false)
  })
})

test('an answer is of the day of the context, and takes the place of what was stale, by any name', () => {
  const interview = begin({ benauwd: false, a1: 'nooit', a3: 'nooit', 'oud-pijn': { value: true, on: '2025-01-01' } })
  expect(interview.next()).toMatchObject({ signal: 'pijn' })
  interview.answer(false)
  expect(interview.input.signals).toEqual({
    benauwd: false,
    a1: 'nooit',
    a3: 'nooit',
    pijn: { value: false, on: ON },
  })
  expect(interview.advice.signals).toMatchObject({ pijn: { value: false } })
})

test('progress counts answers, what is left, what stands and which red flags are open', () => {
  const interview = begin({ a3: 'nooit', a1: 'nooit' })
  expect(interview.progress).toEqual({ asked: 0, left: 3, certain: 0, openRedFlags: 1 })
  interview.skip()
  interview.answer(50)
  expect(interview.progress).toEqual({ asked: 1, left: 2, certain: 0, openRedFlags: 1 })
  interview.answer(true)
  interview.answer(true)
  expect(interview.progress).toEqual({ asked: 3, left: 0, certain: 2, openRedFlags: 0 })
})

test('the advice is worked out once between two answers', () => {
  const interview = begin()
  const { advice } = interview
  expect(interview.advice).toBe(advice)
  interview.skip()
  expect(interview.advice).toBe(advice)
  interview.answer({ missing: 'unknown' })
  expect(interview.advice).not.toBe(advice)
  interview.back()
  expect(interview.advice).toBe(advice)
})

test('a context that cannot be used names all red flags', () => {
  expect(() => begin({ pijnn: true })).toThrow(InputError)
  expect(() => createInterview(library, { on: '2026-02-30' })).toThrow(
    expect.objectContaining({ redFlags: ['pad/benauwd'] }),
  )
})

describe('what was saved', () => {
  const saved = () => {
    const interview = begin({ pijn: true })
    interview.answer(true)
    interview.skip()
    interview.answer({ missing: 'declined' })
    return JSON.parse(JSON.stringify(interview))
  }

  test('names signals and answers, and nothing else', () => {
    expect(saved()).toEqual({
      format: 1,
      context: { on: ON, signals: { pijn: true } },
      turns: [
        { signal: 'benauwd', value: true },
        { signal: 'gewicht', skipped: true },
        { signal: 'a1', missing: 'declined' },
      ],
    })
    expect(resumeInterview(library, saved()).toJSON()).toEqual(saved())
  })

  const turn = (one: unknown) => ({ ...saved(), turns: [one] })
  test.each<[unknown, string, string]>([
    [null, '', 'not-an-input'],
    [[], '', 'not-an-input'],
    [{ ...saved(), format: 2 }, 'format', 'wrong-value'],
    [{ ...saved(), meer: 1 }, '', 'unknown-key'],
    [{ ...saved(), turns: {} }, 'turns', 'wrong-type'],
    [{ ...saved(), context: { on: 'gisteren' } }, 'context.on', 'bad-date'],
    [turn('benauwd'), 'turns[0]', 'wrong-type'],
    [turn({ signal: 'benauwd' }), 'turns[0]', 'unknown-key'],
    [turn({ signal: 'benauwd', value: true, skipped: true }), 'turns[0]', 'unknown-key'],
    [turn({ signal: 'benauwd', skipped: 1 }), 'turns[0].skipped', 'wrong-value'],
    [turn({ signal: 'benauwd', missing: 'nee' }), 'turns[0].missing', 'wrong-value'],
    [turn({ signal: 'benauwd', value: 3 }), 'turns[0].value', 'wrong-type'],
    [turn({ signal: 'benaauwd', skipped: true }), 'turns[0]', 'unknown-signal'],
  ])('%j is refused at %s', (given, path, code) => {
    try {
      resumeInterview(library, given)
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ problems: [{ code, at: { path } }], redFlags: ['pad/benauwd'] })
    }
  })
})
