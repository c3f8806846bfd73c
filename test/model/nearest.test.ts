import { distance } from 'fastest-levenshtein'
import { describe, expect, test } from 'vitest'
import { nearest } from '../../src/model/nearest'

const SIGNALS = ['gewicht', 'gewicht-6mnd', 'eetlust', 'suf', 'oedeem', 'woonsituatie']

describe('bedoelt u …', () => {
  test.each<readonly [string, string | undefined]>([
    ['gewcht', 'gewicht'],
    ['Gewicht', 'gewicht'],
    ['GEWICHT', 'gewicht'],
    ['gewicht', 'gewicht'],
    ['gewicht-6mn', 'gewicht-6mnd'],
    ['gewicht_6_mnd', 'gewicht-6mnd'],
    ['eetlsut', 'eetlust'],
    ['sif', 'suf'],
    ['woonsitutie', 'woonsituatie'],
    ['woon', undefined],
    ['so', undefined],
    ['medicijnen', undefined],
    ['', undefined],
  ])('%j: %s', (word, expected) => expect(nearest(word, SIGNALS, distance)).toBe(expected))

  test('van twee even dichtbij het eerste op letter, in welke volgorde ze ook staan', () => {
    expect(nearest('trap-b', ['trap-c', 'trap-a'], distance)).toBe('trap-a')
    expect(nearest('trap-b', ['trap-a', 'trap-c'], distance)).toBe('trap-a')
  })

  test('zonder woorden niets', () => expect(nearest('gewicht', [], distance)).toBeUndefined())
})
