import type { Library } from '../../src/model/library'
import { isReserved } from '../../src/model/signal'

type Given = Readonly<Record<string, unknown>>

/** The day of every person here: all five pathways hold, and so do the payments that end on 1 January 2027. */
export const TODAY = '2026-12-15'

/** What is yes in a person with whom nothing is the matter. Every other yes-or-no question is no. */
const YES: readonly string[] = ['kan-telefoneren-in-nood', 'trap-15-treden', 'wilsbekwaam']

/** The questions that anyone may be asked and that take more than yes or no. */
const ASKED: Given = {
  'alcohol-glazen-per-dag': 0,
  antistolling: [],
  armomtrek: 29,
  'chronische-medicijnen': 1,
  'diagnose-dementie': 'geen',
  'drinkt-nauwelijks-uren': 0,
  'frids-aantal': 0,
  geslacht: 'vrouw',
  gewicht: 74,
  'gewicht-1mnd': 74.2,
  'gewicht-6mnd': 74.5,
  'gfi-score': 0,
  'inname-vrijwel-niets-dagen': 0,
  keukensignalen: [],
  kledingsignalen: [],
  'laatste-val-op': { missing: 'not-applicable' },
  lengte: 1.72,
  'looptijd-4m': 3,
  'rr-liggend-dia': 80,
  'rr-liggend-sys': 135,
  'rr-staand-dia': 80,
  'rr-staand-sys': 135,
  'snaq65-afgenomen-op': TODAY,
  temperatuur: 36.8,
  'uren-sinds-val': { missing: 'not-applicable' },
  'vallen-12mnd': 0,
  woonsituatie: 'zelfstandig',
  woonrisicos: [],
}

/** Instruments and lab, never asked of their own accord: the best score of each, from the bands of the dossiers. */
const MEASURED: Given = {
  'ad8-ja': 0,
  'ad8-weet-niet': 0,
  'berg-score': 56,
  cdr: 'cdr-0',
  'dos-avond': 0,
  'dos-dag': 0,
  'dos-nacht': 0,
  'eat10-score': 0,
  'eenzaam-zelf': 'niet',
  'fesi-ingevuld': 16,
  'fesi-score': 16,
  'fesi-som': 16,
  'gds15-score': 0,
  glucose: 5,
  handknijpkracht: 30,
  iqcode: 3,
  'iqcode-ingevuld': 100,
  kalium: 4,
  kloktekentest: 3,
  'korte-fesi-score': 7,
  'ligduur-minuten': 0,
  mmse: 30,
  'mna-sf-score': 14,
  'moca-ruw': 30,
  'must-score': 0,
  natrium: 138,
  'old-ja': 0,
  'old-niet-beoordeelbaar': 0,
  'opleiding-jaren': 14,
  'osmolaliteit-gemeten': 285,
  'phq2-score': 0,
  'phq9-score': 0,
  'phq9-vraag9': 0,
  rudas: 30,
  'sarcf-score': 0,
  'sppb-balans': 'tandem-10',
  'stoel-30s': 18,
  'stoel-5x': 9,
  tandemstand: 10,
  tug: 8,
  'ucla-3item-score': 3,
  ureum: 6,
  'vier-at': 0,
}

/** Left out of the measured person: each of these is the answer to something that was the matter, or a plan of its own. */
export const NOT_MEASURED: readonly string[] = [
  'beoordeling-somberheid', // the answer of the GP to rule r06
  'casemanager-aangemeld-op', // only who has dementia is put down for one
  'djg-in-de-steek', // the six questions and the eleven are asked of who says to be lonely and wants help (r11);
  'djg-leegte', // a low score is then one line of its own (r12)
  'djg-mist-mensen',
  'djg-terugvallen',
  'djg-verbonden',
  'djg-vertrouwen',
  'djg11-score',
  'valrisicotest-uitslag', // taken of who fell or is afraid to (7); a low outcome is advice of its own (10)
]

/** The signals that a person can be asked or measured, without what follows from other answers. */
const primary = (library: Library): [string, Library['signals'][string]][] =>
  Object.entries(library.signals).filter(([id, { derived }]) => derived === undefined && !isReserved(id))

const answer = (id: string, type: string, values: Given): unknown =>
  type === 'boolean' ? YES.includes(id) : values[id]

/** Answers every question that is asked of a person of this age; what stays undefined has no healthy answer here. */
export const healthy = (library: Library, leeftijd: number): Given => ({
  ...Object.fromEntries(
    primary(library)
      // A question that depends on another is not asked: the library says that itself, see the test on open questions.
      .filter(([, { optional, onlyIf }]) => optional !== true && onlyIf === undefined)
      .map(([id, { type }]) => [id, answer(id, type, ASKED)]),
  ),
  leeftijd,
})

/** The same, with every instrument and every value of the lab. */
export const measured = (library: Library, leeftijd: number): Given => ({
  ...healthy(library, leeftijd),
  ...Object.fromEntries(
    primary(library)
      .filter(([id, { optional }]) => (optional === true || id in MEASURED) && !NOT_MEASURED.includes(id))
      .map(([id, { type }]) => [id, answer(id, type, MEASURED)]),
  ),
})
