import { array, assert, integer, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { clip, hang, wrap } from '../../src/present/wrap'

const words = array(
  string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }).map((word) => word.replace(/\s/g, 'x')),
  {
    minLength: 1,
    maxLength: 30,
  },
)

const widths = integer({ min: 4, max: 80 })

test('regels zijn niet breder dan de breedte, tenzij één woord dat is; er raakt geen woord zoek', () => {
  assert(
    property(words, widths, (given, width) => {
      const lines = wrap(given.join(' '), width)
      expect(lines.join(' ')).toBe(given.join(' '))
      expect(lines.filter((line) => line.length > width && line.includes(' '))).toEqual([])
    }),
  )
})

test('een regel breekt pas af als het volgende woord er niet meer bij past', () => {
  assert(
    property(words, widths, (given, width) => {
      const lines = wrap(given.join(' '), width)
      const early = lines.filter((line, place) => {
        const next = lines[place + 1]?.split(' ')[0]
        return next !== undefined && line.length + 1 + next.length <= width
      })
      expect(early).toEqual([])
    }),
  )
})

test('elke soort witruimte is een spatie', () => expect(wrap('a\tb\n\nc  d', 80)).toEqual(['a b c d']))

test('volgende regels springen in onder de eerste', () => {
  expect(hang('1. ', 'een twee drie', 10)).toEqual(['1. een', '   twee', '   drie'])
})

test('wat past blijft heel; wat niet past eindigt met een beletselteken en past dan', () => {
  assert(
    property(words, widths, (given, width) => {
      const text = given.join(' ')
      const short = clip(text, width)
      expect(short.length).toBeLessThanOrEqual(width)
      if (text.length <= width) {
        expect(short).toBe(text)
        return
      }
      const kept = short.slice(0, -2)
      expect([short.endsWith(' …'), text.startsWith(kept)]).toEqual([true, true])
      // Only a first word that is too long itself is broken.
      if (kept !== given[0]?.slice(0, width - 2)) expect(text.at(kept.length)).toBe(' ')
    }),
  )
})
