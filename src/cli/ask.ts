import { createInterview } from '../interview'
import { dayText } from '../model/dutch'
import type { Input } from '../model/input'
import type { Interview } from '../model/interview'
import type { Library } from '../model/library'
import { openRedFlagLines } from '../present/question'
import { asText } from '../present/text'
import type { Asker } from './asker'
import { converse, type Ending } from './asking'
import { plainAsker } from './askPlain'
import { saveInput } from './askSave'
import { type Arguments, type Command, type ExitCode, flag, textOption } from './command'
import { isThere } from './isThere'
import { LIBRARY_HELP, libraryOf, libraryOptions } from './libraries'
import { complain, print } from './output'
import { nobodyFrom, PERSON_HELP, type Person, personFrom, personOptions, placingProblems } from './person'
import { today } from './today'
import { UsageError } from './usage'

interface Files {
  /** What is known beforehand; undefined: nothing. */
  readonly from: string | undefined
  readonly save: string | undefined
}

const filesOf = async (given: Arguments): Promise<Files> => {
  const [file, second] = given.words
  const save = textOption(given, 'save')
  if (second !== undefined) throw new UsageError(`Eén bestand per keer; ${second} is er één te veel.`)
  if (file === '-') throw new UsageError('Op standaardinvoer komen hier de antwoorden; geef een bestand.')
  if (save === undefined || save === file || !(await isThere(save))) return { from: file, save }
  if (file === undefined) return { from: save, save }
  throw new UsageError(`${save} bestaat al en gaat over een ander gesprek. Geef een andere naam, of ga daarmee verder.`)
}

/** In columns; a terminal that has none says 0. */
const NARROWEST = 20

/** A terminal gets lists to choose from, where colour and a moving cursor are welcome. */
const askerFor = async (isJson: boolean): Promise<Asker> => {
  const output = isJson ? process.stderr : process.stdout
  const say = isJson ? complain : print
  const { NO_COLOR, TERM } = process.env
  const isPlain =
    !process.stdin.isTTY || !output.isTTY || output.columns < NARROWEST || (NO_COLOR ?? '') !== '' || TERM === 'dumb'
  if (isPlain) return plainAsker(say)
  const { terminalAsker } = await import('./askTerminal')
  return terminalAsker(say, output)
}

const savedText = (save: string | undefined): string =>
  save === undefined
    ? 'Er is niets bewaard; met --save BESTAND kan dat wel.'
    : `Uw antwoorden staan in ${save}; verder gaan kan met: zorgpad ask --save ${save}`

const ENDINGS: Readonly<Record<Ending, (save: string | undefined) => string>> = {
  done: () => 'Klaar: geen vraag kan nog iets veranderen.',
  ended: (save) => `Hier houdt de invoer op. ${savedText(save)}`,
  interrupted: (save) => `Gestopt. ${savedText(save)}`,
}

const begin = (library: Library, person: Person): Promise<Interview> =>
  placingProblems(person, () => createInterview(library, person.input))

/** Of red flags that are still to be asked about, the plan names the questions. */
const told = (library: Library, { advice }: Interview, ending: Ending, isJson: boolean, asker: Asker): void => {
  const flags = openRedFlagLines(library, advice, ending === 'done')
  asker.say([...flags, ''].join('\n'))
  print(isJson ? JSON.stringify(advice, null, 2) : asText(library, advice))
}

/** An answer is of the day that the file says: who goes on another day is to know. */
const dayNote = ({ input, options }: Person): string =>
  input.on === today() || options.includes('on')
    ? ''
    : `Dit gesprek gaat over ${dayText(input.on)}; voor vandaag: --on ${today()}`

const runAsk = async (given: Arguments): Promise<ExitCode> => {
  const isJson = flag(given, 'json')
  const { from, save } = await filesOf(given)
  const library = await libraryOf(given)
  const person = from === undefined ? nobodyFrom(given) : await personFrom(given, library, from)
  const interview = await begin(library, person)
  const keep = async (): Promise<void> => {
    if (save !== undefined) await saveInput(save, interview.input as Input)
  }
  // At once, so that a file that cannot be written is known before the first question.
  await keep()
  const asker = await askerFor(isJson)
  try {
    if (dayNote(person) !== '') asker.say(dayNote(person))
    const ending = await converse({ library, interview, asker, keep })
    asker.say(`\n${ENDINGS[ending](save)}`)
    if (ending === 'interrupted') return 130
    told(library, interview, ending, isJson, asker)
    return 0
  } finally {
    asker.close()
  }
}

export const ask: Command = {
  name: 'ask',
  summary: 'hetzelfde als een gesprek: steeds de beste vraag, tot niets meer kan veranderen',
  help: `Gebruik: zorgpad ask [BESTAND] [opties]

Stelt één vraag tegelijk, de belangrijkste eerst, en stopt als geen antwoord nog iets kan veranderen. Toont dan het
plan, zoals zorgpad advise. Een rode vlag die vaststaat komt meteen in beeld. BESTAND is wat al bekend is: dat van
zorgpad advise, of dat van --save. Op elke vraag kan ook:
  w  weet niet          z  wil niet zeggen    t  terug naar de vorige vraag
  o  overslaan; de vraag komt terug als er geen andere meer is
  ?  waarom deze vraag wordt gesteld

${PERSON_HELP}
  --save BESTAND      de antwoorden na elke vraag bewaren, als JSON als de naam op .json eindigt en anders als YAML;
                      bestaat het al, dan gaat het gesprek daar verder
${LIBRARY_HELP}
  --json              het advies als JSON; het gesprek zelf gaat dan naar de foutuitvoer

Zonder terminal leest zorgpad ask één antwoord per regel. Aan het einde van de invoer volgt het plan tot zover.

Voorbeelden: zorgpad ask --network loosduinen-voorbeeld --save gesprek.yaml
             printf 'n\\nn\\nw\\n' | zorgpad ask --on 2026-03-02

Uitgang: 0 er is een plan, 2 het bestand, de bibliotheek of een optie is niet te gebruiken, 130 gestopt met Ctrl-C.`,
  options: { ...libraryOptions, ...personOptions, save: { type: 'string' }, json: { type: 'boolean' } },
  run: runAsk,
}
