import type { FindingCode } from '../../model/libraryFinding'
import type { ProblemCode } from '../../model/problem'
import { FAULTS, GROUPS } from './catalogue'
import { messageOf } from './example'
import type { Fault } from './fault'
import { FINDINGS, isFindingCode } from './findings'

const indented = (text: string): string => text.replace(/^/gm, '  ').trimEnd()

/** Explains one kind of mistake, or of finding, for a terminal. */
export const explanationOf = (code: ProblemCode | FindingCode): string => {
  const { title, meaning, remedy, example } = isFindingCode(code) ? FINDINGS[code] : FAULTS[code]
  const shown =
    example === null
      ? []
      : [
          '',
          `Zo gaat het fout (${example.file}):`,
          indented(example.wrong),
          '',
          'Dan staat er:',
          indented(messageOf(example)),
          '',
          'Zo is het goed:',
          indented(example.right),
        ]
  return [`${code}: ${title}`, '', meaning, ...shown, '', `Wat te doen: ${remedy}`].join('\n')
}

const block = (language: string, text: string): string => `\`\`\`${language}\n${text.replace(/\n$/, '')}\n\`\`\``

const section = (code: string, { title, meaning, remedy, example }: Fault): string =>
  [
    `### ${code}`,
    `**${title}.** ${meaning}`,
    ...(example === null
      ? []
      : [
          `Fout, in \`${example.file}\`:`,
          block('yaml', example.wrong),
          block('text', messageOf(example)),
          'Goed:',
          block('yaml', example.right),
        ]),
    `*Wat te doen:* ${remedy}`,
  ].join('\n\n')

/** The page that explains every kind of mistake, in Markdown. */
export const faultsPage = (): string =>
  [
    '# Fouten en wat eraan te doen',
    'Achter elke melding over een bibliotheek staat een code tussen haken. Hier staat bij elke code wat er mis is, een voorbeeld met de melding zoals u die ziet, en wat u doet. In een terminal: `zorgpad check --explain CODE`.',
    'Deze pagina wordt gemaakt uit de bron van de uitleg zelf (`npm run generate`); de meldingen komen van het programma.',
    ...GROUPS.flatMap(({ title, faults }) => [
      `## ${title}`,
      ...Object.entries(faults).map(([code, fault]) => section(code, fault)),
    ]),
    '## Bevindingen in een bibliotheek zonder fouten',
    'Zijn er geen fouten, dan zoekt `zorgpad check` naar wat wel mag maar zelden de bedoeling is. Gekeken wordt naar alle antwoorden die er kunnen zijn, ook naar wat onbekend is, met de standaardwaarden en met de laagste en de hoogste waarden die een netwerk mag afspreken. Een afgeleid signaal volgt daarbij uit zijn antwoorden, of is als totaal op papier gegeven. Wat zo niet zeker is, wordt niet gemeld. Wat zo goed is, schrijft u onder `accepted` in het bestand, met de reden (zie [het formaat](formaat.md)). Een parameter zonder grenzen is geen bevinding maar een fout.',
    ...Object.entries(FINDINGS).map(([code, fault]) => section(code, fault)),
    '',
  ].join('\n\n')
