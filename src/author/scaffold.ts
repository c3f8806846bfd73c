import { type DayNumber, formatDay } from '../model/day'
import { addCalendar, parseDuration } from '../model/duration'
import type { FileKind } from '../model/source/files'

/** What a new pathway is made from. */
export interface Beginning {
  readonly id: string
  /** The day from which it holds, and on which its cases play. */
  readonly on: DayNumber
  /** Gives the path of the JSON Schema of a kind of file, as seen from the file; null where there is none. */
  readonly schema: (kind: FileKind, name: string) => string | null
}

/** A file of a new pathway. */
export interface ScaffoldFile {
  readonly name: string
  readonly text: string
  /** What is in it, in a few words. */
  readonly holds: string
}

const TERM = '2 weeks'

const dueOn = (on: DayNumber): string => {
  const duration = parseDuration(TERM)
  return formatDay(duration === null ? on : addCalendar(on, duration))
}

const titleOf = (id: string): string => {
  const words = id.replaceAll('-', ' ')
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

/** Writes an id as a value: some would be read as a number, or as true, false or nothing. */
const asValue = (id: string): string => (/^(\d.*|true|false|null)$/.test(id) ? `'${id}'` : id)

const pathwayText = (
  id: string,
  on: DayNumber,
): string => `# Zorgpad ${id}: een begin. Vervang alles waar «vervang» bij staat, en haal weg wat u niet nodig hebt.
# Nakijken: zorgpad check MAP. De gevallen uitvoeren: zorgpad test MAP.
pathway: ${asValue(id)}
version: 0.1.0                          # een gewijzigde aanbeveling verhoogt het eerste getal
title: ${titleOf(id)} (vervang deze titel)
status: draft                           # draft: concept; adopted: vastgesteld; retired: ingetrokken
owner: nog aan te wijzen                # wie verantwoordelijk is voor de inhoud
class: clinical                         # clinical: zorginhoud; organisational: organisatie
valid: { from: ${formatDay(on)} }             # met until erbij: de eerste dag dat het niet meer geldt
use: 'Vervang dit: waarvoor is dit zorgpad bedoeld, en waarvoor niet?'
# Voor wie het is; zonder deze sleutel voor iedereen. Rode vlaggen gelden altijd.
# population: { leeftijd: { atLeast: 65 years } }
sources:
  # Alleen bronnen die u gelezen hebt. Er mag by, year, url en status bij.
  nog-geen-bron: { title: 'Nog geen bron: vervang dit door de bron die u las' }
parameters:
  # Wat geen bron vastlegt, spreekt een netwerk af binnen deze grenzen. In een regel staat er $termijn.
  termijn: { default: ${TERM}, between: [1 working day, 6 weeks], why: Geen bron noemt een termijn. Lokaal af te spreken. }
lead:
  # Wie coördineert: de eerste rij die zeker is. Rijen met when, zoals { when: …, role: … }, komen voor otherwise.
  - { otherwise: ${id}-behandelaar }
rules:
  eerste-regel:
    title: Een aanwijzing en nog geen hulp (vervang deze titel)
    # Alle sleutels moeten waar zijn. Wat niet bekend is, is nooit nee: dan blijft de regel open en wordt het gevraagd.
    when: { ${id}-aanwijzing: true, ${id}-hulp: false }
    # Moet er nu gehandeld worden? Zet er dan redFlag: true bij.
    then:
      - refer: ${id}-behandelaar
        # Met for erbij (een dienst uit services) zegt het plan ook wie betaalt.
        question: 'Wat is er aan de hand? (vervang deze vraag)'
        responsible: melder             # wie zorgt dat het gebeurt: een rol, melder, coordinator of een lijst
        within: $termijn
    why: Vervang dit door één zin die een professional onderschrijft.
    source: [nog-geen-bron]
`

const signalsText = (
  id: string,
): string => `# Wat men bij ${id} merkt, meet of vraagt. Een signaal heeft in alle zorgpaden één naam: gebruik wat er al is, en beschrijf hier
# alleen wat er nog niet is. Daarom beginnen deze namen met ${id}.
signals:
  ${id}-aanwijzing:
    label: 'Een aanwijzing (vervang dit)'
    ask: 'Is er een aanwijzing voor ${id}? (vervang deze vraag)'
    type: boolean                       # boolean, integer, decimal, choice, choices of date
    validFor: 6 months                  # een ouder antwoord telt niet meer en wordt opnieuw gevraagd
    domain: shared                      # medical, social of shared
  ${id}-hulp:
    label: 'Al hulp hierbij (vervang dit)'
    ask: 'Krijgt iemand al hulp bij ${id}? (vervang deze vraag)'
    type: boolean
    domain: shared
`

const rolesText = (
  id: string,
): string => `# Wie bij ${id} handelt. Ook een rol heeft overal één naam. Staat dit zorgpad naast de meegeleverde (--with-bundled), noem dan
# liever hun rollen, zoals huisarts of wijkverpleegkundige, en haal dit bestand weg.
roles:
  ${id}-behandelaar:
    label: 'Behandelaar (vervang dit)'
    domain: medical                     # medical, social of shared
    receives: [medical, shared]         # wat deze rol mag weten; wie geen professional is: []
    reached: direct                     # direct, referral, melding, aanvraag of noodnummer
`

const casesText = (
  id: string,
  on: DayNumber,
): string => `# De gevallen van ${id}: wat is bekend, en wat moet eruit komen. Wat bij expect niet staat, wordt niet bekeken.
# Zet hier nooit gegevens van echte personen in.
cases: ${asValue(id)}
on: ${formatDay(on)}                          # de dag waarop de gevallen spelen, zodat ze morgen ook kloppen
tests:
  - title: Een aanwijzing en nog geen hulp, dan een verwijzing binnen de termijn
    given: { ${id}-aanwijzing: true, ${id}-hulp: false }
    expect:
      rules: { eerste-regel: applies }
      refer: { ${id}-behandelaar: { due: ${dueOn(on)} } }
  - title: Er is al hulp, dan volgt er niets
    given: { ${id}-aanwijzing: true, ${id}-hulp: true }
    expect:
      rules: { eerste-regel: ruled-out }
      notRefer: [${id}-behandelaar]
  - title: Geen aanwijzing, dan doet het andere antwoord er niet toe
    given: { ${id}-aanwijzing: false }
    expect:
      rules: { eerste-regel: ruled-out }
  - title: Niets gevraagd, dan is de regel open en volgt er nog niets
    expect:
      rules: { eerste-regel: open }
      notRefer: [${id}-behandelaar]
`

/**
 * Writes a new pathway with one rule and its cases, which are right by themselves and beside any other library: all that it
 * names it defines itself, under names that begin with its own.
 */
export const scaffold = ({ id, on, schema }: Beginning): ScaffoldFile[] => {
  const file = (name: string, kind: FileKind, holds: string, text: string): ScaffoldFile => {
    const path = schema(kind, name)
    return { name, holds, text: path === null ? text : `# yaml-language-server: $schema=${path}\n${text}` }
  }
  return [
    file(`${id}.yaml`, 'pathway', 'het zorgpad met zijn eerste regel', pathwayText(id, on)),
    file(`${id}.cases.yaml`, 'cases', 'de gevallen waarmee u het toetst', casesText(id, on)),
    file(`signals/${id}.yaml`, 'signals', 'wat men merkt, meet of vraagt', signalsText(id)),
    file(`roles/${id}.yaml`, 'roles', 'wie er handelt', rolesText(id)),
  ]
}
