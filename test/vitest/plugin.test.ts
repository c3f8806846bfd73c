import { describe, expect, test } from 'vitest'
import { BROKEN_LIBRARY, markOf, WRONG, WRONG_LIBRARY } from '../author/wrong'
import { OWN_NETWORK, SMALL } from '../cli/library'
import { config, inside, ranVitest } from './runner'

const HELD = ['Moe en mager', 'Alleen moe']

/** Cuts what the default reporter prints into one part for each failure. */
const failures = (out: string): readonly string[] => out.split(/^ FAIL {2}/m).slice(1)

describe('gevallen die niet kloppen', async () => {
  const { code, out } = await ranVitest({ ...WRONG_LIBRARY, ...config() }, '--reporter=verbose')

  test('uitgang 1, en elk geval is een test', () => {
    expect(code).toBe(1)
    expect(out).toMatch(new RegExp(`Tests +${WRONG.length} failed \\| ${HELD.length} passed`))
    for (const title of HELD) expect(out).toContain(`✓ pad.cases.yaml > ${title}`)
    expect(failures(out)).toHaveLength(WRONG.length)
  })

  test.each(WRONG)('$title: bestand, regel, kolom en de YAML zelf', (wrong) => {
    const { line, column, text } = markOf(wrong)
    const [part = '', ...others] = failures(out).filter((one) => one.startsWith(`pad.cases.yaml > ${wrong.title}\n`))
    expect(others).toEqual([])
    expect(part).toContain(`\n ❯ pad.cases.yaml:${line}:${column}\n`)
    const lines = part.split('\n')
    const quoted = lines.findIndex((one) => one.trimStart() === `${line}| ${text}`)
    expect(lines[quoted + 1]?.indexOf('^')).toBe((lines[quoted]?.indexOf(`| ${text}`) ?? 0) + 1 + column)
  })

  test.each(WRONG)('$title: verwacht naast gekregen, en waarom', ({ title, what, expected, actual, rules }) => {
    const [part = ''] = failures(out).filter((one) => one.startsWith(`pad.cases.yaml > ${title}\n`))
    expect(part).toContain(`\nCaseError: ${what}: verwacht ${expected}, gekregen ${actual}\n`)
    expect(part).toContain(`\nVerwacht: "${expected}"\nGekregen: "${actual}"\n`)
    expect([...part.matchAll(/^regel (\S+)\n {2}\S/gm)].map(([, rule]) => rule)).toEqual(rules)
  })
})

test('--reporter=junit: elk geval, en van wat niet klopt waar en waarom', async () => {
  const { code, out } = await ranVitest({ ...WRONG_LIBRARY, ...config() }, '--reporter=junit')
  expect(code).toBe(1)
  expect(out).toContain(`<testsuite name="pad.cases.yaml"`)
  expect(out).toContain(`tests="${WRONG.length + HELD.length}" failures="${WRONG.length}" errors="0"`)
  for (const wrong of WRONG) {
    const { line, column } = markOf(wrong)
    const [, found = ''] = out.split(`<testcase classname="pad.cases.yaml" name="${wrong.title}"`)
    const [part = ''] = found.split('</testcase>')
    expect(part).toContain(`<failure message="${wrong.what}: verwacht `)
    expect(part).toContain(`❯ pad.cases.yaml:${line}:${column}`)
  }
})

test('-t kiest gevallen bij hun titel', async () => {
  const texts = { ...WRONG_LIBRARY, ...config() }
  const held = await ranVitest(texts, '-t', 'Moe en mager')
  expect(held.out).toMatch(new RegExp(`Tests +1 passed \\| ${WRONG.length + HELD.length - 1} skipped`))
  expect(held.code).toBe(0)
  const failed = await ranVitest(texts, '-t', 'De dag')
  expect(failed.out).toMatch(/Tests +1 failed \|/)
  expect(failed.code).toBe(1)
})

test('een test staat voor editors op de plaats van zijn titel', async () => {
  const { out } = await ranVitest({ ...SMALL, ...config() }, '--includeTaskLocation', '--reporter=json')
  const { testResults } = JSON.parse(out)
  expect(testResults[0].assertionResults).toMatchObject([
    { title: 'Moe en mager', status: 'passed', location: { line: 4, column: 12 } },
    { title: 'Alleen moe', status: 'passed', location: { line: 7, column: 12 } },
  ])
})

