import type { FindingCode } from '../../model/libraryFinding'
import type { Fault } from './fault'

const found = (title: string, meaning: string, remedy: string): Fault => ({ title, meaning, remedy, example: null })

/** What `check` points at in a library without errors. */
export const FINDINGS: Readonly<Record<FindingCode, Fault>> = {
  'never-applies': found(
    'De regel geldt voor niemand',
    'Bij geen enkele combinatie van antwoorden gelden de voorwaarde van de regel en de populatie van het zorgpad tegelijk. De regel staat er dus voor niets, en wie haar leest denkt dat iets geregeld is.',
    'Kijk welke twee delen elkaar uitsluiten, meestal een grens die verkeerd om staat, of een populatie die de regel uitsluit. Verander een van beide, of haal de regel weg.',
  ),
  'always-applies': found(
    'De regel geldt voor iedereen',
    'Voor iedereen voor wie het zorgpad is, klopt de voorwaarde. De regel beslist dan niets.',
    'Maak de voorwaarde strenger. Is de regel echt voor iedereen bedoeld, accepteer de bevinding dan met die reden.',
  ),
  'always-replaced': found(
    'De regel wordt altijd vervangen',
    'Altijd als de regel geldt en alles bekend is, geldt er ook een regel die haar vervangt. Wat zij vraagt, komt nooit in een plan.',
    'Haal `replaces` bij de andere regel weg, maak de voorwaarde van die regel strenger, of haal deze regel weg.',
  ),
  'never-met': found(
    'De voorwaarde klopt nooit',
    'De voorwaarde van een onderdeel, een rij of een signaal klopt voor niemand die er komt. Bij een rij hebben rijen erboven alles al gehad; bij een onderdeel sluit de regel zelf het uit.',
    'Haal het onderdeel of de rij weg, of verander de voorwaarde.',
  ),
  'leaf-without-effect': found(
    'Een toets maakt geen verschil',
    'Zonder deze toets komt er voor iedereen hetzelfde uit: een ander deel van de voorwaarde, een rij erboven of de populatie zegt het al. Wie de regel leest of verandert, denkt dat de toets telt.',
    'Laat de toets weg. Is het de laatste rij van `decide`, schrijf dan `otherwise`. Laat u haar staan om de regel leesbaar te houden, accepteer de bevinding dan met die reden.',
  ),
  'outcome-unhandled': found(
    'Met een uitslag gebeurt niets',
    'Een instrument kan deze uitslag geven, maar geen regel, onderdeel, populatie, coördinator, wet of ander signaal wordt er anders van. Wie deze uitslag heeft, hoort dus niets. Van een uitslag die van licht naar ernstig loopt (`ordered: true`), telt de lichtste niet mee.',
    'Schrijf een regel voor deze uitslag. Hoort er niets te gebeuren, accepteer de bevinding dan met die reden.',
  ),
  'contradicting-rules': found(
    'Twee regels spreken elkaar tegen',
    'Twee regels kunnen samen gelden en vragen dezelfde rol om hetzelfde, even snel, maar met een andere verantwoordelijke; of ze noemen een andere regiebehandelaar. Niemand beslist dan wie het doet.',
    'Noem de andere regel in `conflictsWith`: dan komt het op de agenda van het overleg. Of laat de ene regel de andere vervangen met `replaces`, of maak de verantwoordelijke gelijk.',
  ),
  'hidden-red-flag': found(
    'Een ontbrekend antwoord verbergt een rode vlag',
    'Zonder een bepaald antwoord staat de rode vlag op uitgesloten, terwijl zij met dat antwoord zou gelden. Dat komt door een optioneel signaal, dat niemand uit zichzelf vraagt, of door een toets op wat bekend is.',
    'Maak het signaal niet optioneel, of gebruik `orUnknown: true`, zodat de vlag geldt zolang het antwoord er niet is. Kan de vlag ook langs gevraagde antwoorden opgaan, accepteer de bevinding dan met die reden.',
  ),
  'not-around-uncertain': found(
    'Een not om iets dat er niet hoeft te zijn',
    'Er staat `not` om een optioneel signaal of om `applies`. Een optioneel signaal dat er niet is, haalt geen enkele toets, en de `not` klopt dan. Een regel die nog open is, houdt de `not` tegen.',
    'Schrijf zonder `not` wat het wel moet zijn. Bedoelt u “tenzij die regel geldt”, laat dan die regel deze vervangen met `replaces`.',
  ),
  'less-urgent-replaces': found(
    'Een regel met meer tijd vervangt een regel met minder',
    'De regel vervangt een andere en geeft meer tijd. Wat dringend was, wacht dan, juist bij wie er meer aan de hand is.',
    'Geef deze regel een termijn die ten minste zo kort is, of gebruik `pauses` of `conflictsWith` in plaats van `replaces`. Is het zo bedoeld, accepteer de bevinding dan met de bron.',
  ),
  'deep-brackets': found(
    'Te veel haakjes in elkaar',
    'Er staan meer dan twee lagen `all`, `any`, `not` of `count` in elkaar. Dan kan niemand meer in één keer zeggen wanneer de voorwaarde klopt.',
    'Maak van het binnenste deel een eigen signaal met `decide`, en noem hier dat signaal.',
  ),
  'signal-unused': found(
    'Het signaal wordt niet gebruikt',
    'Geen regel, onderdeel, wet of ander signaal in gebruik kijkt naar dit signaal. Wie het invult, doet dat voor niets.',
    'Gebruik het in een regel, of haal het weg. Is het er voor andere bibliotheken, accepteer de bevinding dan met die reden.',
  ),
  'signal-never-asked': found(
    'Niemand wordt gevraagd te meten wat de regel nodig heeft',
    'De regel kan alleen gelden voor wie een optioneel signaal is ingevuld, en geen enkele regel vraagt iemand dat te meten. Of de regel ooit geldt, hangt dan van toeval af.',
    'Laat een regel erom vragen met `assess`, of maak het signaal niet optioneel. Komt het instrument van elders, accepteer de bevinding dan met die reden.',
  ),
  'domain-too-open': found(
    'Het domein is opener dan dat van de antwoorden',
    'Het signaal is afgeleid van een signaal dat minder mensen mogen weten. Wie de uitslag krijgt, kan daaruit opmaken wat hij niet mag weten.',
    'Geef het signaal het domein van de antwoorden. Mag de uitslag wel verder dan de antwoorden, accepteer de bevinding dan met die reden.',
  ),
  'expires-soon': found(
    'Loopt binnen 90 dagen af',
    'Het zorgpad of een bron geldt binnen 90 dagen niet meer, of nu al niet. Van een zorgpad dat is afgelopen, wordt elk advies als niet geldend gemeld.',
    'Herzie het zorgpad of de bron, en schrijf een nieuwe `until`.',
  ),
  'near-duplicate-question': found(
    'Bijna dezelfde vraag',
    'Twee signalen stellen bijna woordelijk dezelfde vraag. Iemand krijgt haar dan twee keer, en de antwoorden kunnen verschillen.',
    'Gebruik één signaal. Vragen ze echt iets anders, maak dan in de vraag duidelijk wat.',
  ),
  'accepted-gone': found(
    'Een geaccepteerde bevinding is er niet meer',
    'Onder `accepted` staat een bevinding die niet meer voorkomt. De reden hoort dan bij niets, en zou een nieuwe bevinding van dezelfde soort kunnen verbergen.',
    'Haal de naam of de hele regel onder `accepted` weg. Kijk ook of de naam en `about` goed geschreven zijn.',
  ),
}

/** Tells whether a text is the code of a finding. */
export const isFindingCode = (text: string): text is FindingCode => Object.hasOwn(FINDINGS, text)
