import type { JudgedMutation, MutationKind, MutationReport, MutationScore } from '../model/mutation'
import { placed } from '../model/problem'

/** What each kind of change stands for, in an author's words. */
const KIND_WORDS: Readonly<Record<MutationKind, string>> = {
  threshold: 'een grens een stap verschoven',
  operator: 'de grens zelf wel of niet mee',
  group: 'alle of één',
  'dropped-leaf': 'een toets weggelaten',
  option: 'een ander antwoord',
  'or-unknown': 'onbekend telt niet meer mee',
  'unknown-as-no': 'onbekend gelezen als nee',
  'removed-rule': 'een regel weggelaten',
  replaces: 'vervangt niet meer',
  within: 'dubbele termijn',
  responsible: 'een ander verantwoordelijk',
}

const scoreText = ({ percent, killed, survived, equivalent }: MutationScore): string =>
  `${`${percent} %`.padStart(5)}  ${killed} van ${killed + survived} opgemerkt${equivalent === 0 ? '' : `, ${equivalent} zonder verschil`}`

const survivorLines = ({ kind, of, at, was, becomes, fate }: JudgedMutation): string[] => [
  `${placed(at)}  ${of}: ${KIND_WORDS[kind]}`,
  `    ${was} → ${becomes}`,
  ...(fate.state === 'survived' && fate.example !== null
    ? [
        `    Dit geval zou het opmerken (cases: ${fate.example.pathway}):`,
        ...fate.example.yaml.split('\n').map((line) => `    ${line}`),
      ]
    : ['    Geen invoer gevonden met een ander advies, maar niet aangetoond dat die er niet is.']),
]

/** Writes how well cases notice changes: the score per file, then each change that no case notices, with a case that would. */
export const mutationLines = ({ complete, score, files }: MutationReport): string[] => {
  const width = Math.max(...files.map(({ file }) => file.length), 'totaal'.length)
  const survivors = files.flatMap((file) => file.survivors)
  const equivalents = files.flatMap((file) => file.equivalents)
  return [
    ...(complete ? [] : ['Afgebroken: dit is wat tot nu toe geprobeerd is.']),
    `Wijzigingen in de regels die de gevallen opmerken (${score.mutants} geprobeerd):`,
    ...files.map((file) => `  ${file.file.padEnd(width)}  ${scoreText(file.score)}`),
    `  ${'totaal'.padEnd(width)}  ${scoreText(score)}`,
    ...(survivors.length === 0 ? [] : ['', 'Geen geval merkt op:']),
    ...survivors.flatMap((one) => ['', ...survivorLines(one)]),
    ...(equivalents.length === 0 ? [] : ['', 'Voor niemand een ander advies, en daarom niet meegeteld:']),
    ...equivalents.map(({ at, of, was, becomes, fate }) => {
      const cells = fate.state === 'equivalent' ? fate.cells : '0'
      return `  ${placed(at)}  ${of}: ${was} → ${becomes} (nagegaan over ${cells} cellen)`
    }),
  ]
}
