import { changed, SMALL } from '../cli/library'
import type { Texts } from '../cli/workplace'

const RED_FLAG = `  suf:
    title: Suf
    when: { suf: true }
    redFlag: true
    then: [{ refer: huisarts, question: Waarom suf?, responsible: melder, within: immediately }]
    why: Suf is nu.
    source: [bron]
`

const SIGNALS = "  suf: { label: Suf, ask: 'Is iemand suf?', type: boolean, domain: shared }\n"

const { 'signalen.yaml': signals = '', 'pad.yaml': pad = '', ...others } = SMALL

/** What each of these cases gets wrong, and where: at the first `mark` after its title. */
export interface WrongCase {
  readonly title: string
  readonly what: string
  readonly expected: string
  readonly actual: string
  readonly mark: string
  /** The rules that are traced. */
  readonly rules: readonly string[]
}

const row = (
  title: string,
  what: string,
  [expected, actual]: readonly [string, string],
  mark: string,
  ...rules: readonly string[]
): WrongCase => ({ title, what, expected, actual, mark, rules })

/** One wrong expectation of each kind; the cases stand in `CASES` under the same titles. */
export const WRONG: readonly WrongCase[] = [
  row('Een waarde', 'signals.moe', ['false', 'true'], 'moe: false'),
  row('Een regel', 'rules.moe-en-mager', ['applies', 'ruled-out'], 'moe-en-mager: applies', 'pad/moe-en-mager'),
  row('Geen (verwijzing)', 'refer.huisarts', ['een verwijzing', 'niets'], 'huisarts:', 'pad/moe-en-mager', 'pad/suf'),
  row('De dag', 'refer.huisarts.due', ['2026-03-10', '2026-03-09'], 'due:', 'pad/moe-en-mager'),
  row('Toch', 'notRefer.huisarts', ['geen verwijzing', 'een verwijzing'], 'huisarts', 'pad/moe-en-mager'),
  row('De vraag', 'questions', ['["moe"]', '["mager"]'], 'moe]', 'pad/moe-en-mager'),
  row('Een rode vlag', 'openRedFlags', ['[]', '["pad/suf"]'], 'openRedFlags', 'pad/suf'),
  row('Wie coördineert', 'lead', ['huisarts', 'niets'], 'lead:'),
  row('Een melding', 'notices.expired', ['deze melding', 'niets'], 'expired'),
  row(
    'Een invoer',
    'given.mager',
    ['een geldige invoer', 'Mager: verwacht true of false, hier staat tekst.'],
    'mager: nee',
  ),
]

const CASES = `cases: pad
on: 2026-03-02
given: { moe: true, suf: false }
tests:
  - title: Een waarde
    expect: { signals: { suf: false, moe: false } }
  - title: Moe en mager
    given: { mager: true }
    expect: { refer: { huisarts: { due: 2026-03-09 } } }
  - title: Een regel
    given: { mager: false }
    expect:
      rules:
        suf: ruled-out
        moe-en-mager: applies
  - title: Geen (verwijzing)
    given: { mager: false }
    expect: { refer: { huisarts: {} } }
  - title: De dag
    given: { mager: true }
    expect:
      refer:
        huisarts: { mode: new, due: 2026-03-10 }
  - title: Toch
    given: { mager: true }
    expect: { notRefer: [huisarts] }
  - title: De vraag
    expect: { questions: [moe] }
  - title: Een rode vlag
    given: { suf: { missing: unknown } }
    expect: { openRedFlags: [] }
  - title: Wie coördineert
    given: { mager: false }
    expect: { lead: huisarts }
  - title: Een melding
    given: {}
    expect: { notices: [draft, expired] }
  - title: Alleen moe
    expect: { rules: { moe-en-mager: open } }
  - { title: Een invoer, given: { mager: nee }, expect: {} }
`

/** A library with two cases that hold and one wrong case of each kind. */
export const WRONG_LIBRARY: Texts = {
  ...others,
  'signalen.yaml': `${String(signals)}${SIGNALS}`,
  'pad.yaml': `${String(pad)}${RED_FLAG}`,
  'pad.cases.yaml': CASES,
}

/** The line with a mark, and where in it that stands: both from 1. */
export interface MarkedLine {
  readonly line: number
  readonly column: number
  readonly text: string
}

/** Finds where a wrong case goes wrong. */
export const markOf = ({ title, mark }: WrongCase): MarkedLine => {
  const titled = CASES.indexOf(`title: ${title}`)
  const offset = CASES.indexOf(mark, titled)
  if (titled === -1 || offset === -1) throw new Error(`no ${title}, or no ${mark} after it`)
  const before = CASES.slice(0, offset).split('\n')
  const line = before.length
  return { line, column: (before.at(-1)?.length ?? 0) + 1, text: CASES.split('\n')[line - 1] ?? '' }
}

/** The same library with a mistake in two of its files. */
export const BROKEN_LIBRARY: Texts = changed(
  changed(WRONG_LIBRARY, 'pad.yaml', 'mager: true', 'magir: true'),
  'pad.cases.yaml',
  'notRefer: [huisarts]',
  'notRefer: [huisrts]',
)
