import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { parseLibrary } from '../../src/library'
import type { Advice } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { readLibraryFiles } from '../../src/node'
import { healthy, TODAY } from './healthy'

// Ten typical persons, none of them real. What is not told is asked and healthy, unless `only`. The numbers are those of the rules in the
// dossiers, merged as docs/formaat.md says: one contact per role, one `assess` per responsible, one `review`, `inform` falls away for who acts.

const library = parseLibrary(await readLibraryFiles('pathways'))

type Given = Readonly<Record<string, unknown>>

interface Person {
  readonly age: number
  readonly given: Given
  /** Nothing else is known of this person. */
  readonly only?: true
  readonly input: Partial<Input>
  /** Of whom advice is asked, by role. */
  readonly refer: readonly string[]
  /** How many recommendations a reader accepts, and of which rules; the numbers in comments are those of the dossiers. */
  readonly accepted: number
  readonly rules: readonly string[]
  /** What comes on top of that and is noise: to be taken away in the pathway, and then here. */
  readonly noise?: readonly string[]
}

const PERSONS: Readonly<Record<string, Person>> = {
  'weduwe die zich eenzaam noemt, alleen eet en geen vervoer heeft': {
    age: 78,
    given: {
      'eenzaamheid-vermoed': true,
      'zegt-eenzaam': true,
      'wil-steun': true,
      'eet-alleen': true,
      'partner-overleden': true,
      'maanden-sinds-verlies': 9,
      'rouw-loopt-vast': false,
      'drempel-vervoer': true,
    },
    input: { reporter: 'wijkverpleegkundige' },
    refer: ['sociaal-werker', 'wmo-loket'],
    accepted: 7,
    rules: [
      'assess r11-vragenlijst-na-instemming', // de zes vragen aanbieden
      'do r11-vragenlijst-na-instemming', // weigeren mag
      'advise r17-rouw', // (a)
      'refer praktische-of-sociale-belemmering + r17-rouw', // 19 en r17: sociaal werker, samen eten en rouw
      'refer r18-drempels-wegnemen', // Wmo-loket, vervoer
      'advise r18-drempels-wegnemen', // zelf melden, met hulp
      'review snaq65-groen + valrisico-laag-of-programma-afgerond', // elk jaar, één keer vragen voor 9 en 10
    ],
  },
  'man die vijf kilo is afgevallen zonder dat iemand weet waardoor': {
    age: 82,
    given: { geslacht: 'man', 'gewicht-6mnd': 80, 'gewicht-1mnd': 76, gewicht: 75 },
    input: { reporter: 'wijkverpleegkundige', network: 'loosduinen-voorbeeld' },
    refer: ['dietist', 'huisarts'],
    accepted: 5,
    rules: [
      'refer gewichtsverlies-onverklaard', // 6: huisarts; die weet het zo ook van 7
      'refer snaq65-rood', // 7: diëtist
      'assess snaq65-rood', // elke week wegen
      'advise snaq65-rood', // zes keer op een dag eten
      'review valrisico-laag-of-programma-afgerond', // elk jaar de vragen over vallen
    ],
  },
  'vrouw die vragen herhaalt en afspraken vergeet, volgens haar dochter': {
    age: 81,
    given: {
      'herhaalt-vragen': true,
      'vergeet-afspraken': true,
      functieverlies: true,
      'cognitie-niet-pluis': true,
      'wil-casemanager': true,
    },
    input: { reporter: 'mantelzorger' },
    refer: ['huisarts'],
    accepted: 4,
    rules: [
      'refer niet-pluis-bespreken + r07-cognitie-niet-pluis', // dementie 6 en r07: huisarts
      'do r07-cognitie-niet-pluis', // bespreken dat de huisarts meekijkt
      'do niet-pluis-bespreken', // alvast een casemanager aanbieden
      'review snaq65-groen + valrisico-laag-of-programma-afgerond', // elk jaar, één keer vragen voor 9 en 10
    ],
  },
  'man met dementie, zijn vrouw moet zorg uit handen kunnen geven': {
    age: 84,
    given: {
      geslacht: 'man',
      'diagnose-dementie': 'gesteld',
      'cognitie-niet-pluis': true,
      'wil-casemanager': true,
      'mantelzorger-ontlasting': true,
    },
    input: { reporter: 'huisarts', involved: ['huisarts'], network: 'katwijk-voorbeeld' },
    refer: ['casemanager-dementie', 'wmo-loket'],
    accepted: 5,
    rules: [
      'refer casemanager-inzetten', // dementie 13
      'refer dagactiviteiten', // dementie 14: Wmo-loket
      'do proactieve-zorgplanning', // dementie 18
      'advise proactieve-zorgplanning', // dementie 18: levenstestament
      'review snaq65-groen + valrisico-laag-of-programma-afgerond', // elk jaar, één keer vragen voor 9 en 10
    ],
  },
  'man die twee keer viel, met een blauwe plek, en slecht loopt': {
    age: 79,
    given: {
      geslacht: 'man',
      'laatste-val-op': '2026-11-20',
      'vallen-12mnd': 2,
      'val-letsel': true,
      'kon-zelf-opstaan': true,
      'bezorgd-om-vallen': true,
      'moeite-lopen-balans': true,
      'looptijd-4m': 5,
      woonrisicos: ['los-kleed'],
      'onderliggend-lijden': { missing: 'unknown' },
    },
    input: { reporter: 'wijkverpleegkundige', network: 'loosduinen-voorbeeld' },
    refer: ['ergotherapeut', 'poh-ouderenzorg'],
    accepted: 4,
    rules: [
      'refer valrisico-hoog + valrisico-opsporen', // 7 en 8: praktijkondersteuner, de test en de beoordeling
      'refer woonveiligheid-hulpmiddelen', // 19: het kleed
      'advise valrisico-hoog', // 8: bij afvallen of slecht eten
      'review snaq65-groen + valrisico-hoog', // 8: na drie maanden; 9: elk jaar
    ],
  },
  'vrouw die ineens verward is, koorts heeft en een dag niet drinkt': {
    age: 88,
    given: { 'acute-verandering': true, temperatuur: 38.6, 'drinkt-nauwelijks-uren': 26, 'inname-zeer-laag': true },
    input: { reporter: 'wijkverpleegkundige', involved: ['wijkverpleegkundige'] },
    refer: ['huisarts'],
    accepted: 3,
    rules: [
      'refer delier-vermoeden + uitdroging-vermoeden', // dementie 1 en ondervoeding 3: huisarts
      'assess snaq65-groen', // 9: elke drie maanden wegen, in de thuiszorg
      'review snaq65-groen + valrisico-laag-of-programma-afgerond', // elk jaar, één keer vragen voor 9 en 10
    ],
  },
  'vrouw over wie een buur zich zorgen maakt: gordijnen dicht, kleren te ruim; meer is niet bekend': {
    age: 80,
    only: true,
    given: { woonsituatie: 'zelfstandig', 'eenzaamheid-vermoed': true, kledingsignalen: ['kleding-ruimer'] },
    input: { reporter: 'buur' },
    refer: ['poh-ouderenzorg'],
    accepted: 4,
    rules: [
      'do r09-gesprek-eerst',
      'do lekensignaal-screenen', // 11: vraag of u dit mag doorgeven
      'refer lekensignaal-screenen', // 11: praktijkondersteuner
      'assess lekensignaal-screenen', // 11: SNAQ65+
    ],
  },
  'man in de palliatieve fase die afvalt, zijn gezin heeft het er zwaar mee': {
    age: 76,
    given: {
      geslacht: 'man',
      'gemarkeerd-palliatief': true,
      comfortdoel: true,
      'levensverwachting-weken': 8,
      'spanning-over-eten': true,
      'eetlust-slecht': true,
      'gewicht-6mnd': 70,
      'gewicht-1mnd': 62,
      gewicht: 61,
    },
    input: { reporter: 'huisarts', involved: ['huisarts', 'wijkverpleegkundige'] },
    refer: ['huisarts'],
    accepted: 2,
    rules: [
      'refer palliatief-andere-doelen', // 20: huisarts, doelen en spanning
      'do palliatief-andere-doelen', // 20: praten over eten en drinken
    ],
  },
  'man die somber is en zegt niet meer te willen leven': {
    age: 75,
    given: { geslacht: 'man', 'somber-of-geen-plezier': true, 'suicidale-uiting': true },
    input: { reporter: 'poh-ouderenzorg', network: 'katwijk-voorbeeld' },
    refer: ['huisarts'],
    accepted: 5,
    rules: [
      'do r02-suicidaliteit', // zeg dat u de huisarts belt
      'refer r02-suicidaliteit + r06-vermoeden-depressie', // huisarts, vandaag
      'advise r02-suicidaliteit', // 113
      'assess r06-vermoeden-depressie', // het oordeel over de somberheid
      'review snaq65-groen + valrisico-laag-of-programma-afgerond', // elk jaar, één keer vragen voor 9 en 10
    ],
  },
  'vrouw die duizelig is bij opstaan en uit angst om te vallen binnen blijft': {
    age: 74,
    given: {
      'bezorgd-om-vallen': true,
      'vermijdt-activiteiten': true,
      'duizelig-bij-opstaan': true,
      'rr-staand-sys': 110,
    },
    input: { reporter: 'poh-ouderenzorg' },
    refer: ['buurtsportcoach', 'huisarts', 'poh-ouderenzorg', 'wijkverpleegkundige'],
    accepted: 8,
    rules: [
      'refer valrisico-opsporen', // 7: valrisicotest
      'refer valrisico-laag-of-programma-afgerond', // 10: buurtsportcoach
      'advise valrisico-laag-of-programma-afgerond', // 10: blijf bewegen
      'advise valrisico-laag-of-programma-afgerond', // 10: vitamine D
      'refer orthostatische-hypotensie', // 14: huisarts
      'advise orthostatische-hypotensie', // 14: sta langzaam op
      'refer valangst', // 18: Zicht op Evenwicht
      'review snaq65-groen + valrisico-laag-of-programma-afgerond', // elk jaar, één keer vragen voor 9 en 10
    ],
  },
}

