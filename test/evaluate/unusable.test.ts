import { describe, expect, test } from 'vitest'
import { advise } from '../../src/advise'
import type { Advice } from '../../src/model/advice'
import { InputError } from '../../src/model/problem'
import { advised, inputWith, LIBRARY, problemsOf, refusal, shown } from './world'

type Answers = Readonly<Record<string, unknown>>

const goOn = (signals: Answers, fields: Answers = {}): unknown =>
  inputWith(signals, { unusable: 'not-known', ...fields })

const stateOf = ({ pathways }: Advice, rule: string): string | undefined =>
  pathways.flatMap(({ rules }) => rules).find(({ id }) => id === rule)?.state

describe('doorgaan met een waarde die niet bruikbaar is', () => {
  test.each<readonly [what: string, answers: Answers, signal: string]>([
    ['een verkeerd soort', { suf: 'ja' }, 'suf'],
    ['een dag die niet bestaat', { 'opname-op': '2026-02-30' }, 'opname-op'],
    ['een dag in de toekomst', { 'opname-op': '2026-03-03' }, 'opname-op'],
    ['een waarneming in de toekomst', { suf: { value: true, on: '2026-03-03' } }, 'suf'],
    ['een van meer waarnemingen', { suf: [{ value: true, on: '2026-01-01' }, { value: 3 }] }, 'suf'],
    ['een reden die niet bestaat', { suf: { missing: 'zomaar' } }, 'suf'],
    ['een eerdere naam', { sufheid: 'ja' }, 'suf'],
    ['een eerdere naam van een datum', { opnamedatum: 'gisteren' }, 'opname-op'],
  ])('%s: een mededeling en een vraag, en de andere rode vlag geldt', (_, answers, signal) => {
    const advice = advised(goOn({ ...answers, benauwd: true }))
    expect(advice.notices.filter(({ code }) => code === 'unusable').map((notice) => notice.signal)).toEqual([signal])
    expect(advice.questions.map((question) => question.signal)).toContain(signal)
    expect(advice.signals[signal]).toEqual({ missing: 'unusable' })
    expect(stateOf(advice, 'voeding/adem')).toBe('applies')
    expect(advice.recommendations.map(({ text }) => text)).toEqual(['bellen'])
  })

  test.each<readonly [string, Answers, string]>([
    ['buiten het bereik', { gewicht: 5 }, 'gewicht'],
    ['fijner dan de stap', { gewicht: 40.05 }, 'gewicht'],
    ['ook hier', { gewicht: '40' }, 'gewicht'],
  ])('een slecht getal sluit niets uit en laat niets gelden: %s', (_, answers, signal) => {
    const advice = advised(goOn(answers))
    expect(stateOf(advice, 'voeding/mager')).toBe('open')
    expect(advice.notices.map((notice) => [notice.code, notice.signal])).toEqual([['unusable', signal]])
  })

  test('de waarde staat niet in de mededeling', () => {
    const advice = advised(goOn({ eetlust: 'geheimwoord', gewicht: 987654.3 }))
    expect(JSON.stringify(advice)).not.toMatch(/geheimwoord|987654/)
    expect(advice.notices).toHaveLength(2)
  })

  test.each<readonly [string, Answers, Answers, string]>([
    ['een veld dat een persoon aanwijst', { naam: 'x' }, {}, 'identity signals.naam'],
    ['een waarde die een persoon aanwijst', { eetlust: 'Jan Jansen' }, {}, 'identity signals.eetlust'],
    ['een BSN als getal', { gewicht: 111222333 }, {}, 'identity signals.gewicht'],
    ['een naam tussen de keuzes', { klachten: ['Jan Jansen'] }, {}, 'identity signals.klachten'],
    ['een naam naast een reden', { suf: { missing: 'unknown', naam: 'x' } }, {}, 'identity signals.suf.naam'],
    ['een signaal dat niet bestaat', { gewcht: 60 }, {}, 'unknown-signal signals.gewcht'],
    ['een netwerk dat niet bestaat', {}, { network: 'x' }, 'unknown-network network'],
    ['een dag die niet bestaat', {}, { on: '2026-02-30' }, 'bad-date on'],
  ])('%s wordt ook dan geweigerd', (_, answers, fields, problem) => {
    const [found = '', ...others] = shown(refusal(goOn({ ...answers, benauwd: true }, fields)).problems)
    expect(others).toEqual([])
    expect(found.startsWith(problem)).toBe(true)
  })

  test('zonder die keuze wordt de hele invoer geweigerd', () => {
    expect(shown(refusal(inputWith({ suf: 'ja', benauwd: true }, { unusable: 'refuse' })).problems)).toEqual([
      'wrong-type signals.suf',
    ])
  })
})

