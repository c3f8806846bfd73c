import { describe } from 'vitest'
import { broken, right } from './broken'
import { asks, file, SIGNAL, signal, whenInLines } from './texts'

const inFlow = (label: string): string =>
  file('signals', `n: { label: ${label}, ask: N?, type: boolean, domain: shared }`)

const WHOLE = 'zet de hele tekst tussen aanhalingstekens'

describe('aanhalingstekens en apostroffen', () => {
  broken([
    ['een apostrof opent', 'yaml-syntax', signal({ label: "»'s Morgens moe" }), 'apostrof', 'dubbele aanhalingstekens'],
    [
      'een apostrof opent, en een latere sluit',
      'yaml-syntax',
      signal({ label: "»'s Morgens moe", ask: "Is dat 's avonds ook?" }),
      'apostrof',
    ],
    [
      'een apostrof opent, en een aan het begin van de volgende regel sluit',
      'yaml-syntax',
      signal({ label: "»'s Morgens moe", ask: "'s Avonds ook?" }),
    ],
    ['een apostrof opent tussen accolades', 'yaml-syntax', inFlow("»'s Morgens moe"), 'apostrof'],
    [
      'twee apostroffen openen tussen accolades',
      'yaml-syntax',
      file('signals', "n: { label: »'s Morgens moe, ask: 's Avonds ook?, type: boolean, domain: shared }"),
      'apostrof',
    ],
    ['een apostrof in enkele aanhalingstekens', 'yaml-syntax', signal({ label: "'auto'»s weg'" }), 'apostrof'],
    [
      'een apostrof verderop daarin',
      'yaml-syntax',
      signal({ label: "'Moe »s morgens'".replace('»', "'»") }),
      'apostrof',
    ],
    ['een aanhalingsteken dat open blijft', 'yaml-syntax', signal({ label: '»"Moe' }), 'niet gesloten'],
    ['een enkel dat open blijft', 'yaml-syntax', signal({ label: "»'Moe" }), 'niet gesloten'],
    ['een dat open blijft tussen haken', 'yaml-syntax', inFlow('»"Moe'), 'niet gesloten'],
    ['alleen het eerste woord ertussen', 'yaml-syntax', signal({ label: '"Moe" »zijn' }), 'om de hele tekst'],
    ['twee teksten achter elkaar', 'yaml-syntax', inFlow('"Moe" »"zijn"'), 'komma'],
    ['een \\ tussen dubbele', 'yaml-syntax', signal({ label: '"map »\\qed"' }), 'enkele aanhalingstekens'],
    ['gekrulde, met een komma ertussen', 'yaml-syntax', inFlow('»“Moe, en duizelig”'), 'rechte'],
    ['gekrulde om een woord van het formaat', 'yaml-syntax', signal({ type: '»‘boolean’' }), 'rechte'],
  ])

  right([
    ['een apostrof midden in een woord', signal({ label: "Auto's en foto's" })],
    ['een apostrof tussen dubbele', signal({ label: `"'s Morgens moe"` })],
    ['een verdubbelde tussen enkele', signal({ label: "'Auto''s'" })],
    ['een citaat in een zin', signal({ label: 'Zegt “ja” of “nee”' })],
    ['gekrulde tussen rechte', signal({ label: "'“Moe, en duizelig”'" })],
    ['een maat in duim', signal({ label: '3" breed' })],
  ])
})

describe('tekens waarmee tekst niet mag beginnen', () => {
  broken([
    ['groter of gelijk', 'yaml-syntax', whenInLines('gewicht: »>= 18'), WHOLE, 'atLeast'],
    ['groter', 'yaml-syntax', whenInLines('gewicht: »> 18'), WHOLE],
    ['groter, alleen op de regel', 'yaml-syntax', whenInLines('gewicht: »>18'), 'tussen aanhalingstekens'],
    ['groter of gelijk, tussen accolades', 'yaml-syntax', asks('{ note: »>= 18 jaar }'), WHOLE],
    ['een streep omhoog', 'yaml-syntax', signal({ label: '»| Moe' }), WHOLE],
    ['een blok zonder tekst', 'yaml-syntax', signal({ label: '»>' }), 'volgende regels'],
    ['een blok waarvan de tekst niet inspringt', 'yaml-syntax', signal({ label: '|\n    »Moe' }), 'sleutel'],
    ['een apenstaartje', 'yaml-syntax', signal({ label: '»@home' }), '@', WHOLE],
    ['een accent grave', 'yaml-syntax', signal({ label: '»`Moe`' }), WHOLE],
    ['een procent', 'yaml-syntax', signal({ label: '»%-score' }), WHOLE],
    ['een vraagteken met een spatie', 'yaml-syntax', signal({ ask: '»? Moe' }), WHOLE],
    ['een streepje', 'yaml-syntax', signal({ label: '»- Moe' }), 'nieuwe regel', WHOLE],
    ['een accolade', 'yaml-syntax', signal({ label: '{moe} »zijn' }), WHOLE],
    ['een haak', 'yaml-syntax', signal({ label: '[moe] »zijn' }), WHOLE],
    ['een ster', 'anchor', signal({ label: '»*belangrijk* moe' }), WHOLE],
    ['een en-teken', 'anchor', signal({ label: '»&moe' }), WHOLE],
    ['een uitroepteken', 'tag', signal({ label: '»!Let op' }), WHOLE],
  ])

  right([
    ['een blok tekst', signal({ label: '>\n      Moe\n      zijn' })],
    ['een vraagteken zonder spatie', signal({ label: '?moe' })],
    ['een kleiner-teken in tekst', `signals:\n  n: { ${SIGNAL}, source: minder dan < 3 }\n`],
  ])
})
