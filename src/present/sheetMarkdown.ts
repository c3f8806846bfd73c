import { plain } from '../model/plain'
import { type Entry, headingOf, type Sheet } from './sheet'

const entryLines = (entry: Entry, place: number, urgent: string): string[] => [
  `### ${place + 1}. ${entry.isUrgent ? `${urgent}: ` : ''}${plain(headingOf(entry))}`,
  '',
  ...entry.rows.map(([label, text]) => `- ${label}: ${plain(text)}`),
  '',
]

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...lines]

/** Writes a plan for one reader in full as Markdown. */
export const sheetMarkdown = ({ title, lines, plan, entries, urgent, sections }: Sheet): string =>
  [
    `# ${plain(title)}`,
    '',
    ...lines.flatMap((line) => [plain(line), '']),
    ...section(
      plan,
      entries.flatMap((entry, place) => entryLines(entry, place, urgent)),
    ),
    ...sections.flatMap(({ title: name, items }) =>
      items.length === 0
        ? []
        : [
            ...section(
              name,
              items.map((item) => `- ${plain(item)}`),
            ),
            '',
          ],
    ),
  ].join('\n')
