import type { ProblemCode } from '../../model/problem'
import { FAULTS, GROUPS } from './catalogue'
import { messageOf } from './example'
import type { Fault } from './fault'

const indented = (text: string): string => text.replace(/^/gm, '  ').trimEnd()

/** Explains one kind of mistake, for a terminal. */
export const explanationOf = (code: ProblemCode): string => {
  const { title, meaning, remedy, example } = FAULTS[code]
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
    '',
  ].join('\n\n')
