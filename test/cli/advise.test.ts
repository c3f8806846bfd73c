import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { library } from '../../src/pathways'
import { refused } from './refused'
import { ran } from './terminal'
import { fileWith } from './workplace'

const ON = '2026-03-02'
const signals = {
  leeftijd: 78,
  woonsituatie: 'zelfstandig',
  'gewicht-6mnd': 60,
  gewicht: 56,
  oedeem: false,
  armomtrek: 23,
} as const
const NETWORK = 'loosduinen-voorbeeld'

const asYaml = Object.entries(signals)
  .map(([id, value]) => `${id}: ${value}\n`)
  .join('')

const indented = asYaml.replace(/^/gm, '  ').trimEnd()

const advice = JSON.parse(JSON.stringify(adviseSync(library, { on: ON, network: NETWORK, signals })))

const json = async (args: readonly string[], stdin = ''): Promise<unknown> => {
  const { code, out, err } = await ran(['advise', ...args, '--format', 'json'], stdin)
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

describe('dezelfde persoon, op elke manier gegeven', () => {
  test('alleen de signalen', async () => {
    expect(await json([await fileWith(asYaml), '--on', ON, '--network', NETWORK])).toEqual(advice)
  })

  test('een hele invoer', async () => {
    const file = await fileWith(`on: ${ON}\nnetwork: ${NETWORK}\nsignals:\n${indented}\n`)
    expect(await json([file])).toEqual(advice)
  })

  test('JSON', async () => {
    const file = await fileWith(JSON.stringify({ on: ON, network: NETWORK, signals }, null, 2), 'persoon.json')
    expect(await json([file])).toEqual(advice)
  })

  test('alleen de signalen, als JSON', async () => {
    expect(await json([await fileWith(JSON.stringify(signals)), '--on', ON, '--network', NETWORK])).toEqual(advice)
  })

  test('standaardinvoer', async () => {
    expect(await json(['-', '--on', ON, '--network', NETWORK], asYaml)).toEqual(advice)
  })

  test('met een byteordeteken en regeleinden van Windows', async () => {
    const file = await fileWith(`\uFEFF${asYaml.replaceAll('\n', '\r\n')}`)
    expect(await json([file, '--on', ON, '--network', NETWORK])).toEqual(advice)
  })

  test('--json is --format json', async () => {
    const file = await fileWith(asYaml)
    const { out } = await ran(['advise', file, '--on', ON, '--network', NETWORK, '--json'])
    expect(JSON.parse(out)).toEqual(advice)
  })
})

describe('opties gaan voor wat in het bestand staat', () => {
  const file = `on: ${ON}\nnetwork: ${NETWORK}\nreporter: buur\nsignals:\n${indented}\n  suf: true\n  drinkt-nauwelijks-uren: 30\n`

  test('--on', async () =>
    expect(await json([await fileWith(file), '--on', '2026-03-05'])).toMatchObject({ on: '2026-03-05' }))

  test('--at bepaalt de termijn in uren', async () => {
    const given = await fileWith('on: 2026-03-06\nsignals: { drinkt-nauwelijks-uren: 30, suf: false }\n')
    expect(await json([given, '--at', '16:30'])).toMatchObject({
      recommendations: [{ to: 'huisarts', due: '2026-03-07T16:30' }],
    })
    expect(await json([given])).toMatchObject({ recommendations: [{ to: 'huisarts', due: '2026-03-07' }] })
  })

  test('--reporter', async () => {
    const first = async (...more: readonly string[]): Promise<unknown> => {
      const { recommendations } = (await json([await fileWith(file), ...more])) as {
        readonly recommendations: readonly unknown[]
      }
      return recommendations[0]
    }
    expect(await first()).toMatchObject({ to: 'huisarts', responsible: { role: 'buur' } })
    expect(await first('--reporter', 'mantelzorger')).toMatchObject({
      to: 'huisarts',
      responsible: { role: 'mantelzorger' },
    })
  })

  test('--network', async () => {
    const bare = file.replace(/^network: .*\n/m, '')
    expect(await json([await fileWith(bare)])).not.toHaveProperty('network')
    expect(await json([await fileWith(bare), '--network', NETWORK])).toHaveProperty('network', NETWORK)
  })
})

test('zonder dag is het vandaag', async () => {
  const before = new Date().toLocaleDateString('sv-SE')
  const { on } = (await json([await fileWith(asYaml)])) as { readonly on: string }
  expect([before, new Date().toLocaleDateString('sv-SE')]).toContain(on)
})

test('de vormen zijn elk anders, en text is de gewone', async () => {
  const file = await fileWith(asYaml)
  const shown = async (...more: readonly string[]): Promise<string> => {
    const { code, out } = await ran(['advise', file, '--on', ON, ...more])
    expect(code).toBe(0)
    return out
  }
  const [plain, text, markdown] = [await shown(), await shown('--format', 'text'), await shown('--format', 'markdown')]
  expect(plain).toBe(text)
  expect(plain).toMatch(/^Plan op maandag 2 maart 2026\n/)
  expect(markdown).toMatch(/^# Plan op maandag 2 maart 2026\n/)
  for (const out of [plain, markdown]) expect(out).toMatch(/[^\n]\n$/)
  const explained = await shown('--explain')
  expect(explained.startsWith(plain)).toBe(true)
  expect(explained).toContain('\nWaarom\n')
  expect(explained).toContain('Ondervoed volgens SNAQ65+ (rood): geldt\n')
  expect(await shown('--format', 'json', '--explain')).toBe(await shown('--format', 'json'))
})

test('twee keer hetzelfde vragen geeft letterlijk hetzelfde', async () => {
  const args = ['advise', await fileWith(asYaml), '--on', ON, '--explain']
  expect((await ran(args)).out).toBe((await ran(args)).out)
})

test('niets bekend is geen fout', async () => {
  const { code, out } = await ran(['advise', await fileWith(`on: ${ON}\nsignals: {}\n`)])
  expect(code).toBe(0)
  expect(out).toContain('Er is nog te weinig bekend voor een advies.')
})

describe('voor wie', () => {
  const shown = async (...more: readonly string[]): Promise<string> => {
    const { code, out, err } = await ran(['advise', await fileWith(asYaml), '--on', ON, '--network', NETWORK, ...more])
    expect([code, err]).toEqual([0, ''])
    return out
  }

  test('html is een bladzijde, voor de professional of voor de persoon', async () => {
    expect(await shown('--format', 'html')).toMatch(
      /^<!doctype html>[\s\S]*<h1>Plan op maandag 2 maart 2026<[\s\S]*<\/html>\n$/,
    )
    expect(await shown('--format', 'html', '--for', 'person')).toContain('<h1>Uw plan van maandag 2 maart 2026</h1>')
  })

  test('markdown voor de persoon', async () => {
    expect(await shown('--format', 'markdown', '--for', 'person')).toMatch(/^# Uw plan van maandag 2 maart 2026\n/)
    expect(await shown('--format', 'markdown', '--for', 'professional')).toBe(await shown('--format', 'markdown'))
  })

  test('de uitleg voor elke lezer', async () => {
    expect(await shown('--explain', '--for', 'person')).toMatch(/^Plan op [\s\S]*\nWaarom\n\n[\s\S]*Dit geldt voor u\./)
    expect(await shown('--explain', '--for', 'auditor')).toContain('\nregel: ondervoeding/snaq65-rood\n')
  })

  test('wat niet samengaat: met wat wel kan', async () => {
    const file = await fileWith(asYaml)
    const err = async (...more: readonly string[]): Promise<string> => (await refused(['advise', file, ...more])).err
    expect(await err('--for', 'person')).toContain('--format html')
    expect(await err('--for', 'auditor', '--format', 'html')).toContain('--explain')
    expect(await err('--for', 'buurman')).toContain('professional, person, auditor')
    expect(await err('--format', 'html', '--explain')).toContain('--format markdown')
    expect(await err('--format', 'pdf')).toContain('html')
  })
})
