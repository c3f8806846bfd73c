import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { parseLibrary } from '../../src/library'
import type { Input } from '../../src/model/input'
import { textsIn, valuesIn } from '../../src/model/parameters'
import type { Item, Rule } from '../../src/model/pathway'
import { readLibraryFiles } from '../../src/node'
import { asText } from '../../src/present/text'
import { healthy, TODAY } from './healthy'
import { fleschDouma, sentencesOf, syllables, wordsOf } from './readability'

// What is said to the person and the carer is plain Dutch; what professionals read is short and exact.

const library = parseLibrary(await readLibraryFiles('pathways'))

describe('lettergrepen', () => {
  // Split by hand, as in the Woordenlijst (het Groene Boekje).
  test.each<readonly [string, number]>([
    ['u', 1],
    ['eet', 1], // eet
    ['eeuw', 1], // eeuw
    ['nieuw', 1], // nieuw
    ['draai', 1], // draai
    ['bloei', 1], // bloei
    ['huisarts', 2], // huis-arts
    ['moeilijk', 2], // moei-lijk
    ['gezond', 2], // ge-zond
    ['folder', 2], // fol-der
    ['diëtist', 3], // di-e-tist
    ['energie', 3], // e-ner-gie
    ['zeeën', 2], // zee-en
    ['ondervoed', 3], // on-der-voed
    ['verwarring', 3], // ver-war-ring
    ['medicijnen', 4], // me-di-cij-nen
    ['wijkverpleegkundige', 6], // wijk-ver-pleeg-kun-di-ge
    ['cliëntondersteuning', 6], // cli-ent-on-der-steu-ning
    ['Luisterlijn', 3], // Luis-ter-lijn
  ])('%s: %s', (word, expected) => {
    expect(syllables(word)).toBe(expected)
  })
})

describe('de maat van Flesch-Douma', () => {
  test('drie woorden, vier lettergrepen, een zin', () => {
    // Sta lang-zaam op: 206.84 − 0.77 × 133.333 − 0.93 × 3 = 206.84 − 102.667 − 2.79
    expect(fleschDouma('Sta langzaam op.')).toBeCloseTo(101.383, 2)
  })

  test('acht woorden, acht lettergrepen, twee zinnen', () => {
    // 206.84 − 0.77 × 100 − 0.93 × 4 = 206.84 − 77 − 3.72
    expect(fleschDouma('De kat zit op de mat. Hij slaapt.')).toBeCloseTo(126.12, 2)
  })

  test('een zin vol vaktaal haalt de 60 niet', () => {
    // Mul-ti-dis-ci-pli-nai-re in-di-ca-tie-stel-ling: 2 words, 13 syllables, 1 sentence
    expect(fleschDouma('Multidisciplinaire indicatiestelling.')).toBeCloseTo(206.84 - 0.77 * 650 - 0.93 * 2, 2)
  })

  test('een punt in een getal eindigt geen zin; een nummer is geen woord', () => {
    expect(sentencesOf('Weeg elke 1.5 week. Bel 0800-2000!')).toEqual(['Weeg elke 1.5 week', 'Bel 0800-2000'])
    expect(wordsOf('Bel 112, of de e-mail van foto’s.')).toEqual(['Bel', 'of', 'de', 'e-mail', 'van', 'foto’s'])
  })
})

interface Said {
  readonly at: string
  readonly text: string
}

const rules = Object.entries(library.pathways).flatMap(([pathway, { rules: own }]) =>
  Object.entries(own).map(([id, rule]) => [`${pathway}/${id}`, rule] as const),
)

const filled = [null, ...Object.values(library.networks)].map((network) =>
  textsIn({ library, value: valuesIn(library, network) }),
)

