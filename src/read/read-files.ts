import type { Problem } from '../model/problem'
import type { TextFile } from './decode'
import { MAX_FILES } from './limits'
import { type Document, readFile } from './read-file'

/** Reads the files of a library. All problems of all files come together; a file with a problem gives no document. */
export const readFiles = (
  files: readonly TextFile[],
): { readonly documents: readonly Document[]; readonly problems: readonly Problem[] } => {
  if (files.length > MAX_FILES) {
    const message = `De bibliotheek heeft ${files.length} bestanden; hoogstens ${MAX_FILES} mag.`
    return { documents: [], problems: [{ code: 'limit-files', message, at: { path: '' } }] }
  }
  const readings = files.map(readFile)
  return {
    documents: readings.flatMap(({ document }) => (document === undefined ? [] : [document])),
    problems: readings.flatMap(({ problems }) => problems),
  }
}
