import { placed } from '../model/problem'
import type { NotProposed, Proposal, ProposedCase, Shown, WhyNot } from '../model/proposal'

const SHOWN: Readonly<Record<Exclude<Shown['kind'], 'limit'>, string>> = {
  true: 'waar',
  false: 'onwaar',
  unknown: 'onbekend',
  applies: 'geldend',
  'ruled-out': 'uitgesloten',
  open: 'open',
  given: 'gegeven',
  outcome: 'als uitslag',
}

const SIDES = { below: 'net onder', at: 'precies op', above: 'net boven' } as const

const shownText = (shows: Shown): string => {
  if (shows.kind === 'limit') return `${SIDES[shows.side]} ${String(shows.limit).replace('.', ',')}`
  return `${SHOWN[shows.kind]}${'isAlone' in shows && shows.isAlone ? ' en alleen beslissend' : ''}`
}

const WHY: Readonly<Record<WhyNot, string>> = {
  'never-unknown':
    'kan niet: de toets gaat over wat vandaag bekend is, heeft orUnknown, of komt bij elk antwoord op hetzelfde uit',
  'never-reached': 'kan niet: dan komt de voorwaarde niet aan de beurt, of geen antwoord maakt het zo',
  'no-row': 'kan niet: geen rij geeft deze uitslag',
  'no-answers': 'kan niet: geen antwoorden op de vragen maken het zo',
  'not-found': 'niemand gevonden bij wie het zo is; dat is geen bewijs dat het niet kan',
}

const notText = ({ part, shows, why }: NotProposed): string =>
  `  #   ${placed(part.at)} ${part.what}, ${shownText(shows)}: ${WHY[why]}.`

/** Writes a text so that it can only be read as text. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

const scalar = (value: unknown): string => {
  if (typeof value !== 'string') return String(value)
  return /^[a-z][a-z0-9-]*$/.test(value) && !['true', 'false', 'null'].includes(value) ? value : quoted(value)
}

const flow = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return scalar(value)
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${scalar(key)}: ${flow(one)}`)
    .join(', ')} }`
}

const caseLines = (rule: string, { title, part, shows: _, ...given }: ProposedCase): string[] => [
  `  # ${placed(part.at)} ${part.what}`,
  `  - title: ${quoted(title)}`,
  ...Object.entries(given).map(([key, value]) => `    ${key}: ${key === 'on' ? String(value) : flow(value)}`),
  `    expect: {} # vul in: wat moet er volgens u uitkomen? Bijvoorbeeld rules: { ${rule}: … }`,
]

const headLines = ({ rule, file, pathway, on, cases }: Proposal): string[] => {
  if (cases.length === 0) return [`# De gevallen van ${rule} zijn er: er is geen geval om voor te stellen.`]
  const [count, them] = cases.length === 1 ? ['1 geval', 'het'] : [`${cases.length} gevallen`, 'ze']
  return [
    `# ${rule} mist nog ${count}. ${file === null ? `Zet ${them} in ${pathway}.cases.yaml` : `Plak ${them} onder tests: in ${file}`}.`,
    '# Vul bij expect zelf in wat er uit moet komen, uit de bron. Tot dan klopt het geval niet.',
    ...(file === null ? [`cases: ${scalar(pathway)}`, `on: ${on}`, 'tests:'] : []),
  ]
}

/** Writes the cases that a rule lacks as YAML to paste, each without what is expected; under them what cannot be shown, and why. */
export const proposalText = (proposal: Proposal): string => {
  const name = proposal.rule.split('/')[1] ?? ''
  return [
    ...headLines(proposal),
    ...proposal.cases.flatMap((one) => caseLines(name, one)),
    ...(proposal.not.length === 0 ? [] : ['  # Hiervoor is er geen geval:', ...proposal.not.map(notText)]),
  ].join('\n')
}
