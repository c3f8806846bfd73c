import { traces } from '../explain'
import type { Advice } from '../model/advice'
import type { Input } from '../model/input'
import type { Library } from '../model/library'
import { htmlPlan, markdownPlan, type PlanReader } from '../present/plan'
import type { Reader } from '../present/reader'
import { asText } from '../present/text'
import { traceLines } from '../present/trace'
import { type Arguments, type Command, type ExitCode, flag, textOption } from './command'
import { LIBRARY_HELP, libraryOf, libraryOptions } from './libraries'
import { print } from './output'
import { inputFrom, PERSON_HELP, personOptions, placingProblems } from './person'
import { READER_HELP, readerOf } from './readers'
import { proofOf, writeReceipt } from './receiptFile'
import { UsageError } from './usage'

const FORMATS = ['text', 'markdown', 'html', 'json']

const formatOf = (given: Arguments): string => {
  const format = flag(given, 'json') ? 'json' : (textOption(given, 'format') ?? 'text')
  if (!FORMATS.includes(format))
    throw new UsageError(`De vorm ${format} bestaat niet; kies uit: ${FORMATS.join(', ')}.`)
  if (format === 'html' && flag(given, 'explain'))
    throw new UsageError('Op een bladzijde past de uitleg niet: laat --explain weg, of kies --format markdown.')
  return format
}

/** For whom the plan is; only a plan in text is always for the professional. */
const planReaderOf = (given: Arguments, format: string): PlanReader => {
  const reader = readerOf(given)
  if (reader === 'professional' || flag(given, 'explain')) return reader === 'person' ? 'person' : 'professional'
  if (reader === 'auditor')
    throw new UsageError('Voor de auditor is er geen plan, wel een uitleg: zet --explain erbij.')
  if (format === 'text')
    throw new UsageError(
      'Voor de persoon is er een plan met --format html of --format markdown, of een uitleg met --explain.',
    )
  return reader
}

const shown = (library: Library, advice: Advice, format: string, reader: PlanReader): string => {
  switch (format) {
    case 'json':
      return JSON.stringify(advice, null, 2)
    case 'html':
      return htmlPlan(library, advice, reader)
    case 'markdown':
      return markdownPlan(library, advice, reader)
    default:
      return asText(library, advice)
  }
}

const explained = (library: Library, input: Input, advice: Advice, reader: Reader): string =>
  ['', 'Waarom', '', ...traceLines({ library, network: input.network }, traces(library, input, advice), reader)].join(
    '\n',
  )

const runAdvise = async (given: Arguments): Promise<ExitCode> => {
  const format = formatOf(given)
  const reader = planReaderOf(given, format)
  const proof = await proofOf(given)
  const library = await libraryOf(given)
  const person = await inputFrom(given, library)
  const { input } = person
  // No other command needs the engine, and loading it takes a tenth of the time that the shortest of them take.
  const { advise: adviseWithEngine } = await import('../advise')
  const advice = await placingProblems(person, () => adviseWithEngine(library, input))
  if (proof !== null) await writeReceipt(proof, library, input, advice)
  print(shown(library, advice, format, reader))
  if (flag(given, 'explain') && format !== 'json') print(explained(library, input, advice, readerOf(given)))
  return 0
}

export const advise: Command = {
  name: 'advise',
  summary: 'van signalen over een persoon naar een plan',
  help: `Gebruik: zorgpad advise BESTAND [opties]

Leest wat er over één persoon is opgemerkt en toont het plan: wat nu, wie doet het, wanneer, waarom, en wat er nog
te vragen is. BESTAND is YAML of JSON: een invoer met on en signals, of alleen de signalen; - leest standaardinvoer.
Zet er geen naam, adres, geboortedatum of nummer in: die worden geweigerd.

${PERSON_HELP}
  --format VORM       text (standaard), markdown, html (een A4 om te printen) of json
  --explain           ook per regel waarom die geldt
${READER_HELP}
  --receipt BESTAND   ook een ontvangstbewijs schrijven, om later met zorgpad replay na te gaan; vraagt --salt-file
  --salt-file BESTAND uw geheime sleutel daarvoor, van ten minste 32 tekens
${LIBRARY_HELP}
  --json              hetzelfde als --format json

Voorbeeld: zorgpad advise persoon.yaml --network loosduinen-voorbeeld --on 2026-03-02

Uitgang: 0 er is een antwoord, 2 het bestand, de bibliotheek of een optie is niet te gebruiken.`,
  options: {
    ...libraryOptions,
    ...personOptions,
    format: { type: 'string' },
    explain: { type: 'boolean' },
    for: { type: 'string' },
    receipt: { type: 'string' },
    'salt-file': { type: 'string' },
    json: { type: 'boolean' },
  },
  run: runAdvise,
}
