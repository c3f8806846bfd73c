import { escaped } from './escaped'
import { fitting } from './fit'
import { type Cost, costOf, htmlPage, type Type } from './htmlPage'
import { type Entry, headingOf, type Row, type Section, type Sheet } from './sheet'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** One recommendation as it stands on the page. */
interface Shown {
  readonly heading: string
  readonly isUrgent: boolean
  readonly rows: readonly Row[]
  readonly cost: number
}

/** Shows a recommendation with the rows up to a rank. */
const shownEntry = (cost: Cost, urgent: string, entry: Entry, place: number, most: number): Shown => {
  const heading = `${place + 1}. ${entry.isUrgent ? `${urgent}: ` : ''}${headingOf(entry)}`
  const rows = entry.rows.filter(([, , rank]) => rank <= most)
  return {
    heading,
    isUrgent: entry.isUrgent,
    rows,
    cost: cost.heading(heading) + sum(rows.map(([, text]) => cost.row(text))),
  }
}

const sectionCost = (cost: Cost, { title, items }: Section): number =>
  items.length === 0 ? 0 : cost.heading(title) + sum(items.map(cost.item))

const cut = (section: Section): Section => {
  const more = section.items.length - section.most
  if (more <= 0) return section
  return { ...section, items: section.most === 0 ? [] : [...section.items.slice(0, section.most), `en nog ${more}`] }
}

const isThere = ({ items, most }: Section): boolean => items.length > 0 && most > 0

/** Takes one more out of the last section that has any: what matters most stands first. */
const shortened = (sections: readonly Section[]): Section[] => {
  const last = sections.findLastIndex(isThere)
  return sections.map((one, place) =>
    place === last ? { ...one, most: Math.min(one.most, one.items.length) - 1 } : one,
  )
}

/** What the line that says that there is more takes. */
const REST = 1.5

/** What of a plan stands on its page. */
interface Page {
  readonly entries: readonly Shown[]
  /** How many recommendations are left out. */
  readonly left: number
  readonly sections: readonly Section[]
  /** Whether there is more than what stands here. */
  readonly isCut: boolean
}

const arranged = ({ title, lines, plan, entries, urgent, sections }: Sheet, cost: Cost): Page => {
  const top = cost.title(title) + sum(lines.map(cost.line)) + (entries.length === 0 ? 0 : cost.heading(plan))
  const fits = (shown: readonly Shown[], below: readonly Section[], rest = 0): boolean =>
    top + rest + sum(shown.map((one) => one.cost)) + sum(below.map((one) => sectionCost(cost, one))) <= cost.room

  const way = (most: number) => {
    // Once for all the ways in which it is tried to fit.
    const all = entries.map((entry, place) => [shownEntry(cost, urgent, entry, place, most)])
    return (place: number): readonly Shown[] => all[place] ?? []
  }
  const [bare, short, most, full] = [way(0), way(1), way(2), way(3)]
  const levels = [[full, most] as const, [most, short] as const, [short, bare] as const]
  const small = sections.map(cut)
  const found = fitting(entries.length, levels, (shown) => fits(shown.flat(), small))?.flat()
  if (found !== undefined)
    return { entries: found, left: 0, isCut: false, sections: fits(found, sections) ? sections : small }

  // What is urgent is never left out, and stands first.
  const all = entries.flatMap((_, place) => bare(place))
  const flags = entries.filter(({ isUrgent }) => isUrgent).length
  let kept = all.length
  while (kept > flags && !fits(all.slice(0, kept), small, REST)) kept -= 1
  const shown = all.slice(0, kept)
  let below = sections
  while (below.some(isThere) && !fits(shown, below.map(cut), REST)) below = shortened(below)
  return { entries: shown, left: all.length - kept, isCut: true, sections: below.map(cut) }
}

const entryHtml = ({ heading, isUrgent, rows }: Shown): string => {
  const list = rows.map(([label, text]) => `<div><dt>${escaped(label)}</dt><dd>${escaped(text)}</dd></div>`)
  const details = list.length === 0 ? '' : `\n<dl>\n${list.join('\n')}\n</dl>`
  return `<li${isUrgent ? ' class="urgent"' : ''}>\n<h3>${escaped(heading)}</h3>${details}\n</li>`
}

const sectionHtml = ({ title, items }: Section): string[] =>
  items.length === 0
    ? []
    : [`<h2>${escaped(title)}</h2>`, '<ul>', ...items.map((item) => `<li>${escaped(item)}</li>`), '</ul>']

/** Writes a plan for one reader as one A4 to print: what does not fit is said shorter, then counted; never what is urgent. */
export const sheetHtml = (sheet: Sheet, type: Type): string => {
  const { entries, left, isCut, sections } = arranged(sheet, costOf(type))
  const more = left === 0 ? 'Niet alles past op deze bladzijde.' : `En nog ${left} ${left === 1 ? 'punt' : 'punten'}.`
  return htmlPage(sheet.title, type, [
    `<h1>${escaped(sheet.title)}</h1>`,
    ...sheet.lines.map((line) => `<p>${escaped(line)}</p>`),
    ...(entries.length === 0 ? [] : [`<h2>${escaped(sheet.plan)}</h2>`, '<ol>', ...entries.map(entryHtml), '</ol>']),
    ...(isCut ? [`<p>${escaped(`${more} ${sheet.elsewhere}`)}</p>`] : []),
    ...sections.flatMap(sectionHtml),
  ])
}
