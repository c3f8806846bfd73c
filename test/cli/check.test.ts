import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { changed, OWN_NETWORK, SMALL } from './library'
import { refused } from './refused'
import { ran } from './terminal'
import { fileWith, folderWith } from './workplace'

test('een goede map: wat erin staat, en uitgang 0', async () => {
  expect(await ran(['check', await folderWith(SMALL)])).toEqual({
    code: 0,
    out: 'Geen fouten gevonden: 1 zorgpad, 1 regel, 2 signalen, 0 netwerken.\n',
    err: '',
  })
})

test('de meegeleverde bibliotheek is goed', async () => {
  const { code, out } = await ran(['check'])
  expect(code).toBe(0)
  expect(out).toMatch(
    /^Geen fouten gevonden: \d+ zorgpad(en)?, \d+ regels, \d+ signalen, \d+ netwerk(en)?\.\n\d+ bevindingen geaccepteerd\.\n$/,
  )
})

test('--library MAP is hetzelfde als MAP, en mag vaker', async () => {
  const { 'signalen.yaml': signals = '', ...others } = SMALL
  const [one, two] = [await folderWith({ 'signalen.yaml': signals }), await folderWith(others)]
  expect((await ran(['check', '--library', one, '--library', two])).code).toBe(0)
  expect((await ran(['check', one, two])).code).toBe(0)
  expect((await ran(['check', '--library', one, two])).code).toBe(0)
  await refused(['check', two])
})

test('elke fout met bestand, regel en kolom', async () => {
  const folder = await folderWith(changed(SMALL, 'signalen.yaml', 'type: boolean', 'type: bool'))
  const { err } = await refused(['check', folder])
  expect(err).toMatch(/^De bibliotheek is niet te gebruiken: 1 fout\.\n {2}\S*signalen\.yaml:2:51: /)
})

test('namen die niet bestaan, met wat bedoeld kan zijn', async () => {
  const folder = await folderWith(changed(SMALL, 'pad.yaml', 'mager: true', 'magir: true'))
  const { err } = await refused(['check', folder])
  expect(err).toMatch(/pad\.yaml:14:24: .*magir.*mager/)
})

test('alle fouten van alle bestanden in een keer', async () => {
  const one = changed(SMALL, 'signalen.yaml', 'domain: shared', 'domein: shared')
  const two = changed(one, 'rollen.yaml', 'direct', 'rechtstreeks')
  const { err } = await refused(['check', await folderWith({ ...two, 'stuk.yaml': 'signals: [\n' })])
  for (const place of ['signalen.yaml:2:', 'rollen.yaml:2:', 'stuk.yaml:1:']) expect(err).toContain(place)
})

test('--json geeft dezelfde fouten aan een programma', async () => {
  const good = await ran(['check', await folderWith(SMALL), '--json'])
  expect([good.code, JSON.parse(good.out)]).toEqual([0, { problems: [], findings: [], notShown: [] }])
  const folder = await folderWith(changed(SMALL, 'pad.yaml', 'mager: true', 'magir: true'))
  const { code, out } = await ran(['check', folder, '--json'])
  expect(code).toBe(2)
  expect(JSON.parse(out)).toMatchObject({ problems: [{ code: 'unknown-signal', at: { line: 14, column: 24 } }] })
})

describe('--sources', () => {
  const score =
    '  licht: { label: Licht, type: boolean, domain: medical, decide: [{ when: { gewicht: { below: 50 kg } }, is: true }] }\n'
  const weight =
    '  gewicht: { label: Gewicht, ask: Hoe zwaar?, type: decimal, unit: kg, step: 1, range: [20, 300], domain: medical }\n'
  const bare = changed(SMALL, 'signalen.yaml', 'signals:\n', `signals:\n${score}${weight}`)

  test('elk getal van de meegeleverde bibliotheek heeft een bron of is af te spreken', async () => {
    const { code, out } = await ran(['check', '--sources'])
    expect(out).toMatch(/\d+ getallen: ✓ \d+ uit een bron, ~ \d+ lokaal af te spreken, ✗ 0 zonder bron\.\n$/)
    expect(code).toBe(0)
  })

  test('een getal dat op niets rust: uitgang 1, en wat te doen', async () => {
    const { code, out } = await ran(['check', await folderWith(bare), '--sources'])
    expect(code).toBe(1)
    expect(out).toContain(
      '✗ Gewicht: minder dan 50 kg\n      rust op niets: geef een bron, of maak er een parameter van',
    )
  })

  test('met --json dezelfde getallen voor een programma', async () => {
    const { code, out } = await ran(['check', await folderWith(bare), '--sources', '--json'])
    expect(code).toBe(1)
    const what = 'Gewicht: minder dan 50 kg'
    expect(JSON.parse(out).numbers).toContainEqual({ in: 'licht', kind: 'signal', what, basis: { kind: 'none' } })
  })

  test('een bibliotheek met een fout: de fouten', async () => {
    await refused(['check', await folderWith(changed(bare, 'pad.yaml', 'mager: true', 'magir: true')), '--sources'])
  })
})

