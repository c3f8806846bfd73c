import { describe, expect, test } from 'vitest'
import { conditionOutline, type Outline, saidCondition } from '../../../src/present/sentences/conditionOutline'
import { conditionText } from '../../../src/present/sentences/conditionText'
import { readingOf } from '../../../src/present/sentences/reading'
import { conditionIn } from './world'

const OPEN = '(nog lokaal af te spreken)'
const AGREED = '(afgesproken door dit netwerk)'

const said = (when: string, network?: string): string => {
  const [library, condition] = conditionIn(when)
  return conditionText(readingOf(library, network), condition)
}

describe('elke vergelijking', () => {
  test.each([
    ['{ moe: true }', '“Moe” ja is'],
    ['{ moe: false }', '“Moe” nee is'],
    ['{ moe: { not: true } }', '“Moe” nee is'],
    ['{ moe: { is: false } }', '“Moe” nee is'],
    ['{ eetlust: slecht }', '“Eetlust” ‘Slecht’ is'],
    ['{ eetlust: [slecht, geen] }', '“Eetlust” ‘Slecht’ of ‘Geen trek’ is'],
    ['{ eetlust: { not: goed } }', '“Eetlust” iets anders dan ‘Goed’ is'],
    ['{ eetlust: { not: [goed, geen] } }', '“Eetlust” iets anders dan ‘Goed’ of ‘Geen trek’ is'],
    ['{ klachten: pijn }', '“Klachten” ‘Pijn’ bevat'],
    ['{ klachten: [pijn, jeuk] }', '“Klachten” ‘Pijn’ of ‘Jeuk’ bevat'],
    ['{ klachten: { not: pijn } }', '“Klachten” niet ‘Pijn’ bevat'],
    ['{ klachten: { not: [pijn, dorst] } }', '“Klachten” geen van ‘Pijn’ en ‘Dorst’ bevat'],
    ['{ punten: 3 }', '“Punten” precies 3 is'],
    ['{ punten: { not: 3 } }', '“Punten” iets anders dan 3 is'],
    ['{ gewicht: { atLeast: 56 kg } }', '“Gewicht nu” ten minste 56 kg is'],
    ['{ gewicht: { above: 56.5 } }', '“Gewicht nu” meer dan 56,5 kg is'],
    ['{ gewicht: { atMost: 54.125 } }', '“Gewicht nu” ten hoogste 54,125 kg is'],
    ['{ leeftijd: { below: 70 years } }', '“Leeftijd” minder dan 70 jaar is'],
    ['{ leeftijd: { atLeast: 50, below: 70 } }', '“Leeftijd” ten minste 50 jaar en minder dan 70 jaar is'],
    ['{ opname: 2026-03-02 }', '“Laatste opname” precies maandag 2 maart 2026 is'],
    ['{ opname: { atLeast: 2026-03-02 } }', '“Laatste opname” op of na maandag 2 maart 2026 is'],
    ['{ opname: { above: 2026-03-02 } }', '“Laatste opname” na maandag 2 maart 2026 is'],
    ['{ opname: { atMost: 2026-03-02 } }', '“Laatste opname” op of voor maandag 2 maart 2026 is'],
    ['{ opname: { below: 2026-03-02 } }', '“Laatste opname” voor maandag 2 maart 2026 is'],
    ['{ opname: { ago: { atLeast: 3 months } } }', '“Laatste opname” ten minste 3 maanden geleden is'],
    ['{ opname: { ago: { above: 6 weeks } } }', '“Laatste opname” meer dan 6 weken geleden is'],
    ['{ opname: { ago: { atMost: 1 year } } }', '“Laatste opname” ten hoogste 1 jaar geleden is'],
    ['{ opname: { ago: { below: 7 days } } }', '“Laatste opname” minder dan 7 dagen geleden is'],
  ])('%s: als %s', (when, text) => expect(said(when)).toBe(text))
})

describe('een geordende keuze noemt de uitkomsten', () => {
  test.each([
    ['{ uitslag: { atLeast: oranje } }', '“Uitslag” ‘Oranje’ of ‘Rood’ is'],
    ['{ uitslag: { above: groen } }', '“Uitslag” ‘Oranje’ of ‘Rood’ is'],
    ['{ uitslag: { atMost: groen } }', '“Uitslag” ‘Groen’ is'],
    ['{ uitslag: { below: rood } }', '“Uitslag” ‘Groen’ of ‘Oranje’ is'],
    ['{ uitslag: { below: groen } }', '“Uitslag” geen van de mogelijkheden is'],
    ['{ uitslag: { atLeast: $klasse } }', `“Uitslag” ‘Oranje’ of ‘Rood’ (grens nog lokaal af te spreken) is`],
  ])('%s: als %s', (when, text) => expect(said(when)).toBe(text))
})

