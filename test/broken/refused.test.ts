import { describe } from 'vitest'
import { broken } from './broken'
import { file, SIGNAL, signal } from './texts'

/** Ten levels of ten: written out it would be a list of ten thousand million words. */
const bomb = (): string => {
  const line = (level: number): string =>
    `l${level}: &l${level} [${Array.from({ length: 10 }, () => `*l${level - 1}`).join(', ')}]\n`
  return `l0: »&l0 [x]\n${Array.from({ length: 10 }, (_, i) => line(i + 1)).join('')}signals: {}\n`
}

describe('wat YAML toelaat en een bibliotheek niet', () => {
  broken([
    ['een anker', 'anchor', `signals:\n  n: »&n { ${SIGNAL} }\n`, 'anker'],
    ['een anker met een verwijzing', 'anchor', `signals:\n  n: »&n { ${SIGNAL} }\n  m: *n\n`, 'schrijf alles uit'],
    [
      'twee ankers met hun verwijzingen',
      'anchor',
      `signals:\n  n: »&n { ${SIGNAL} }\n  m: &m { ${SIGNAL} }\n  o: *n\n  p: *m\n`,
    ],
    ['een verwijzing naar niets', 'anchor', 'signals:\n  n: »*n\n', 'verwijzing'],
    ['samenvoegen', 'anchor', `signals:\n  n: { »<<: { ${SIGNAL} } }\n`, 'Samenvoegen'],
    ['samenvoegen met een anker', 'anchor', `signals:\n  n: »&n { ${SIGNAL} }\n  m: { <<: *n, label: M }\n`],
    ['een bom', 'anchor', bomb()],
    ['een tag', 'tag', `signals:\n  n: »!ding { ${SIGNAL} }\n`, 'tag'],
    ['een tag van YAML zelf', 'tag', signal({ type: '»!!str boolean' }), 'tag'],
    ['code in een tag', 'tag', signal({ label: '»!!js/function "() => 1"' }), 'tag'],
    ['een aanwijzing aan YAML', 'yaml-syntax', '»%YAML 1.1\n---\nsignals: {}\n', '%'],
    ['een tweede document', 'yaml-syntax', 'signals: {}\n»---\nroles: {}\n', 'eigen bestand'],
    ['een tweede document na puntjes', 'yaml-syntax', 'signals: {}\n...\n»roles: {}\n', 'eigen bestand'],
    ['__proto__', 'forbidden-key', `signals:\n  »__proto__: { ${SIGNAL} }\n`, 'andere naam'],
    ['__proto__ diep erin', 'forbidden-key', signal({ extra: 'onlyIf: { not: { »__proto__: true } }' })],
    ['constructor', 'forbidden-key', file('roles', '»constructor: { label: N, domain: social, reached: direct }')],
    ['prototype', 'forbidden-key', '»prototype: 1\nsignals: {}\n'],
  ])
})

describe('twee keer hetzelfde', () => {
  broken([
    ['een sleutel', 'duplicate-key', signal({ extra: '»label: M' }), '"label"', 'regel 3'],
    ['een signaal', 'duplicate-key', `signals:\n  n: { ${SIGNAL} }\n  »n: { ${SIGNAL} }\n`, 'regel 2'],
    ['een hoofdsleutel', 'duplicate-key', `signals: {}\n»signals: {}\n`, 'regel 1'],
    ['een getal en dezelfde tekst', 'duplicate-key', signal({ extra: "codes: [{ 1: a, »'1': b }]" })],
  ])
})

describe('leeg', () => {
  broken([
    ['een sleutel', 'wrong-type', signal({}).replace('label: N', '»label:'), 'vul een waarde in'],
    ['null', 'wrong-type', signal({}).replace('label: N', '»label: null'), 'leeg'],
    ['een golfje', 'wrong-type', signal({}).replace('label: N', '»label: ~'), 'leeg'],
    ['een onderdeel van een lijst', 'wrong-type', signal({ extra: 'who:\n      - huisarts\n      -»' }), 'onderdeel'],
    ['een woord zonder waarde', 'wrong-type', `signals:\n  n: { »optional, ${SIGNAL} }\n`, 'optional: waarde'],
    ['een tekst', 'wrong-value', signal({ label: "»' '" }), 'leeg'],
    ['een lijst', 'wrong-value', signal({ extra: 'who: »[]' }), 'leeg'],
  ])
})

describe('sleutels waarvan de volgorde zou veranderen', () => {
  broken([
    [
      'een getal na een woord',
      'wrong-value',
      file('signals', 'n: { label: N, ask: N?, type: choice, options: { »a: A, 1: B }, domain: shared }'),
      'vooraan',
    ],
  ])
})
