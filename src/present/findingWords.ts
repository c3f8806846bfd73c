import type { FindingCode, LibraryFinding } from '../model/libraryFinding'

type Words = (found: LibraryFinding) => string

const LEADS = 'treatmentLead'

const WORDS: Readonly<Record<FindingCode, Words>> = {
  'never-applies': ({ of }) => `De regel ${of} geldt voor niemand. Verander de voorwaarde of haal de regel weg.`,
  'always-applies': ({ of }) =>
    `De regel ${of} geldt voor iedereen voor wie het zorgpad is. Maak de voorwaarde strenger.`,
  'always-replaced': ({ of, with: by }) =>
    `De regel ${of} wordt altijd vervangen, door ${by}. Verander replaces of haal de regel weg.`,
  'never-met': ({ of }) =>
    `Deze voorwaarde van ${of} klopt voor niemand die er komt. Verander haar of haal dit deel weg.`,
  'leaf-without-effect': ({ of, what }) =>
    `De toets "${what}" maakt in ${of} voor niemand verschil. Laat hem weg; is het de laatste rij, schrijf dan otherwise.`,
  'outcome-unhandled': ({ of, what }) =>
    `Met de uitslag ${what} van ${of} doet geen enkele regel iets. Schrijf er een.`,
  'contradicting-rules': ({ of, with: other, what }) =>
    `De regels ${of} en ${other} kunnen samen gelden en noemen een andere ${what === LEADS ? 'regiebehandelaar' : 'verantwoordelijke voor dezelfde verwijzing'}. Noem de ene in conflictsWith van de andere, of maak ze gelijk.`,
  'hidden-red-flag': ({ of, with: signal }) =>
    `Zonder ${signal} is de rode vlag ${of} uitgesloten, terwijl zij met dat antwoord kan gelden. Vraag ${signal} altijd, of schrijf orUnknown: true.`,
  'not-around-uncertain': ({ of, what }) =>
    what?.startsWith('applies') === true
      ? `In ${of} staat not om "${what}": zolang die regel open is, houdt dat deze tegen. Gebruik replaces bij die regel.`
      : `In ${of} staat not om ${what}, dat er niet hoeft te zijn: dan klopt het altijd. Schrijf zonder not wat het moet zijn.`,
  'less-urgent-replaces': ({ of, with: other }) =>
    `De regel ${of} geeft meer tijd dan ${other}, die zij vervangt. Geef een kortere termijn, of gebruik pauses.`,
  'deep-brackets': ({ of, what }) =>
    `In ${of} staat ${what} binnen twee andere lagen haakjes. Maak er een eigen signaal van met decide.`,
  'signal-unused': ({ of }) => `Niets in de zorgpaden gebruikt het signaal ${of}. Gebruik het of haal het weg.`,
  'signal-never-asked': ({ of, with: signals }) =>
    `De regel ${of} kan alleen gelden met ${signals}, en geen regel vraagt iemand dat te meten. Vraag erom met assess.`,
  'domain-too-open': ({ of, with: inputs }) =>
    `Het signaal ${of} is opener dan ${inputs}, waar het uit volgt. Geef het een domein dat niet meer mensen laat weten.`,
  'expires-soon': ({ of, what }) =>
    `${of} geldt tot ${what}, binnen 90 dagen of al voorbij. Herzie het en schrijf een nieuwe until.`,
  'near-duplicate-question': ({ of, with: other }) =>
    `De vraag van ${of} is bijna dezelfde als die van ${other}. Gebruik één signaal, of maak het verschil duidelijk.`,
  'accepted-gone': ({ of, what }) =>
    `De geaccepteerde bevinding ${what} bij ${of} is er niet meer. Haal haar hier weg.`,
}

/** Says in a sentence what was found, and what to do about it. */
export const findingText = (found: LibraryFinding): string => WORDS[found.code](found)
