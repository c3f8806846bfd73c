import { describe } from 'vitest'
import { broken, right } from './broken'
import { asks, file, SIGNAL, signal } from './texts'

describe('haken en accolades', () => {
  broken([
    ['een accolade die open blijft', 'yaml-syntax', `signals:\n  n: »{ ${SIGNAL}\n`, 'niet gesloten'],
    [
      'een accolade die open blijft, en er komt nog een',
      'yaml-syntax',
      `signals:\n  n: »{ ${SIGNAL}\n  m: { ${SIGNAL} }\n`,
      'niet gesloten',
    ],
    ['een haak die open blijft', 'yaml-syntax', file('signals', `n: { ${SIGNAL}, who: »[huisarts }`), '[', ']'],
    [
      'een haak die open blijft, midden in een regel',
      'yaml-syntax',
      file('signals', `n: { who: »[huisarts, ${SIGNAL} }`),
      'niet gesloten',
    ],
    ['een haak te veel', 'yaml-syntax', file('signals', `n: { ${SIGNAL}, who: [huisarts]»] }`), 'haal hem weg'],
    ['een accolade te veel', 'yaml-syntax', file('signals', `n: { ${SIGNAL} }»}`), 'haal hem weg'],
    ['een haak in plaats van een accolade', 'yaml-syntax', file('signals', `n: { ${SIGNAL} »]`), 'waar een } hoort'],
    ['een losse accolade', 'yaml-syntax', signal({ label: '»}' }), 'sluit niets af'],
    [
      'regels tussen accolades die niet inspringen',
      'yaml-syntax',
      `signals:\n  n: »{\n  label: N, ask: N?, type: boolean, domain: shared }\n`,
      'springen verder in',
    ],
  ])

  right([
    ['de accolade onder de sleutel', `signals:\n  n: {\n    ${SIGNAL}\n  }\n`],
    ['de haak helemaal links', `signals:\n  n: { ${SIGNAL} }\nparameters: {\n}\n`],
    ['een komma achter het laatste', file('signals', `n: { ${SIGNAL}, who: [huisarts,], }`)],
  ])
})

describe("komma's en dubbelepunten", () => {
  broken([
    [
      'een komma vergeten',
      'yaml-syntax',
      file('signals', 'n: { label: »N ask: N?, type: boolean, domain: shared }'),
      'komma',
    ],
    ['een puntkomma in plaats van een komma', 'yaml-syntax', asks('{ note: »a; when: b }'), 'komma'],
    ['een komma te veel', 'yaml-syntax', file('signals', `n: { ${SIGNAL}, who: [huisarts,», dietist] }`), 'te veel'],
    ['een komma vooraan', 'yaml-syntax', file('signals', `n: { », ${SIGNAL} }`), 'te veel'],
    [
      'geen spatie achter een dubbelepunt',
      'yaml-syntax',
      file('signals', 'n: { »label:N, ask: N?, type: boolean, domain: shared }'),
      'spatie achter de dubbelepunt',
    ],
    [
      'geen spatie achter een dubbelepunt, in regels',
      'yaml-syntax',
      signal({}).replace('label: N', '»label:N'),
      'een dubbelepunt en een spatie',
    ],
    ['geen dubbelepunt', 'yaml-syntax', signal({}).replace('label: N', '»label N'), 'sleutel'],
    [
      'een is-teken in plaats van een dubbelepunt',
      'yaml-syntax',
      signal({}).replace('label: N', '»label = N'),
      'sleutel',
    ],
    ['twee sleutels op een regel', 'yaml-syntax', 'signals: »roles: {}\n', 'dubbelepunt'],
    ['een lege sleutel', 'wrong-type', file('signals', `n: { ${SIGNAL}, »: 1 }`), 'lege sleutel'],
    ['een lijst als sleutel', 'wrong-type', file('signals', `n: { ${SIGNAL}, »[a]: 1 }`), 'geen sleutel'],
    ['een sleutel van meer dan duizend tekens', 'yaml-syntax', `signals:\n  »${'a'.repeat(1100)}: 1\n`, '1024'],
    [
      'een opmerking die aan een aanhalingsteken vastzit',
      'yaml-syntax',
      signal({ label: "'N'»# waarom" }),
      'spatie voor de #',
    ],
    ['twee versies door elkaar', 'yaml-syntax', `signals:\n»<<<<<<< HEAD\n  n: { ${SIGNAL} }\n`, 'twee versies'],
  ])
})
