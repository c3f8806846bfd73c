import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { library } from '../../src/pathways'
import { refused } from './refused'
import { type Ran, ran } from './terminal'
import { fileWith, folderWith } from './workplace'

const ON = '2026-03-02'
const CLOSING = 'Klaar: geen vraag kan nog iets veranderen.'

const asked = async (lines: readonly string[], ...args: readonly string[]): Promise<Ran> => {
  const given = await ran(['ask', '--on', ON, ...args], lines.map((line) => `${line}\n`).join(''))
  expect([given.code, given.err]).toEqual([0, ''])
  return given
}

const SMALL = {
  'signalen.yaml': `signals:
  valt: { label: Valt, ask: Valt iemand?, type: boolean, domain: shared }
  bewust: { label: Bewusteloos, ask: Is iemand bewusteloos?, type: boolean, domain: shared }
  gewicht: { label: Gewicht, ask: Wat is het gewicht?, type: decimal, unit: kg, step: 0.1, range: [20, 300], domain: shared }
  sinds: { label: Sinds, ask: Sinds wanneer?, type: date, domain: shared }
  woont: { label: Woont, ask: Hoe woont iemand?, type: choice, options: { alleen: Alleen, samen: Samen }, domain: shared }
  hulp: { label: Hulp, ask: Welke hulp is er?, type: choices, options: { buur: Buur, kind: Kind, zorg: Thuiszorg }, domain: shared }
`,
  'rollen.yaml':
    'roles:\n  huisarts: { label: Huisarts, domain: medical, receives: [medical, shared], reached: direct }\n',
  'val.yaml': `pathway: val
version: 1.0.0
title: Vallen
status: draft
owner: niemand
class: clinical
valid: {}
use: om te beproeven
sources: { bron: { title: Bron } }
lead: [{ otherwise: huisarts }]
rules:
  nood:
    title: Bewusteloos
    when: { bewust: true }
    redFlag: true
    then: [{ refer: huisarts, question: Wat is er?, responsible: melder, within: immediately }]
    why: Dan is er haast.
    source: [bron]
  licht:
    title: Te licht
    when: { gewicht: { below: 50 }, valt: true }
    then: [{ do: Weeg elke week, responsible: huisarts, within: 1 week }]
    why: Wie licht is valt harder.
    source: [bron]
  lang:
    title: Al lang, en alleen
    when: { sinds: { ago: { atLeast: 1 month } }, woont: alleen, hulp: { not: zorg } }
    then: [{ do: Bel elke dag, responsible: huisarts, within: 4 weeks }]
    why: Alleen is maar alleen.
    source: [bron]
`,
}

const small = async (lines: readonly string[], ...args: readonly string[]): Promise<Ran> =>
  asked(lines, '--library', await folderWith(SMALL), ...args)

test('een heel gesprek, tot niets meer kan veranderen, met het plan van advise', async () => {
  const answers = ['n', '49,5', 'ja', '1-2-2026', '1', '1 2']
  const { out } = await small(answers)
  const questions = out.match(/^! ?Is .*\?$|^Wat .*\?$|^Valt .*\?$|^Sinds .*\?$|^Hoe .*\?$|^Welke .*\?$/gm)
  expect(questions).toEqual([
    '! Is iemand bewusteloos?',
    'Wat is het gewicht?',
    'Valt iemand?',
    'Sinds wanneer?',
    'Hoe woont iemand?',
    'Welke hulp is er?',
  ])
  expect(out.match(/^> .*$/gm)).toEqual(answers.map((line) => `> ${line}`))
  const [, plan = ''] = out.split(`${CLOSING}\n\n`)
  const file = await fileWith(
    'bewust: false\ngewicht: 49.5\nvalt: true\nsinds: 2026-02-01\nwoont: alleen\nhulp: [buur, kind]\n',
  )
  expect(plan).toBe((await ran(['advise', file, '--on', ON, '--library', await folderWith(SMALL)])).out)
  expect(plan).toContain('Bel elke dag')
})