/** Each text once, as it is said without a network and in each of them. */
const said = (pick: (rule: Rule) => readonly (string | undefined)[]): Said[] => [
  ...new Map(
    rules.flatMap(([at, rule]) =>
      pick(rule).flatMap((text) =>
        text === undefined ? [] : filled.map((fill) => [`${at} ${fill(text)}`, { at, text: fill(text) }] as const),
      ),
    ),
  ).values(),
]

const textsOf = ({ then }: Rule, kind: Item['kind']): (string | undefined)[] =>
  then.filter((item) => item.kind === kind).map(({ text }) => text)

const advices = said((rule) => textsOf(rule, 'advise'))

const worst = (all: readonly Said[], score: (text: string) => number, count = 5): string =>
  [...all]
    .sort((left, right) => score(left.text) - score(right.text))
    .slice(0, count)
    .map(({ at, text }) => `${score(text).toFixed(1)}  ${at}: ${text}`)
    .join('\n')

const longest = (text: string): number => Math.max(...sentencesOf(text).map((sentence) => wordsOf(sentence).length))

/** Words of professionals, by their stem; each has a plain word beside it. */
const JARGON: readonly string[] = [
  'adl',
  'afkappunt',
  'anamnese',
  'aspiratie',
  'beschikking',
  'cognitie',
  'cognitief',
  'comorbiditeit',
  'consult',
  'delier',
  'diagnose',
  'diagnostiek',
  'dysfagie',
  'evaluatie',
  'extramuraal',
  'frailty',
  'fractuur',
  'geriatrisch',
  'handelingsverlegen',
  'icpc',
  'indicatie',
  'indicatiestelling',
  'interventie',
  'intake',
  'leefstijl',
  'malnutritie',
  'mantelzorgondersteuning',
  'mdo',
  'mobiliteit',
  'monitoren',
  'multidisciplinair',
  'multifactorieel',
  'orthostase',
  'orthostatisch',
  'palliatief',
  'polyfarmacie',
  'preventie',
  'problematiek',
  'proactief',
  'refeeding',
  'sarcopenie',
  'score',
  'screenen',
  'screening',
  'signaleren',
  'signalering',
  'suïcidaal',
  'suïcidaliteit',
  'syncope',
  'toeleiding',
  'triage',
  'valangst',
  'valincident',
  'valrisico',
  'vitaliteit',
  'voorziening',
  'wilsbekwaam',
  'wlz',
  'wmo',
  'wzd',
  'zelfmanagement',
  'zorgmijding',
  'zorgplan',
  'zorgprofiel',
  'zorgvraag',
  'zvw',
]

const jargonIn = (text: string): string[] => {
  const words = wordsOf(text).map((word) => word.toLowerCase())
  return JARGON.filter((stem) => words.some((word) => word === stem || (stem.length > 4 && word.includes(stem))))
}

describe('wat tegen de persoon of de mantelzorger wordt gezegd', () => {
  test('er zijn adviezen, zonder open plek van een parameter', () => {
    expect(advices.length).toBeGreaterThan(15)
    expect(advices.filter(({ text }) => text.includes('$')).map(({ at }) => at)).toEqual([])
  })

  test('leest als gewoon Nederlands: Flesch-Douma ten minste 60', () => {
    const hard = advices.filter(({ text }) => fleschDouma(text) < 60)
    expect(hard.length, `de slechtste:\n${worst(advices, fleschDouma)}`).toBe(0)
  })

  test('in zinnen van hoogstens 15 woorden', () => {
    const long = advices.filter(({ text }) => longest(text) > 15)
    expect(long.length, `de langste (min het aantal woorden):\n${worst(advices, (text) => -longest(text))}`).toBe(0)
  })

  test('zonder vaktaal', () => {
    const jargon = advices.filter(({ text }) => jargonIn(text).length > 0)
    const shown = jargon.slice(0, 5).map(({ at, text }) => `${at}: ${jargonIn(text).join(', ')} in “${text}”`)
    expect(jargon.length, shown.join('\n')).toBe(0)
  })

  test('de lijst vindt vaktaal, ook in een samenstelling en in het meervoud, en laat gewone woorden met rust', () => {
    expect(jargonIn('De valrisicobeoordeling is een interventie.')).toEqual(['interventie', 'valrisico'])
    expect(jargonIn('Uw indicaties staan in de Wmo.')).toEqual(['indicatie', 'wmo'])
    expect(jargonIn('U kunt vallen. Vraag de dokter om hulp.')).toEqual([])
  })
})

