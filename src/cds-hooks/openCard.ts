import type { RuleState } from '../model/advice'
import type { FhirIssue } from '../model/fhir'
import type { RuleProgram } from '../model/program'
import { VERSION } from '../model/version'
import { cardText } from './cardText'
import { block } from './detail'
import type { PrefetchKey } from './service'
import type { CardContext } from './subject'
import { summaryOf } from './summary'
import type { Card, Link } from './wire'

const MOST = 15

/** What is not decided. */
interface Open {
  readonly flags: readonly RuleProgram[]
  /** Titles of pathways of which other rules are not decided. */
  readonly pathways: readonly string[]
  /** True when all was asked that could settle a red flag, and no value came: then a person must judge. */
  readonly isUndecidable: boolean
}

const openIn = ({ program, advice }: CardContext): Open => {
  const states = new Map(advice.pathways.flatMap(({ rules }) => rules.map(({ id, state }) => [id, state] as const)))
  const isIn =
    (...wanted: readonly RuleState[]) =>
    ({ id }: RuleProgram): boolean =>
      wanted.some((state) => state === states.get(id))
  const open = program.rules.filter(isIn('open', 'undecidable'))
  const flags = open.filter(({ rule }) => rule.redFlag)
  return {
    flags,
    pathways: [...new Set(open.filter(({ rule }) => !rule.redFlag).map(({ pathway }) => pathway.pathway.title))],
    isUndecidable: flags.some(isIn('undecidable')),
  }
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

const summaryText = ({ flags, pathways }: Open, questions: number): string => {
  const what = [
    ...(flags.length === 0 ? [] : [counted(flags.length, 'rode vlag', 'rode vlaggen')]),
    ...(pathways.length === 0 ? [] : [counted(pathways.length, 'zorgpad', 'zorgpaden')]),
  ].join(' en ')
  const next = questions === 0 ? 'Een mens beoordeelt.' : `Nog te vragen: ${questions}.`
  return `Nog niet te beoordelen: ${what}. ${next}`
}

/** Lists the first of many; the rest is counted. */
const listed = (texts: readonly string[]): string[] => [
  ...texts.slice(0, MOST).map((text) => `- ${cardText(text)}`),
  ...(texts.length > MOST ? [`- en nog ${texts.length - MOST}`] : []),
]

const UNREAD: Readonly<Record<PrefetchKey, string>> = {
  patient: 'de persoonsgegevens (prefetch patient)',
  observations: 'de metingen (prefetch observations)',
  conditions: 'de diagnosen (prefetch conditions)',
  signals: 'de waarnemingen in codes van zorgpad (prefetch signals)',
  medicationStatements: 'de medicatie in gebruik (prefetch medicationStatements)',
  medicationRequests: 'de medicatieafspraken (prefetch medicationRequests)',
  answers: 'de ingevulde vragenlijsten (prefetch answers)',
}

/** What no signal has a code for says nothing of this person: that is for who set up the service. */
const isOfPerson = ({ code }: FhirIssue): boolean => code !== 'not-a-resource'

const linkTo = ({ service, advice }: CardContext): { readonly links?: readonly Link[] } => {
  const { questionnaireUrl: url, questionnaireType: type = 'absolute' } = service
  if (url === undefined || advice.questions.length === 0) return {}
  const appContext = JSON.stringify({ signals: advice.questions.map(({ signal }) => signal) })
  return { links: [{ label: 'Vragen beantwoorden', url, type, ...(type === 'smart' ? { appContext } : {}) }] }
}

/**
 * Makes the card that says what could not be evaluated, which is not the same as no advice; none when all is decided. An open
 * red flag is always on it.
 */
export const openCard = (context: CardContext): Card[] => {
  const { advice, service, issues, unread, uuidOf } = context
  const open = openIn(context)
  if (open.flags.length + open.pathways.length === 0) return []
  const asked = advice.questions.map(({ ask, redFlag }) => `${redFlag ? 'Rode vlag: ' : ''}${ask}`)
  const detail = [
    'Er is te weinig bekend om dit vast te stellen of uit te sluiten. Dit is dus geen geruststelling.',
    '',
    ...block(
      'Rode vlaggen die nog open zijn',
      open.flags.map(({ rule }) => `- ${cardText(rule.title)}`),
    ),
    ...block('Zorgpaden die nog open zijn', listed(open.pathways)),
    ...block('Eerst te vragen', listed(asked)),
    ...block('Niet gelezen', listed(unread.map((key) => UNREAD[key]))),
    ...block(
      'Niet gebruikt uit het dossier',
      listed([...new Set(issues.filter(isOfPerson).map(({ message }) => message))]),
    ),
  ]
  return [
    {
      uuid: uuidOf('open'),
      summary: summaryOf(summaryText(open, advice.questions.length)),
      detail: detail.join('\n').trim(),
      indicator: open.isUndecidable ? 'warning' : 'info',
      source: {
        label: `${service.title}, zorgpad ${VERSION}`,
        ...(service.url === undefined ? {} : { url: service.url }),
      },
      ...linkTo(context),
    },
  ]
}