describe('wat niet bekend is', () => {
  test.each([
    ['{ moe: { known: true } }', '“Moe” bekend is'],
    ['{ moe: { known: false } }', '“Moe” niet bekend is'],
    ['{ moe: { is: true, known: true } }', '“Moe” bekend en ja is'],
    ['{ moe: { is: true, orUnknown: true } }', '“Moe” ja of niet bekend is'],
    ['{ moe: { missing: declined } }', '“Moe” niet bekend (wil niet zeggen) is'],
    [
      '{ moe: { missing: [not-asked, unknown, stale] } }',
      '“Moe” niet bekend (niet gevraagd, gevraagd en niet geweten of te oud) is',
    ],
    ['{ gewicht: { below: 50, orUnknown: true } }', '“Gewicht nu” minder dan 50 kg of niet bekend is'],
    ['{ eetlust: { not: goed, orUnknown: true } }', '“Eetlust” iets anders dan ‘Goed’, of niet bekend is'],
    ['{ eetlust: { is: [slecht, geen], orUnknown: true } }', '“Eetlust” ‘Slecht’ of ‘Geen trek’, of niet bekend is'],
    [
      '{ leeftijd: { atLeast: 50, below: 70, orUnknown: true } }',
      '“Leeftijd” ten minste 50 jaar en minder dan 70 jaar, of niet bekend is',
    ],
    ['{ klachten: { is: pijn, orUnknown: true } }', '“Klachten” ‘Pijn’ bevat of niet bekend is'],
    ['{ klachten: { is: pijn, known: true } }', '“Klachten” bekend is en ‘Pijn’ bevat'],
    ['{ klachten: { known: false } }', '“Klachten” niet bekend is'],
  ])('%s: als %s', (when, text) => expect(said(when)).toBe(text))
})

describe('wie meldt en wie er al is', () => {
  test.each([
    ['{ melder: huisarts }', 'huisarts dit meldt'],
    ['{ melder: { not: huisarts } }', 'niet huisarts dit meldt'],
    ['{ melder: [huisarts, poh] }', 'huisarts of POH ouderenzorg dit meldt'],
    ['{ melder: { known: false } }', 'niet bekend is wie dit meldt'],
    ['{ betrokken: dietist }', 'diëtist al betrokken is'],
    ['{ betrokken: { not: dietist } }', 'diëtist nog niet betrokken is'],
    ['{ betrokken: { not: dietist, orUnknown: true } }', 'diëtist nog niet betrokken is, of dat niet bekend is'],
    ['{ betrokken: $wie }', `huisarts ${OPEN} al betrokken is`],
  ])('%s: als %s', (when, text) => expect(said(when)).toBe(text))
})

describe('wat een netwerk afspreekt', () => {
  test.each([
    ['{ leeftijd: { atLeast: $vanaf } }', undefined, `“Leeftijd” ten minste 65 jaar ${OPEN} is`],
    ['{ leeftijd: { atLeast: $vanaf } }', 'wijk', `“Leeftijd” ten minste 68 jaar ${AGREED} is`],
    ['{ uitslag: { atLeast: $klasse } }', 'wijk', '“Uitslag” ‘Rood’ (grens afgesproken door dit netwerk) is'],
    ['{ uitslag: $klasse }', undefined, `“Uitslag” ‘Oranje’ ${OPEN} is`],
    ['{ opname: { ago: { above: $lang-geleden } } }', 'wijk', `“Laatste opname” meer dan 90 dagen geleden ${OPEN} is`],
    [
      '{ count: { atLeast: $aantal, of: [{ moe: true }, { mager: true }, { suf: true }] } }',
      'wijk',
      `ten minste 2 ${OPEN} van deze 3 zo zijn: “Moe” ja is; “Ziet er mager uit” ja is; “Suf” ja is`,
    ],
  ])('%s in netwerk %s: als %s', (when, network, text) => expect(said(when, network)).toBe(text))
})