const meldingRoles = Object.entries(library.roles).filter(([, { reached }]) => reached === 'melding')

describe('de Wmo wordt bereikt met een melding, nooit met een verwijzing', () => {
  const REFERRAL = /verwij[sz]/i
  const MUNICIPAL = /\b(wmo|gemeente|meldpunt|veilig thuis)\b/i
  const about = (text: string): boolean => MUNICIPAL.test(text) && REFERRAL.test(text)

  test('geen zin van een regel noemt de Wmo of de gemeente en een verwijzing', () => {
    const all = said(({ title, why, card, then }) => [
      title,
      why,
      card,
      ...then.flatMap(({ text, question, steps = [] }) => [text, question, ...steps.map((step) => step.do)]),
    ])
    // That a rule says so on purpose ("niet via een verwijzing") has not come up.
    expect(all.filter(({ text }) => sentencesOf(text).some(about))).toEqual([])
  })

  test('wat naar zo’n rol gaat vraagt geen verwijzing, en het Wmo-loket wordt door de persoon bereikt', () => {
    const ids = meldingRoles.map(([id]) => id)
    expect(ids).toContain('wmo-loket')
    const items = rules.flatMap(([at, { then }]) =>
      then.filter(({ kind, to }) => kind === 'refer' && ids.includes(String(to))).map((item) => ({ at, item })),
    )
    expect(items.length).toBeGreaterThan(5)
    expect(items.filter(({ item }) => REFERRAL.test(item.question ?? '')).map(({ at }) => at)).toEqual([])
    const byOther = items.filter(
      ({ item }) => item.to === 'wmo-loket' && item.responsible.some((who) => who !== 'persoon'),
    )
    expect(byOther.map(({ at }) => at)).toEqual([])
  })

  test('geen label van zo’n rol, en van aanbod dat zij levert, noemt een verwijzing', () => {
    const ids = meldingRoles.map(([id]) => id)
    const labels = [
      ...meldingRoles.map(([, { label }]) => label),
      ...Object.values(library.services)
        .filter(({ by }) => by.some((role) => ids.includes(role)))
        .map(({ label }) => label),
    ]
    expect(labels.length).toBeGreaterThan(5)
    expect(labels.filter((label) => REFERRAL.test(label))).toEqual([])
  })

  test('ook het plan, zoals het wordt getoond, noemt daar geen verwijzing', () => {
    const signals = {
      ...healthy(library, 81),
      'kan-niet-koken': true,
      'drempel-vervoer': true,
      'mist-dagstructuur': true,
    }
    const shown = asText(library, adviseSync(library, { on: TODAY, signals, involved: [], reporter: 'buur' } as Input))
    expect(shown).toMatch(/Wmo-loket/)
    expect(shown.split('\n').filter(about)).toEqual([])
  })
})

describe.each(Object.entries(library.pathways))('zorgpad %s', (_, pathway) => {
  test('zegt waarvoor het is en waarvoor niet, zijn klasse, en dat het een concept is', () => {
    expect(pathway.use).toMatch(/^(Helpt|Wijst)\b/)
    expect(pathway.use).toMatch(/\bStelt geen diagnose\b/)
    // Of the red flags, that hold for everyone, it says what they do not take the place of.
    expect(pathway.use).toMatch(/\b[Nn]iet\b|\bvervangt geen\b/)
    expect(['clinical', 'organisational']).toContain(pathway.class)
    expect(pathway.status).toBe('draft')
  })
})
