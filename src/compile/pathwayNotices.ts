import { frozen } from '../model/frozen'
import type { Notice } from '../model/notice'
import type { Pathway } from '../model/pathway'
import type { PathwayProgram } from '../model/program'

/** Says what people must know of a pathway in a plan. */
export const pathwayNotices = (id: string, { title, status, valid }: Pathway): PathwayProgram['notices'] => {
  const notice = (code: Notice['code'], said: string): Notice =>
    frozen({ code, message: `Het zorgpad “${title}” ${said}.`, pathway: id })
  return {
    draft: status === 'draft' ? notice('draft', 'is een concept; geen netwerk heeft het vastgesteld') : null,
    notYetValid: notice('not-yet-valid', `geldt pas vanaf ${valid.from}`),
    expired: notice('expired', `geldt niet meer sinds ${valid.until}`),
  }
}