test('een bibliotheek met fouten: alle fouten in woorden, met plaats en regel, ook in andere bestanden', async () => {
  const { code, out } = await ranVitest({ ...BROKEN_LIBRARY, ...config() })
  expect(code).toBe(1)
  const told = failures(out)
  expect(told).toHaveLength(2)
  expect(told[0]).toContain(
    'pad.cases.yaml:26:26: De rol "huisrts" bestaat niet. Bedoelt u "huisarts"? [unknown-role]\n',
  )
  expect(told[0]).toMatch(/26\| {5}expect: \{ notRefer: \[huisrts\] \}\n +\| {26}\^/)
  expect(told[1]).toContain('pad.yaml:14:24: Het signaal "magir" bestaat niet. Bedoelt u "mager"? [unknown-signal]\n')
  expect(told[1]).toContain('14 |     when: { moe: true, magir: true }\n')
  expect(told[1]).toContain(' ❯ pad.yaml:14:24\n')
})

test('een bestand dat geen YAML is', async () => {
  const { code, out } = await ranVitest({ ...SMALL, 'pad.cases.yaml': 'cases: [\n', ...config() })
  expect(code).toBe(1)
  expect(out).toMatch(/CaseError: pad\.cases\.yaml:\d+:\d+: .*\[yaml-syntax\]/)
})

describe('welke mappen', () => {
  const { 'pad.cases.yaml': cases = '', ...others } = SMALL
  const deep = { ...inside('bieb', others), 'bieb/gevallen/pad.cases.yaml': cases }
  const beside = { 'los.test.ts': `import { test } from 'vitest'\ntest('los', () => {})\n` }

  test('zonder opties de dichtstbijzijnde map die een bibliotheek is, naast gewone tests', async () => {
    const { code, out } = await ranVitest({ ...deep, ...beside, 'ander.yaml': 'geen: bibliotheek\n', ...config() })
    expect(out).toMatch(/Test Files +2 passed/)
    expect([code, /Tests +3 passed/.test(out)]).toEqual([0, true])
  })

  test('ook de map van het project zelf, en niet wat daaromheen ligt', async () => {
    const own = { ...inside('gevallen', { 'pad.cases.yaml': cases }), ...others }
    const { code, out } = await ranVitest({ ...own, ...config() })
    expect([code, /Tests +2 passed/.test(out)]).toEqual([0, true])
    const around = await ranVitest({ ...own, ...config(), 'gevallen/package.json': '{}' })
    expect(around.code).toBe(1)
    expect(around.out).toContain('[unknown-pathway]')
  })

  test('met fouten die van de map waar het zorgpad staat', async () => {
    const broken = { ...deep, 'bieb/pad.yaml': String(others['pad.yaml']).replace('mager: true', 'magir: true') }
    const { code, out } = await ranVitest({ ...broken, ...config() })
    expect(code).toBe(1)
    expect(out).toContain('bieb/pad.yaml:14:24: ')
    expect(out).not.toContain('unknown-pathway')
  })

  test('library: alleen de gevallen in die mappen, die samen een bibliotheek zijn', async () => {
    const { 'signalen.yaml': signals = '', ...rest } = SMALL
    const texts = { ...inside('een', rest), 'twee/signalen.yaml': signals, ...inside('drie', BROKEN_LIBRARY) }
    const { code, out } = await ranVitest({ ...texts, ...config(`{ library: ['een', 'twee'] }`) })
    expect([code, /Test Files +1 passed/.test(out)]).toEqual([0, true])
    const missing = await ranVitest({ ...texts, ...config(`{ library: ['een', 'vier'] }`) })
    expect(missing.code).toBe(1)
    expect(missing.out).toMatch(/CaseError: De map \S*vier bestaat niet, of is geen map\./)
  })

  test('twee bibliotheken, elk met haar eigen plug-in', async () => {
    const two = { ...inside('een', SMALL), ...inside('twee', SMALL) }
    const { code, out } = await ranVitest({ ...two, ...config(`{ library: 'een' }`, `{ library: 'twee' }`) })
    expect([code, /Tests +4 passed/.test(out)]).toEqual([0, true])
  })

  test('withBundled: naast de meegeleverde zorgpaden, en wie het vergeet hoort het', async () => {
    const own = {
      ...inside('eigen', OWN_NETWORK),
      'eigen/netwerk.cases.yaml':
        'cases: ondervoeding\non: 2026-03-02\nnetwork: eigen-buurt\ntests:\n  - { title: Niets bekend, expect: { notRefer: [dietist] } }\n',
    }
    const right = await ranVitest({ ...own, ...config('{ withBundled: true }') })
    expect([right.code, /Tests +1 passed/.test(right.out)]).toEqual([0, true])
    const forgotten = await ranVitest({ ...own, ...config() })
    expect(forgotten.code).toBe(1)
    expect(forgotten.out).toContain('Naast de meegeleverde zorgpaden zijn er geen fouten: geef withBundled: true.')
  })
})
