import * as z from 'zod'
import { CODE_SYSTEMS, type Code, type FromRecord } from '../model/code'
import type { SignalSource } from '../model/source/signals'
import { condition } from './condition'
import { mark } from './mark'
import { dateSignalId, numberSignalId, roleId, signalId, timeSpan, unit } from './names'
import { band, domain, id, scalar, signalType, text, written } from './scalars'
import { map, oneOf, type Shape, some } from './shape'
import { requirements } from './signal-requirements'
import { worded } from './worded'

const formula = text.describe('Getallen, signalen, + - * / ( ) min max; om een teken staat een spatie')

const outcome = z.union([scalar, some(z.string()), map({ formula })])

const decideRow = oneOf({
  when: map({
    when: condition.describe('Wanneer deze regel geldt'),
    is: outcome.describe('De waarde die dan geldt, of { formula: … }'),
  }),
  otherwise: map({ otherwise: outcome.describe('De waarde als geen rij hierboven geldt') }),
})

const points = z.record(id, z.number().describe('Punten voor dit antwoord')).meta({ id: 'punten' })

const SYSTEMS = Object.keys(CODE_SYSTEMS)

const system = written(
  `${SYSTEMS.join('|')}|[a-z][a-z0-9+.-]*:\\S+`,
  `een codestelsel: ${SYSTEMS.join(', ')}, of het hele adres, als http://loinc.org`,
)

const code = map({
  system: system.describe('Het codestelsel, zoals loinc of snomed'),
  code: text.describe('De code'),
  display: text.exactOptional().describe('De naam bij de code'),
  is: id.exactOptional().describe('Bij een keuze: wat er geldt voor wie een aandoening met deze code heeft'),
  source: text.describe('Waar deze code gezien is: de bladzijde of het bestand'),
} satisfies Shape<Code>)

const record = worded<FromRecord>('uit-het-dossier', {
  age: 'De leeftijd in hele jaren',
  medications: 'Het aantal verschillende medicijnen dat in gebruik is',
})

const missing = map({
  atMost: z.int().describe('Hoeveel vragen hoogstens open mogen blijven'),
  fill: worded('schatting', { lowest: 'Het laagste', mean: 'Het gemiddelde' }).describe(
    'Waarmee een open vraag telt: het laagste of het gemiddelde',
  ),
  round: worded('afronding', { up: 'Naar boven', down: 'Naar beneden', nearest: 'Naar het dichtstbijzijnde' })
    .exactOptional()
    .describe('Hoe het gemiddelde wordt afgerond'),
} satisfies Shape<NonNullable<SignalSource['missing']>>)

const shape = {
  label: text.describe('Korte naam'),
  ask: text.exactOptional().describe('De vraag zoals ze gesteld wordt'),
  type: signalType.describe('Soort waarde: boolean, integer, decimal, choice, choices of date'),
  unit: unit.exactOptional().describe("UCUM-eenheid of gewone naam (years, weeks, mmHg); '1' voor een aantal of score"),
  step: z
    .number()
    .positive({ error: mark('wrong-value', 'Verwacht een getal boven 0.') })
    .exactOptional()
    .describe('De fijnste waarde die gemeten kan worden'),
  range: z
    .tuple([z.number(), z.number()])
    .exactOptional()
    .describe('Laagste en hoogste waarde; daarbuiten is de invoer fout'),
  options: z.record(id, text).exactOptional().describe('De keuzes, met de tekst die mensen lezen'),
  ordered: z.boolean().exactOptional().describe('De keuzes lopen van licht naar ernstig en mogen vergeleken worden'),
  domain: domain.describe('Wie het mag weten: medical, social of shared'),
  validFor: timeSpan.exactOptional().describe('Hoe lang een waarde geldt; daarna wordt het opnieuw gevraagd'),
  outdatedBy: dateSignalId.exactOptional().describe('Een datum: wat daarvoor gemeten is, telt niet meer'),
  onlyIf: condition.exactOptional().describe('Alleen dan kan dit bestaan'),
  optional: z.boolean().exactOptional().describe('Wordt nooit uit zichzelf gevraagd'),
  who: some(roleId).exactOptional().describe('Rollen die het kunnen beantwoorden; zonder deze sleutel iedereen'),
  formerly: some(id).exactOptional().describe('Eerdere namen, zodat bewaarde antwoorden blijven tellen'),
  codes: z.array(code).exactOptional().describe('Codes die precies dit betekenen, elk met zijn bron'),
  record: record.exactOptional().describe('Wat van een dossier dit signaal vult: age of medications'),
  source: text.exactOptional().describe('Waar dit vandaan komt'),
  formula: formula.exactOptional(),
  decide: some(decideRow).exactOptional().describe('Beslistabel: de eerste rij die geldt'),
  score: z
    .union([z.record(signalId, points), some(numberSignalId)])
    .exactOptional()
    .describe('Punten per antwoord, of een lijst signalen die voor zichzelf tellen'),
  missing: missing.exactOptional().describe('Wat het instrument zelf zegt over open vragen'),
  bands: z
    .object({ of: numberSignalId.describe('De score die wordt ingedeeld') })
    .catchall(band)
    .exactOptional()
    .describe('Per keuze het bereik van de score, als 0..4'),
  atLeastIf: condition.exactOptional().describe('Dan, of zolang dat onbekend is, is de waarde een ondergrens'),
  atMostIf: condition.exactOptional().describe('Dan, of zolang dat onbekend is, is de waarde een bovengrens'),
  unreliableIf: condition.exactOptional().describe('Dan is de waarde niet bekend'),
} satisfies Shape<SignalSource>

/** One signal: observed, or derived by exactly one of formula, decide, score and bands. */
export const signal = requirements(map(shape))
