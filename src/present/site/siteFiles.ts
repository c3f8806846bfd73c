import { plain } from '../../model/plain'
import type { Site } from '../../model/site'
import { escaped } from '../escaped'
import { htmlDocument } from '../htmlDocument'
import type { Block, Drawing, Page, Section } from './blocks'
import { type Draw, pictureFile } from './drawn'
import { blocksHtml, textHtml } from './html'
import { indexPage } from './indexPage'
import { blocksMarkdown, textMarkdown } from './markdown'
import { pathwayPage } from './pathwayPage'
import { SITE_STYLE } from './siteStyle'

/** A file of a site. */
export interface SiteFile {
  readonly name: string
  readonly text: string
}

/** Stands in every file, by which it is known as one that may be written again. */
export const SITE_MARK = 'zorgpad docs'

const FOOTER =
  'Geschreven door zorgpad docs uit de YAML-bestanden van de zorgpaden: wijzig die, en schrijf deze bladzijden opnieuw.'

// Nothing is fetched from anywhere, whatever a text in a pathway says.
const HEAD = [
  `<meta name="generator" content="${SITE_MARK}">`,
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
]

const isSection = (block: Block): block is Section => block.kind === 'section'

const contentsHtml = ({ blocks }: Page): string[] => {
  const items = blocks
    .filter(isSection)
    .map(({ id, title }) => `<li><a href="#${escaped(id)}">${escaped(title)}</a></li>`)
  return items.length === 0
    ? []
    : ['<nav class="contents" aria-label="Op deze bladzijde">', '<ul>', ...items, '</ul>', '</nav>']
}

const htmlFile = (page: Page, draw: Draw): SiteFile => ({
  name: `${page.name}.html`,
  text: `${htmlDocument(
    page.title,
    SITE_STYLE,
    [
      '<main>',
      `<p class="above">${textHtml(page.above)}</p>`,
      `<h1>${escaped(page.title)}</h1>`,
      ...contentsHtml(page),
      blocksHtml(page.blocks, draw),
      '</main>',
      `<footer><p>${escaped(FOOTER)}</p></footer>`,
    ],
    HEAD,
  )}\n`,
})

const drawingsIn = (blocks: readonly Block[]): Drawing[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'drawing') return [block.drawing]
    return block.kind === 'section' || block.kind === 'group' ? drawingsIn(block.blocks) : []
  })

const pictureName = (id: string): string => `${id}.svg`

const markdownFiles = (page: Page, draw: Draw): SiteFile[] => [
  {
    name: `${page.name}.md`,
    text: [
      `<!-- ${SITE_MARK} -->`,
      '',
      textMarkdown(page.above),
      '',
      `# ${plain(page.title)}`,
      '',
      ...blocksMarkdown(page.blocks, pictureName),
      plain(FOOTER),
      '',
    ].join('\n'),
  },
  ...drawingsIn(page.blocks).map((drawing) => ({
    name: pictureName(drawing.id),
    text: pictureFile(draw, drawing, SITE_MARK),
  })),
]

/** Writes a site as files: one page that lists the pathways, and one for each of them. */
export const siteFiles = (site: Site, format: 'html' | 'markdown', draw: Draw): SiteFile[] => {
  const pages = [indexPage(site), ...site.pathways.map((facts) => pathwayPage(site, facts))]
  return pages.flatMap((page) => (format === 'html' ? [htmlFile(page, draw)] : markdownFiles(page, draw)))
}
