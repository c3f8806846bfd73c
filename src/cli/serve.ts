import { refusal } from '../cds-hooks/outcome'
import { route } from '../route'
import { type Arguments, type Command, type ExitCode, flag, textOption } from './command'
import { LIBRARY_HELP, libraryOf, libraryOptions } from './libraries'
import { dayOption, networkIn } from './network'
import { complain, print } from './output'
import { listening } from './serve/listening'
import { servedLine } from './serve/servedLine'
import { type Call, type Reply, serverOf } from './serve/serverOf'
import { servicesFor } from './serve/servicesFor'
import { stopped } from './serve/stopped'
import { today } from './today'
import { UsageError } from './usage'

const MOST_MEGABYTES = 10
const PATIENCE_SECONDS = 30
const LAST_SECONDS = 5

const HEALTHY = { status: 200, headers: { 'Content-Type': 'application/json' }, body: { status: 'ok' } }

const HERE = ['127.0.0.1', '::1', 'localhost']

const FAULTS = {
  'too-large': refusal(413, [
    {
      code: 'too-long',
      text: `Dit is meer dan ${MOST_MEGABYTES} MB. Vraag minder resources tegelijk op, zoals met _count.`,
    },
  ]),
  mistake: refusal(500, [
    {
      code: 'exception',
      text: 'Hier ging iets mis dat niet had mogen gebeuren: er is niets beoordeeld. Meld wat u deed, zonder gegevens van personen.',
    },
  ]),
} as const

const portOption = (given: Arguments): number => {
  const text = textOption(given, 'port') ?? '8787'
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new UsageError('--port is een getal van 0 tot en met 65535; 0 kiest een vrije poort.')
}

const refuseWords = ({ words }: Arguments): void => {
  if (words.length > 0) throw new UsageError(`Deze opdracht leest geen bestanden: laat ${words[0]} weg.`)
}

const runServe = async (given: Arguments): Promise<ExitCode> => {
  refuseWords(given)
  const [port, host, isJson] = [portOption(given), textOption(given, 'host') ?? '127.0.0.1', flag(given, 'json')]
  const [day, network] = [dayOption(given), textOption(given, 'network')]
  const library = await libraryOf(given)
  const services = servicesFor(library, {
    network: network === undefined ? undefined : networkIn(library, network),
    questionnaireUrl: textOption(given, 'questionnaire'),
  })
  const answer = async (call: Call): Promise<Reply> =>
    call.path === '/health' ? HEALTHY : route(call, { services, on: day ?? today() })
  const server = serverOf({
    answer,
    fault: (kind) => FAULTS[kind],
    tell: (call, status, milliseconds) => print(servedLine(call, status, milliseconds, { services, isJson })),
    most: MOST_MEGABYTES * 1_000_000,
    patience: PATIENCE_SECONDS * 1_000,
  })
  const address = await listening(server, host, port)
  print(isJson ? JSON.stringify({ address }) : `zorgpad luistert op ${address}/cds-services. Stoppen: Ctrl-C.`)
  if (!HERE.includes(host))
    complain(
      'Iedereen op dit netwerk kan hier nu vragen stellen, zonder wachtwoord en zonder versleuteling: alleen om te proberen.',
    )
  await stopped(server, LAST_SECONDS * 1_000, () => {
    if (!isJson) print('Gestopt: wat nog liep is afgemaakt.')
  })
  return 0
}

export const serve: Command = {
  name: 'serve',
  summary: 'een server om zorgpad in een EPD of HIS te proberen, met CDS Hooks',
  help: `Gebruik: zorgpad serve [opties]

Start een server op deze machine die op vragen van een EPD of HIS antwoordt met kaarten, volgens CDS Hooks 2.0: bij het
openen van een dossier (patient-view) en bij het begin van een contact (encounter-start). Om te proberen, niet voor
echte patiënten: er is geen wachtwoord en geen versleuteling. Hoe het in een eigen server komt staat in docs/ehr.md.

  GET  /cds-services                        welke diensten er zijn, en wat ze uit het dossier willen zien
  POST /cds-services/zorgpad                een vraag; het antwoord is een lijst kaarten
  POST /cds-services/zorgpad/feedback       wat er met een kaart gebeurde
  GET  /health                              of de server het doet

Wat in een vraag staat wordt niet bewaard en komt niet in het log: daar staan alleen het adres, de uitslag en hoe lang
het duurde. Een vraag mag ${MOST_MEGABYTES} MB groot zijn en moet binnen ${PATIENCE_SECONDS} seconden binnen zijn.

  --port GETAL        de poort, 8787 als u niets zegt; 0 kiest een vrije
  --host ADRES        het adres waarop geluisterd wordt; anders 127.0.0.1, dat alleen deze machine bereikt
  --network ID        het netwerk van de buurt
  --on JJJJ-MM-DD     de dag waarop beoordeeld wordt; anders vandaag
  --questionnaire URL een pagina met de vragen, waar kaarten naar verwijzen zolang er iets te vragen is
${LIBRARY_HELP}
  --json              het log als JSON, een regel per vraag

Voorbeeld: zorgpad serve --network loosduinen-voorbeeld

Uitgang: 0 gestopt met Ctrl-C of een stopsignaal, 2 de bibliotheek of een optie is niet te gebruiken.`,
  options: {
    ...libraryOptions,
    port: { type: 'string' },
    host: { type: 'string' },
    network: { type: 'string' },
    on: { type: 'string' },
    questionnaire: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: runServe,
}
