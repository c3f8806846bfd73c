import type { Change, Compared, Diff, DiffExample, VersionAsked } from '../model/diff'
import { dayText } from '../model/dutch'
import type { Library } from '../model/library'
import { changeText, itemText, STEPS, seenText, signalName } from './diffWords'

const yaml = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(yaml).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).map(([key, one]) => `${key}: ${yaml(one)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

const exampleLines = (library: Library, change: Change, example: DiffExample): string[] => {
  const { given, reporter, involved, before, after } = example
  return [
    `    voorbeeld: given: ${yaml(given)}`,
    ...(reporter === undefined ? [] : [`               reporter: ${reporter}`]),
    ...(involved === undefined ? [] : [`               involved: ${yaml(involved)}`]),
    `      was: ${seenText(library, change, before)}; wordt: ${seenText(library, change, after)}`,
  ]
}

/** What stood in the files is worth a line only where it is not what the example shows. */
const isTold = ({ kind }: Change): boolean =>
  !/-(more|less|open)$|^(outcome|law|item-|rule-added|rule-removed)/.test(kind)

const changeLines = (library: Library, change: Change): string[] => {
  const { item, before, after, example } = change
  const about = item === undefined ? '' : `${itemText(library, item)}: `
  const values = isTold(change)
    ? `: van ${seenText(library, change, before)} naar ${seenText(library, change, after)}`
    : ''
  const isNamed = change.kind.startsWith('signal-')
  return [
    `  - ${about}${changeText(change)}${isNamed ? '' : values}`,
    ...(example === null ? [] : exampleLines(library, change, example)),
  ]
}

const ruleTitle = ({ before, after }: Libraries, id: string): string => {
  const [pathway = '', rule = ''] = id.split('/')
  const found =
    (after.pathways[pathway] ?? before.pathways[pathway])?.rules[rule] ?? before.pathways[pathway]?.rules[rule]
  return found === undefined ? id : `${found.title} (${id})`
}

/** Both libraries: what is gone has its words in the first. */
export interface Libraries {
  readonly before: Library
  readonly after: Library
}

const grouped = <T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

const pathwayLines = (libraries: Libraries, id: string, changes: readonly Change[]): string[] => {
  const title = (libraries.after.pathways[id] ?? libraries.before.pathways[id])?.title ?? id
  const lines = [...grouped(changes, ({ rule = '' }) => rule)].flatMap(([rule, own]) => [
    ...(rule === '' ? [] : ['', `  ${ruleTitle(libraries, rule)}`]),
    ...own.flatMap((one) => changeLines(libraries.after, one)),
  ])
  return ['', `${title} (${id})`, ...lines]
}

const signalLines = ({ before, after }: Libraries, changes: readonly Change[]): string[] =>
  changes.length === 0
    ? []
    : [
        '',
        'Signalen en meetinstrumenten',
        ...[...grouped(changes, ({ signal = '' }) => signal)].flatMap(([signal, own]) => [
          `  ${signalName(after.signals[signal] === undefined ? before : after, signal)}`,
          ...own.flatMap((one) => changeLines(after, one)),
        ]),
      ]

const versionLine = ({ pathway, before, after, step, asked, isEnough }: VersionAsked): string => {
  const found = before === after ? `is nog steeds ${after}` : `ging van ${before} naar ${after}`
  return isEnough
    ? `  ${pathway}: ${found}; dat is genoeg (${STEPS[step]})`
    : `  ${pathway}: ${found}; dit vraagt ${asked} (${STEPS[step]}). Zet bij dit zorgpad version: ${asked}`
}

const versionLines = (versions: readonly VersionAsked[]): string[] => {
  const same = versions.filter(({ step }) => step === 'none').map(({ pathway, after }) => `${pathway} (${after})`)
  return [
    ...versions.filter(({ step }) => step !== 'none').map(versionLine),
    ...(same.length === 0 ? [] : [`  niets veranderd: ${same.join(', ')}`]),
  ]
}

const countText = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.')

const comparedLines = (compared: readonly Compared[]): string[] => {
  const [same, exact, sampled] = (['same', 'exact', 'sampled'] as const).map((how) =>
    compared.filter(({ by }) => by.how === how),
  )
  const named = (one: Compared): string =>
    one.by.how === 'sampled' ? `  ${one.id}: niet volledig na te gaan; steekproef ${countText(one.by.persons)}` : ''
  return [
    `Vergeleken: ${same?.length ?? 0} ongewijzigd, ${exact?.length ?? 0} exact over alle antwoorden, ${sampled?.length ?? 0} met een steekproef.`,
    ...(sampled ?? []).map(named),
  ]
}

const summary = ({ changes, versions, on }: Diff): string[] => {
  const rules = new Set(changes.flatMap(({ rule }) => rule ?? [])).size
  const short = versions.filter(({ isEnough }) => !isEnough)
  const said = short.map(({ pathway, asked }) => `${pathway} moet ${asked} worden`)
  return [
    changes.length === 0
      ? `Het advies verandert niet (op ${dayText(on)}).`
      : `Het advies verandert: ${changes.length} ${changes.length === 1 ? 'verschil' : 'verschillen'}, in ${rules} ${rules === 1 ? 'regel' : 'regels'} (op ${dayText(on)}).`,
    said.length === 0 ? 'De versies zeggen genoeg.' : `Een versie zegt te weinig: ${said.join(', ')}.`,
  ]
}

/** Writes what changes in the advice: first in short, then by pathway and rule. */
export const diffLines = (libraries: Libraries, diff: Diff): string[] => {
  const own = diff.changes.filter(({ pathway }) => pathway !== undefined)
  return [
    ...summary(diff),
    ...[...grouped(own, ({ pathway = '' }) => pathway)].flatMap(([id, changes]) =>
      pathwayLines(libraries, id, changes),
    ),
    ...signalLines(
      libraries,
      diff.changes.filter(({ pathway }) => pathway === undefined),
    ),
    '',
    'Versies',
    ...versionLines(diff.versions),
    '',
    ...comparedLines(diff.compared),
  ]
}
