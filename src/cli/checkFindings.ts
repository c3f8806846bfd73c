import { findingsIn } from '../author/analysis/findingsIn'
import type { Library } from '../model/library'
import type { Source } from '../model/source/files'
import { findingLines } from '../present/findingLines'
import { findingText } from '../present/findingWords'
import { type Arguments, type ExitCode, flag } from './command'
import { dayOption } from './network'
import { print } from './output'
import { today } from './today'

interface Checked {
  readonly library: Library
  readonly sources: readonly Source[]
  /** Of which files findings are told. */
  readonly own: ReadonlySet<string>
  /** What is said first when there is nothing to change. */
  readonly fine: string
}

/** Says what is found in a library without errors; exit 1 when something was found that its author did not accept. */
export const checkFindings = (given: Arguments, { library, sources, own, fine }: Checked): ExitCode => {
  const all = findingsIn(library, sources, dayOption(given) ?? today())
  const findings = all.findings.filter(({ at }) => at.file === undefined || own.has(at.file))
  const isFine = findings.every(({ accepted }) => accepted !== undefined)
  if (flag(given, 'json')) {
    const told = findings.map((found) => ({ ...found, message: findingText(found) }))
    print(JSON.stringify({ problems: [], findings: told, notShown: all.notShown }, null, 2))
  } else {
    const lines = findingLines({ ...all, findings }, { all: flag(given, 'accepted') })
    print([...(isFine ? [fine] : []), ...lines].join('\n'))
  }
  return isFine ? 0 : 1
}