test('een vraag toont wat er te kiezen is, hoe ver het is en wat al zeker is', async () => {
  const { out } = await small(['n', '49', 'j', '2026-02-01'])
  expect(out).toMatch(/^\nVraag 1 · nog 6 die iets kunnen veranderen · nog niets zeker · 1 rode vlag open\n/)
  expect(out).toContain('  Typ j (ja) of n (nee)\n  w = weet niet · z = wil niet zeggen · t = terug')
  expect(out).toContain('  Typ een getal van 20 tot en met 300 kg, of w z t o ?\n')
  expect(out).toContain('al zeker: 1 advies · geen rode vlag open\nHoe woont iemand?\n   1  Alleen\n   2  Samen\n')
})

test('een rode vlag komt meteen in beeld, voor de volgende vraag, en na terug opnieuw', async () => {
  const { out } = await small(['j', 't', 'j'])
  const alarm = `!!! RODE VLAG: Huisarts inschakelen – nu\n   wie      Wie dit meldt\n   vraag    Wat is er?\n   waarom   Dan is er haast.\n`
  expect(out.split(alarm)).toHaveLength(3)
  expect(out.split('Wat is het gewicht?')[0]).toContain(`> j\n\n${alarm}`)
})

test('een rode vlag die niet te beslissen is vraagt meteen om een oordeel, en staat aan het einde nog genoemd', async () => {
  const { out } = await small(['w', 'w', 'n', 'z', 'w', 'w'])
  expect(out.split('\nVraag 2')[0]).toMatch(/> w\n\n!!! “Bewusteloos” is niet te beslissen/)
  expect(out).toContain(`${CLOSING}\nLet zelf op: 1 rode vlag is niet uitgesloten.\n  ! Bewusteloos\n`)
})

test('terug maakt ongedaan, overslaan stelt uit, ? zegt waarom', async () => {
  const { out } = await small(['t', 'o', '?', '60', 't', '49', 'overslaan', 'terug'])
  expect(out).toContain('Dit is de eerste vraag van dit gesprek.')
  expect(out).toContain('Het antwoord telt mee voor:\n  - Te licht.\n    Wie licht is valt harder.\n')
  expect(out.match(/Wat is het gewicht\?/g)).toHaveLength(3)
  expect(out).toMatch(/> 60\n\nVraag 2 .*\nSinds wanneer\?[\s\S]*> t\n\nVraag 1 .*\nWat is het gewicht\?/)
})

describe('een antwoord dat niet kan', () => {
  test.each([
    ['n', 'wat', 'Dat begrijp ik niet. Typ een getal van 20 tot en met 300 kg.'],
    ['n', '', 'Dat begrijp ik niet. Typ een getal van 20 tot en met 300 kg.'],
    ['n', '1.000', 'Dat begrijp ik niet. Typ een getal van 20 tot en met 300 kg.'],
    ['n', '500', 'Dat kan niet. Gewicht: buiten het bereik van 20 tot en met 300 kg.'],
    ['n', '49,55', 'Dat kan niet. Gewicht: fijner dan gemeten kan worden; rond af op 0,1 kg.'],
  ])('na %s: %s', async (first, wrong, said) => {
    const { out } = await small([first, wrong, '49,5 kg'])
    expect(out).toContain(`> ${wrong}\n${said}\n`)
    expect(out.match(/Wat is het gewicht\?/g)).toHaveLength(2)
    expect(out).toMatch(/Vraag 3 .*\nValt iemand\?/)
  })

  test('een datum, een nummer en meer nummers', async () => {
    const { out } = await small(['n', '60', '31-2-2026', '3-3-2026', '1/2/2026', '3', 'Alleen', '1 4', '0'])
    expect(out.match(/^Dat .*$/gm)).toEqual([
      'Dat begrijp ik niet. Typ een datum, zoals 2-3-2026 of 2026-03-02.',
      'Dat kan niet. Sinds: deze dag ligt na de dag van het advies.',
      'Dat begrijp ik niet. Typ een nummer van 1 tot en met 2.',
      'Dat begrijp ik niet. Typ een of meer nummers, zoals 1 3; 0 als er niets bij past.',
    ])
    expect(out).toContain(CLOSING)
  })
})

test('aan het einde van de invoer: het plan tot zover, en uitgang 0', async () => {
  const { out } = await small(['n', '49', 'j'])
  expect(out).toContain('Hier houdt de invoer op. Er is niets bewaard; met --save BESTAND kan dat wel.')
  expect(out).toMatch(/Plan op maandag 2 maart 2026[\s\S]*Weeg elke week[\s\S]*Nog te vragen/)
})

