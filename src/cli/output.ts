import { InputError, inputProblemLines, LibraryError, libraryProblemLines, type Problem } from '../model/problem'
import type { ExitCode } from './command'
import { UsageError } from './usage'

export const print = (text: string): void => {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

export const complain = (text: string): void => {
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`)
}

const count = (problems: readonly Problem[]): string => (problems.length === 1 ? '1 fout' : `${problems.length} fouten`)

const report = (title: string, problems: readonly Problem[], lines: readonly string[]): string =>
  [`${title}: ${count(problems)}.`, ...lines.map((line) => `  ${line}`)].join('\n')

const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'bestaat niet',
  EISDIR: 'is een map; geef een bestand',
  ENOTDIR: 'is geen map',
  EACCES: 'mag niet gelezen of geschreven worden',
  EEXIST: 'bestaat al en is geen map',
  ELOOP: 'verwijst naar zichzelf',
  ENAMETOOLONG: 'heeft een te lange naam',
  ERR_INVALID_ARG_VALUE: 'heeft een naam die niet kan',
}

const fileFault = (error: unknown): string | null => {
  if (!(error instanceof Error) || !('code' in error)) return null
  const fault = FILE_FAULTS[String(error.code)]
  return fault === undefined ? null : `${'path' in error ? String(error.path) : 'Het bestand'} ${fault}.`
}

const inputReport = ({ problems, redFlags }: InputError): string =>
  [
    report('De invoer is niet te gebruiken', problems, inputProblemLines(problems)),
    redFlags.length === 0
      ? ''
      : `Er is niets beoordeeld, ook geen van de ${redFlags.length} rode vlaggen. Let daar nu zelf op.`,
  ].join('\n')

const libraryReport = ({ problems }: LibraryError): string =>
  [
    report('De bibliotheek is niet te gebruiken', problems, libraryProblemLines(problems)),
    `Meer uitleg bij een fout: zorgpad check --explain ${problems[0]?.code ?? 'CODE'}`,
  ].join('\n')

/** Says what went wrong, in words; never a stack trace. */
export const explainFailure = (error: unknown): ExitCode => {
  const file = fileFault(error)
  if (error instanceof LibraryError) complain(libraryReport(error))
  else if (error instanceof InputError) complain(inputReport(error))
  else if (error instanceof UsageError) complain(error.message)
  else if (file !== null) complain(file)
  else
    complain(
      'Er ging iets mis dat niet had mogen gebeuren. Meld dit met de opdracht die u gaf, zonder gegevens van personen.',
    )
  return 2
}