describe('signalen als functie', () => {
  const fetched = (get: (id: string) => unknown, fields: Answers = {}): Promise<Advice> =>
    advise(LIBRARY, { on: '2026-03-02', signals: get as never, ...fields })

  test('geeft hetzelfde advies als met een lijst', async () => {
    const signals: Answers = { suf: true, gewicht: 45.5, benauwd: { missing: 'declined' } }
    const expected = JSON.stringify(advised(inputWith(signals)))
    expect(JSON.stringify(await fetched((id) => signals[id]))).toBe(expected)
    expect(JSON.stringify(await fetched(async (id) => signals[id] ?? null))).toBe(expected)
  })

  test('de vaste signalen worden niet gevraagd, elk ander hoogstens een keer', async () => {
    const asked: string[] = []
    await fetched((id) => void asked.push(id))
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked).toContain('suf')
    // No rule rests on it.
    expect(asked).not.toContain('eetlust')
    expect(asked).not.toContain('melder')
    expect(asked).not.toContain('betrokken')
  })

  test.each<readonly [string, () => unknown]>([
    ['een afgewezen belofte', () => Promise.reject(new Error('Jan Jansen niet gevonden'))],
    [
      'een fout',
      () => {
        throw new Error('Jan Jansen niet gevonden')
      },
    ],
  ])('wat niet op te halen is telt als niet bekend: %s', async (_, fail) => {
    const advice = await fetched((id) => (id === 'suf' ? fail() : id === 'benauwd' ? true : undefined))
    expect(advice.notices.map((notice) => [notice.code, notice.signal])).toEqual([['not-fetched', 'suf']])
    expect(advice.questions.map(({ signal }) => signal)).toContain('suf')
    expect(stateOf(advice, 'voeding/adem')).toBe('applies')
    expect(stateOf(advice, 'voeding/sufheid')).toBe('open')
    expect(JSON.stringify(advice)).not.toContain('Jansen')
  })

  test('een slechte waarde weigert de invoer', async () => {
    const promise = fetched((id) => (id === 'gewicht' ? 'veel' : undefined))
    await expect(promise).rejects.toBeInstanceOf(InputError)
    await expect(promise).rejects.toMatchObject({ problems: [{ code: 'wrong-type', at: { path: 'signals.gewicht' } }] })
  })

  test('of telt als niet bekend', async () => {
    const advice = await fetched((id) => (id === 'gewicht' ? 'veel' : undefined), { unusable: 'not-known' })
    expect(advice.notices.map(({ code }) => code)).toEqual(['unusable'])
  })

  test('een persoonsgegeven wordt geweigerd', async () => {
    await expect(fetched(() => 'jan@voorbeeld.nl', { unusable: 'not-known' })).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'identity' })]),
    })
  })

  test.each([null, undefined])('wat geen invoer is wordt afgewezen met een InputError: %s', async (input) => {
    await expect(advise(LIBRARY, input as never)).rejects.toBeInstanceOf(InputError)
  })
})

describe('eerdere namen', () => {
  test.each(['suf', 'sufheid', 'slaperig'])('een antwoord onder %s telt', (id) => {
    expect(problemsOf(inputWith({ [id]: true }))).toEqual([])
    const advice = advised(inputWith({ [id]: true }))
    expect(stateOf(advice, 'voeding/sufheid')).toBe('applies')
    expect(advice.signals['suf']).toEqual({ value: true })
  })
})
