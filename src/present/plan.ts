import type { Advice } from '../model/advice'
import type { Library } from '../model/library'
import { TYPES } from './htmlPage'
import { asMarkdown } from './markdown'
import { personSheet } from './personSheet'
import { professionalSheet } from './professionalSheet'
import { sheetHtml } from './sheetHtml'
import { sheetMarkdown } from './sheetMarkdown'

/** Who gets a plan; an auditor gets the reasons. */
export type PlanReader = 'professional' | 'person'

/** Writes an advice as Markdown: for a professional in full, for the person in plain Dutch. */
export const markdownPlan = (library: Library, advice: Advice, reader: PlanReader): string =>
  reader === 'person' ? sheetMarkdown(personSheet(library, advice)) : asMarkdown(library, advice)

/** Writes an advice as a page of one A4 to print. */
export const htmlPlan = (library: Library, advice: Advice, reader: PlanReader): string => {
  const sheet = reader === 'person' ? personSheet(library, advice) : professionalSheet(library, advice)
  return sheetHtml(sheet, TYPES[reader])
}
