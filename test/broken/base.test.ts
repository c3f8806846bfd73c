import { describe, expect, test } from 'vitest'
import { parseFiles } from '../../src/library'
import { BASE } from './base'
import { changed, isSentence, markedPlace, problemsWith, right } from './broken'
import { also, asks, cases, file, network, parameter, pathway, service, signal, when, whenInLines } from './texts'

describe('het uitgangspunt van de tabellen', () => {
  test('de bibliotheek zonder fouten heeft geen fouten', () => {
    const files = Object.entries(BASE).map(([name, text]) => ({ name, text }))
    expect(parseFiles(files).problems).toEqual([])
    expect(parseFiles([...files].reverse()).library).toEqual(parseFiles(files).library)
  })

  right([
    ['nog een zorgpad', pathway({})],
    [
      'nog een voorwaarde',
      when('{ all: [{ suf: true }, { gewicht: { atLeast: 50.5 kg } }], ernst: { atLeast: matig } }'),
    ],
    ['een voorwaarde in regels', whenInLines('gewicht: { atLeast: 50.5 kg }')],
    [
      'nog een onderdeel',
      asks('{ inform: dietist, responsible: [wijkverpleegkundige, melder, coordinator], within: 1 week }'),
    ],
    ['nog een sleutel', also('lead: $doorverwijzer')],
    ['nog een netwerk', network('parameters: { armgrens: 22 cm }')],
    ['nog een dienst', service('{ otherwise: [zvw, wmo] }')],
    ['nog een rol', file('roles', 'arts: { label: Arts, domain: medical, reached: direct }')],
    ['nog een signaal', signal({})],
    ['nog een parameter', parameter('default: 1, between: [1, 2]')],
    ['nog een geval', cases('given: { gewicht: 60 }')],
    ['een wijziging', changed('pad.yaml', 'status: adopted', 'status: draft')],
  ])

  test('de plaats van een merkteken is die van een editor', () => {
    expect(markedPlace('»a')).toBe('1:1')
    expect(markedPlace('a: 1\n  »b: 2')).toBe('2:3')
    expect(markedPlace('😀»b')).toBe('1:2')
  })

  test('wat een zin is', () => {
    expect(['Goed zo.', '"a" kan niet. Bedoelt u "b"?', '3 is te veel.'].filter(isSentence)).toHaveLength(3)
    expect(['goed zo.', 'Goed zo', 'Goed; bedoelt u a?', 'Goed undefined.'].filter(isSentence)).toEqual([])
  })

  test('met regel en kolom voluit, zonder merkteken', () => {
    const text = 'roles:\n  arts:\n    label: Arts\n    domain: medical\n    reached: direct\n    outOfHours: post\n'
    const [problem] = problemsWith(text)
    expect(problem).toMatchObject({
      code: 'unknown-role',
      at: { file: 'proef.yaml', line: 6, column: 17, path: 'roles.arts.outOfHours' },
    })
  })

  test('alle fouten van alle bestanden komen tegelijk, op volgorde van bestand en regel', () => {
    const files = Object.entries({
      ...BASE,
      'b.yaml': when('{ sif: true, armomtrek: { below: 25 kg } }'),
      'a.yaml': 'roles:\n  arts: { label: A, domain: medical, reached: direct, outOfHours: niemand }\n',
    }).map(([name, text]) => ({ name, text }))
    const found = parseFiles(files).problems.map(({ code, at }) => `${at.file} ${code}`)
    expect(found).toEqual(['a.yaml unknown-role', 'b.yaml unknown-signal', 'b.yaml wrong-unit'])
  })
})