const advice = ({ age, given, only, input }: Person): Advice =>
  adviseSync(library, {
    on: TODAY,
    involved: [],
    ...input,
    signals: { ...(only === true ? { leeftijd: age } : healthy(library, age)), ...given },
  } as Input)

const short = (rule: string): string => rule.slice(rule.indexOf('/') + 1)

const summaries = ({ recommendations }: Advice): string[] =>
  recommendations
    .map(
      ({ kind, reasons }) =>
        `${kind} ${reasons
          .map(({ rule }) => short(rule))
          .sort()
          .join(' + ')}`,
    )
    .sort()

const without = (all: readonly string[], some: readonly string[]): string[] => {
  const left = [...all]
  for (const one of some) if (left.includes(one)) left.splice(left.indexOf(one), 1)
  return left
}

const isNoise = ({ noise = [] }: Person, said: string): boolean => noise.includes(said)

describe('tien mensen zoals zij veel voorkomen', () => {
  test('het zijn er tien, en elk aantal is dat van de regels die erbij staan', () => {
    expect(Object.keys(PERSONS)).toHaveLength(10)
    for (const [who, { accepted, rules }] of Object.entries(PERSONS)) expect(rules, who).toHaveLength(accepted)
  })

  test.each(Object.entries(PERSONS))('%s: niet meer dan een lezer aanvaardt', (_, person) => {
    const found = without(summaries(advice(person)), person.noise ?? [])
    expect(found).toEqual([...person.rules].sort())
    expect(found).toHaveLength(person.accepted)
  })

  test.each(Object.entries(PERSONS))('%s: naar wie', (_, person) => {
    const roles = advice(person).recommendations.flatMap(({ kind, to, reasons }) =>
      kind !== 'refer' || isNoise(person, `${kind} ${reasons.map(({ rule }) => short(rule)).join(' + ')}`) ? [] : [to],
    )
    expect(roles.sort()).toEqual(person.refer)
  })
})

test('de ruis die er nog is: wat niet meer komt moet hierboven weg', () => {
  const gone = Object.entries(PERSONS).flatMap(([who, person]) =>
    without(person.noise ?? [], summaries(advice(person))).map((said) => `${who}: ${said}`),
  )
  expect(gone).toEqual([])
})