test('met --json is er alleen het advies, en gaat het gesprek naar de foutuitvoer', async () => {
  const folder = await folderWith(SMALL)
  const { code, out, err } = await ran(['ask', '--on', ON, '--json', '--library', folder], 'j\n')
  expect([code, JSON.parse(out).recommendations[0].redFlag]).toEqual([0, true])
  expect(err).toContain('! Is iemand bewusteloos?')
})

describe('bewaren', () => {
  test.each(['gesprek.yaml', 'gesprek.json'])(
    '%s: na elke vraag, door advise te lezen, en daar gaat het verder',
    async (name) => {
      const save = join(await folderWith({}), name)
      const first = await small(['n', '49,5'], '--save', save)
      expect(first.out).toContain(`Uw antwoorden staan in ${save}; verder gaan kan met: zorgpad ask --save ${save}`)
      expect(await readdir(dirname(save))).toEqual([name])
      expect((await stat(save)).mode & 0o077).toBe(0)
      const folder = await folderWith(SMALL)
      const advised = await ran(['advise', save, '--library', folder, '--json'])
      expect(JSON.parse(advised.out)).toMatchObject({ on: ON, signals: { gewicht: { value: 49.5 } } })
      for (const args of [[save], ['--save', save]]) {
        const again = await ran(['ask', ...args, '--library', folder], '')
        expect(again.out).toContain('Dit gesprek gaat over maandag 2 maart 2026; voor vandaag: --on ')
        expect(again.out).toContain('Valt iemand?')
      }
      await small(['j', 'w', 'w', 'w'], save, '--save', save)
      expect((await ran(['ask', save, '--library', folder], '')).out).toContain(CLOSING)
    },
  )

  test('een ander gesprek wordt niet overschreven', async () => {
    const [save, other] = [await fileWith('suf: false\n'), await fileWith('suf: true\n')]
    const { err } = await refused(['ask', other, '--save', save])
    expect(err).toContain(`${save} bestaat al en gaat over een ander gesprek.`)
    expect(await readFile(save, 'utf8')).toBe('suf: false\n')
  })

  test('waar niet te schrijven is, is er geen eerste vraag', async () => {
    const save = join(await folderWith({}), 'niet-hier', 'gesprek.yaml')
    const { err } = await refused(['ask', '--save', save])
    expect(err).toContain(`${save} bestaat niet.`)
  })
})

test.each([
  ['gewigt: 56\n', 'Het signaal gewigt bestaat niet.'],
  ['gewicht: zwaar\n', 'verwacht een getal'],
  ['', 'Het bestand is leeg'],
])('een bestand dat niet te gebruiken is: %j', async (text, said) => {
  const file = await fileWith(text)
  expect((await refused(['ask', file])).err).toContain(said)
  expect(await readFile(file, 'utf8')).toBe(text)
})

test('wat niet samengaat', async () => {
  expect((await refused(['ask', '-'])).err).toContain('geef een bestand')
  expect((await refused(['ask', 'a.yaml', 'b.yaml'])).err).toContain('Eén bestand per keer')
})

test('met de meegeleverde zorgpaden: wie alles met nee of 0 beantwoordt komt aan het einde, in minder dan alle vragen', async () => {
  const file = await fileWith('leeftijd: 78\nwoonsituatie: zelfstandig\n')
  const save = join(dirname(file), 'gesprek.json')
  // What is not understood is asked again: one of these always is an answer.
  const lines = Array.from({ length: 300 }, () => ['n', '0', '1', 'w']).flat()
  const { out } = await asked(lines, file, '--save', save)
  expect(out).toContain(CLOSING)
  expect(out.split('\n').filter((line) => line.length > 120)).toEqual([])
  const input = JSON.parse(await readFile(save, 'utf8'))
  const { questions, pathways } = adviseSync(library, input)
  expect(questions).toEqual([])
  expect(pathways.flatMap(({ rules }) => rules).filter(({ state }) => state === 'open')).toEqual([])
  expect(Object.keys(input.signals).length).toBeLessThan(Object.keys(library.signals).length / 2)
})
