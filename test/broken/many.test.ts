import { describe, expect, test } from 'vitest'
import { parseFiles } from '../../src/library'
import type { Problem } from '../../src/model/problem'
import { BASE } from './base'
import { isSentence } from './broken'
import { pathway, rule, SIGNAL } from './texts'

const base = Object.entries(BASE).map(([name, text]) => ({ name, text }))
const problemsOf = (...texts: string[]): readonly Problem[] =>
  parseFiles([...base, ...texts.map((text, i) => ({ name: `proef${i}.yaml`, text }))]).problems

const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('')

const unread = (count: number): string => `signals:\n${lines(count, (i) => `  a${i}:\n`)}`
const misshapen = (count: number): string => `signals:\n${lines(count, (i) => `  a${i}: 1\n`)}`
const unlinked = (count: number, id = 'a'): string =>
  `signals:\n${lines(count, (i) => `  ${id}${i}: { ${SIGNAL}, onlyIf: { b${i}: 1 } }\n`)}`

describe('van een bestand worden hoogstens honderd fouten verteld', () => {
  test.each([
    ['bij het lezen', unread],
    ['in de vorm', misshapen],
    ['bij de namen', unlinked],
  ])('%s', (_, text) => {
    expect(problemsOf(text(100)).map(({ code }) => code)).not.toContain('limit-problems')
    const problems = problemsOf(text(130))
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)).toMatchObject({
      code: 'limit-problems',
      message: 'Er zijn nog 30 problemen in dit bestand: los eerst de problemen hierboven op.',
      at: { file: 'proef0.yaml', line: 102 },
    })
    expect(problemsOf(text(101)).at(-1)?.message).toContain('nog 1 probleem in')
  })

  test('ook als er duizenden zijn', () =>
    expect(problemsOf(misshapen(5000)).at(-1)?.message).toContain('Er zijn nog 4900 problemen'))

  test('het ene bestand verbergt het andere niet', () => {
    const files = problemsOf(unlinked(130), unlinked(3, 'c')).map(({ at }) => at.file)
    expect(files.filter((file) => file === 'proef0.yaml')).toHaveLength(101)
    expect(files.filter((file) => file === 'proef1.yaml')).toHaveLength(3)
  })
})

/** Repeats a piece, up to a megabyte or nearly as many words and signs as may be read. */
const full = (head: string, piece: (i: number) => string, count: number, tail = ''): string =>
  `${head}${lines(count, piece)}${tail}`

const inRule = (key: string, value: string): string =>
  pathway({ rules: { r: rule(key === 'when' ? { when: value } : { item: value }) } })

/** What makes a reader slow: many of the same, long names, names that are like each other, deep and long chains. */
const HOSTILE: Readonly<Record<string, string>> = {
  'onbekende sleutels': full('signals:\n  n:\n', (i) => `    labe${i}: 1\n`, 9900),
  hoofdsleutels: full('', (i) => `k${i}: 1\n`, 11_900),
  'lege lijsten': full('signals: [', () => '[],', 19_900, '[]]'),
  "komma's": full('signals: [', () => ',', 900_000, ']'),
  aanhalingstekens: full('signals: ', () => '"', 900_000),
  sterretjes: full('signals: [', (i) => `*a${i},`, 14_000, '1]'),
  'een naam van een megabyte': `signals:\n  n: { ${SIGNAL}, outdatedBy: ${'a'.repeat(900_000)} }\n`,
  'een sleutel van een megabyte': `signals:\n  ${'a'.repeat(900_000)}: 1\n`,
  'een keuze van een megabyte': inRule('when', `{ eetlust: ${'a'.repeat(900_000)} }`),
  'regels zonder iets': full(pathway({ rules: {} }), (i) => `  r${i}: {}\n`, 8400),
  'onderdelen zonder iets': inRule(
    'item',
    full('{}', () => ',{}', 19_000),
  ),
  'waarden die geen waarde zijn': inRule(
    'when',
    full('{ gewicht: [', () => '[],', 19_500, '1] }'),
  ),
  'waarden buiten het bereik': inRule(
    'when',
    full('{ gewicht: [', () => '1,', 29_000, '1] }'),
  ),
  'voorwaarden die geen voorwaarde zijn': inRule(
    'when',
    full('{ any: [', () => '{ a: {} },', 6200, '{ suf: true }] }'),
  ),
  'onbekende signalen die op elkaar lijken': full(
    `signals:\n`,
    (i) => `  n${i}: { ${SIGNAL}, onlyIf: { m${i}: true } }\n`,
    1300,
  ),
  'een keten van signalen': full(
    `signals:\n`,
    (i) => `  n${i}: { ${SIGNAL}, onlyIf: { n${i + 1}: true } }\n`,
    1300,
    `  n1300: { ${SIGNAL} }\n`,
  ),
  'een kring van signalen': full(
    `signals:\n`,
    (i) => `  n${i}: { ${SIGNAL}, onlyIf: { n${(i + 1) % 1300}: true } }\n`,
    1300,
  ),
  'een keten van scores': full(
    `signals:\n`,
    (i) => `  n${i}: { label: N, type: integer, domain: shared, score: [n${i + 1}, n${i + 1}] }\n`,
    1300,
    "  n1300: { label: N, ask: N?, type: integer, unit: '1', step: 1, range: [0, 1], domain: shared }\n",
  ),
  'een lange formule': `signals:\n  n: { label: N, type: decimal, domain: shared, formula: ${'gewicht + '.repeat(90_000)}1 }\n`,
  'parameters in een tekst': full('', () => '', 0).concat(
    inRule('item', `{ note: '${lines(100_000, (i) => `$a${i} `)}' }`),
  ),
  'partijen zonder rol': full('network: n\ntitle: N\narea: {}\nparties:\n', (i) => `  k${i}: []\n`, 8400),
  'gevallen zonder iets': full('cases: voeding\ntests:\n', () => '  - {}\n', 9900),
  'een bom': full('a0: &a0 [x]\n', (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`, 3500),
}

/** A processor second: a machine that is busy with something else does not count. */
const seconds = (run: () => void): number => {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}

describe('een vijandig bestand', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, text) => {
    expect(text.length).toBeLessThan(1_000_000)
    let problems: readonly Problem[] = []
    // It takes half a second at most; four times that is another kind of slow.
    expect(seconds(() => (problems = problemsOf(text)))).toBeLessThan(2)
    expect(problems.length).toBeLessThanOrEqual(101)
    for (const { message } of problems) expect(message).toSatisfy(isSentence)
    expect(Math.max(0, ...problems.map(({ message }) => message.length))).toBeLessThan(1000)
  })
})