test('een map die er niet is, een bestand, een lege map', async () => {
  expect((await refused(['check', 'niet-hier'])).err).toBe('niet-hier bestaat niet.\n')
  expect((await refused(['check', await fileWith('signals: {}\n')])).err).toMatch(/is geen map/)
  expect((await refused(['check', await folderWith({ 'leesmij.txt': 'hallo' })])).err).toContain('geen YAML-bestanden')
  expect((await refused(['check', '--json', 'niet-hier'])).err).toContain('niet-hier')
})

test('een map die YAML heet', async () => {
  expect(await ran(['check', await folderWith({ ...SMALL, 'map.yaml/niets.txt': 'geen YAML' })])).toMatchObject({
    code: 0,
    err: '',
  })
})

test('het eigen netwerk naast de meegeleverde bibliotheek', async () => {
  const own = await folderWith(OWN_NETWORK)
  await refused(['check', '--library', own])
  expect(await ran(['check', '--library', own, '--with-bundled'])).toMatchObject({ code: 0, err: '' })
  const file = await fileWith('on: 2026-03-02\nsignals: { leeftijd: 78, woonsituatie: zelfstandig, armomtrek: 22 }\n')
  const args = ['advise', file, '--library', own, '--with-bundled', '--network', 'eigen-buurt']
  const { code, out } = await ran(args)
  expect(code).toBe(0)
  expect(out).toMatch(/^Plan op maandag 2 maart 2026 · Eigen buurt \(fictief\)\n/)
  expect(out).toContain('wie      Wijkverpleegkundige')
  expect(out).toContain('bij      Eigen Diëtist')
  await refused(args.filter((arg) => arg !== '--with-bundled'))
  expect((await refused(['advise', file, '--network', 'eigen-buurt'])).err).toContain('loosduinen-voorbeeld')
})

test('een eigen bibliotheek in plaats van de meegeleverde', async () => {
  const folder = await folderWith(SMALL)
  const file = await fileWith('moe: true\nmager: true\n')
  const { code, out } = await ran(['advise', file, '--library', folder, '--on', '2026-03-02'])
  expect(code).toBe(0)
  expect(out).toContain('1. Huisarts inschakelen – uiterlijk maandag 9 maart')
  const broken = await folderWith(changed(SMALL, 'pad.yaml', 'moe: true', 'moo: true'))
  expect((await refused(['advise', file, '--library', broken])).err).toContain('pad.yaml:14:13:')
  await refused(['advise', file, '--library', join(folder, 'niet-hier')])
})

describe('bevindingen in een bibliotheek zonder fouten', () => {
  const never = changed(SMALL, 'pad.yaml', 'mager: true', 'all: [{ mager: true }, { mager: false }]')

  test('een regel voor niemand: uitgang 1, met plaats, remedie en code', async () => {
    const { code, out } = await ran(['check', await folderWith(never)])
    expect(code).toBe(1)
    expect(out).toMatch(/pad\.yaml:\d+:3: De regel \S+ geldt voor niemand\. .* \[never-applies\]\n/)
    expect(out).toMatch(/\n\d+ bevinding(en)?\.\n$/)
    expect(out).not.toContain('Geen fouten gevonden')
  })

  test('met een reden geaccepteerd: uitgang 0, geteld, en met --accepted genoemd', async () => {
    const rule = /^ {2}(\S+):$/m.exec(String(never['pad.yaml']).split('rules:\n')[1] ?? '')?.[1] ?? ''
    const accepted = `accepted: [{ finding: never-applies, at: ${rule}, why: Volgt nog }]\n`
    const folder = await folderWith({ ...never, 'pad.yaml': `${never['pad.yaml']}${accepted}` })
    const plain = await ran(['check', folder])
    expect([plain.code, plain.out.split('\n')[1]]).toEqual([0, '1 bevinding geaccepteerd.'])
    expect((await ran(['check', folder, '--accepted'])).out).toContain('Geaccepteerd: Volgt nog')
  })

  test('--json noemt ze alle, met code, plaats en zin', async () => {
    const { code, out } = await ran(['check', await folderWith(never), '--json'])
    expect(code).toBe(1)
    const { problems, findings } = JSON.parse(out)
    expect(problems).toEqual([])
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'never-applies', message: expect.stringContaining('geldt voor niemand') }),
    )
  })

  test('--explain legt ook een bevinding uit', async () => {
    const { code, out } = await ran(['check', '--explain', 'hidden-red-flag'])
    expect([code, out.split('\n')[0]]).toEqual([0, 'hidden-red-flag: Een ontbrekend antwoord verbergt een rode vlag'])
    expect((await refused(['check', '--explain', 'hiden-red-flag'])).err).toContain('hidden-red-flag')
  })

  test('--on: op een dag waarop het zorgpad bijna afloopt', async () => {
    const ending = changed(
      SMALL,
      'pad.yaml',
      /valid: .*/.exec(String(SMALL['pad.yaml']))?.[0] ?? '',
      'valid: { from: 2020-01-01, until: 2026-06-01 }',
    )
    const folder = await folderWith(ending)
    expect((await ran(['check', folder, '--on', '2026-02-01'])).code).toBe(0)
    const { code, out } = await ran(['check', folder, '--on', '2026-05-01'])
    expect([code, out]).toEqual([1, expect.stringContaining('[expires-soon]')])
  })
})