describe('samengesteld', () => {
  test.each([
    ['{ moe: true, suf: false }', '“Moe” ja is én “Suf” nee is'],
    [
      '{ all: [{ moe: true }, { suf: true }, { mager: true }] }',
      '“Moe” ja is, “Suf” ja is én “Ziet er mager uit” ja is',
    ],
    ['{ any: [{ moe: true }, { suf: true }] }', '“Moe” ja is óf “Suf” ja is'],
    ['{ any: [{ moe: true }] }', '“Moe” ja is'],
    ['{ all: [{ any: [{ moe: true }] }] }', '“Moe” ja is'],
    [
      '{ all: [{ all: [{ moe: true }, { suf: true }] }, { mager: true }] }',
      '“Moe” ja is, “Suf” ja is én “Ziet er mager uit” ja is',
    ],
    [
      '{ moe: true, any: [{ suf: true }, { mager: true }] }',
      '“Moe” ja is én (“Suf” ja is óf “Ziet er mager uit” ja is)',
    ],
    [
      '{ any: [{ moe: true, suf: true }, { mager: true }] }',
      '(“Moe” ja is én “Suf” ja is) óf “Ziet er mager uit” ja is',
    ],
    ['{ not: { moe: true } }', 'het niet zo is dat “Moe” ja is'],
    ['{ not: { any: [{ moe: true }, { suf: true }] } }', 'het niet zo is dat (“Moe” ja is óf “Suf” ja is)'],
    ['{ not: { not: { moe: true } } }', 'het niet zo is dat het niet zo is dat “Moe” ja is'],
    ['{ applies: andere }', 'de regel “Een andere regel” geldt'],
    ['{ not: { applies: andere } }', 'het niet zo is dat de regel “Een andere regel” geldt'],
    [
      '{ count: { atLeast: 1, of: [{ moe: true }, { suf: true, mager: true }] } }',
      'ten minste 1 van deze 2 zo is: “Moe” ja is; (“Suf” ja is én “Ziet er mager uit” ja is)',
    ],
  ])('%s: als %s', (when, text) => expect(said(when)).toBe(text))
})

const indented = ({ text, parts }: Outline, depth = 0): string[] => [
  `${'  '.repeat(depth)}${text}`,
  ...parts.flatMap((part) => indented(part, depth + 1)),
]

const outlined = (when: string): string[] => {
  const [library, condition] = conditionIn(when)
  return indented(conditionOutline(readingOf(library), condition))
}

describe('als lijst', () => {
  test.each([
    ['{ moe: true }', ['Moe: ja']],
    ['{ betrokken: { not: dietist, orUnknown: true } }', ['Al betrokken: niet diëtist, of niet bekend']],
    ['{ applies: andere }', ['de regel “Een andere regel” geldt']],
    [
      '{ moe: true, any: [{ suf: true }, { gewicht: { below: 50 } }] }',
      ['dit alles:', '  Moe: ja', '  een of meer van deze:', '    Suf: ja', '    Gewicht nu: minder dan 50 kg'],
    ],
    ['{ not: { moe: true } }', ['niet: Moe: ja']],
    ['{ not: { any: [{ moe: true }, { suf: true }] } }', ['geen van deze:', '  Moe: ja', '  Suf: ja']],
    ['{ not: { moe: true, suf: true } }', ['niet dit alles:', '  Moe: ja', '  Suf: ja']],
    [
      '{ count: { atLeast: 2, of: [{ moe: true }, { suf: true }, { mager: true }] } }',
      ['ten minste 2 van deze 3:', '  Moe: ja', '  Suf: ja', '  Ziet er mager uit: ja'],
    ],
  ])('%s', (when, lines) => expect(outlined(when)).toEqual(lines))

  test('pas waar een zin te lang wordt', () => {
    const [library, short] = conditionIn('{ moe: true, suf: true }')
    expect(saidCondition(readingOf(library), 'Als', short)).toEqual({
      text: 'Als “Moe” ja is én “Suf” ja is',
      parts: [],
    })
    const long =
      '{ moe: true, suf: true, mager: true, leeftijd: { atLeast: 70 }, gewicht: { below: 50 }, uitslag: rood, eetlust: slecht }'
    const [other, condition] = conditionIn(long)
    const { text, parts } = saidCondition(readingOf(other), 'Als', condition)
    expect([text, parts.length]).toEqual(['Als dit alles zo is:', 7])
  })
})
