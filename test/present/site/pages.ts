import { JSDOM, type PageNode } from 'jsdom'
import { siteOf } from '../../../src/author/site/siteOf'
import { drawing } from '../../../src/cli/drawing'
import { type LibraryFile, parseFiles } from '../../../src/library'
import type { Site } from '../../../src/model/site'
import { type SiteFile, siteFiles } from '../../../src/present/site/siteFiles'

const draw = await drawing()

/** Makes the site of these files of a library. */
export const filesOf = (
  library: readonly LibraryFile[],
  options: Pick<Site, 'network' | 'on'> = {},
  format: 'html' | 'markdown' = 'html',
): readonly SiteFile[] => {
  const { library: parsed, sources, problems } = parseFiles(library)
  if (parsed === undefined) throw new Error(problems.map(({ message }) => message).join('\n'))
  return siteFiles(siteOf(parsed, sources, options), format, draw)
}

/** Gives the text of one file of a site. */
export const textIn = (files: readonly SiteFile[], name: string): string => {
  const file = files.find((one) => one.name === name)
  if (file === undefined) throw new Error(`no ${name} among ${files.map((one) => one.name).join(', ')}`)
  return file.text
}

/** Reads a page as a browser does, but for its looks: jsdom does not know all of them, and those are for a real browser to judge. */
export const pageOf = (html: string): PageNode =>
  new JSDOM(html.replace(/<style>[\s\S]*?<\/style>/, '')).window.document

/** Gives a text without the whitespace of its markup. */
export const wordsOf = (text: string | null | undefined): string =>
  (text ?? '').replaceAll('\u200b', '').replace(/\s+/g, ' ').trim()
