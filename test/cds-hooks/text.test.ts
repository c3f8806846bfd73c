import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { cardText } from '../../src/cds-hooks/cardText'
import { summaryOf } from '../../src/cds-hooks/summary'
import { markdownViolations } from './client/markdownViolations'

/** What a client that lets HTML through shows of a line of a card. */
const shownIn = (text: string): string =>
  micromark(`- Vraag: ${cardText(text)}`, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })

const CHARACTERS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

const unescaped = (html: string): string => html.replace(/&(?:lt|gt|quot|amp);/g, (name) => CHARACTERS[name] ?? name)

const NASTY = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">klik</a>',
  '</li></ul><h1>kop</h1>',
  '<!-- weg -->',
  '<![CDATA[x]]>',
  '<?php x ?>',
  '&lt;script&gt;',
  '&#60;script&#62;',
  '[klik](javascript:alert(1))',
  '![plaatje](https://evil.example/a.png)',
  '[a]: https://evil.example',
  '[^1]',
  'https://evil.example/pad',
  'http://evil.example',
  'www.evil.example',
  'iemand@evil.example',
  'mailto:iemand@evil.example',
  '<https://evil.example>',
  '`code` en ``meer``',
  '```\nblok\n```',
  '**vet** en *schuin* en __vet__ en _schuin_',
  '~~weg~~',
  '| a | b |\n| --- | --- |\n| c | d |',
  '# kop',
  '> citaat',
  'regel\n===',
  'regel\n---',
  'regel\r\n\r\n    code',
  '\\*niet vet\\*',
  'een\\',
  '- lijst',
  '+ lijst',
  '1. lijst',
  '12) lijst',
  '- [ ] taak',
  '***',
  '---',
  '===',
  'a\u0000b<b>',
  '\u2028<b>',
  '{{7*7}} <%= 7*7 %>',
  'gewone tekst, met komma’s; 3,5 kg – en 112.',
]

describe('tekst op een kaart blijft tekst', () => {
  test.each(NASTY)('%j', (text) => {
    expect(
      markdownViolations(`**Kop**\n\n- Vraag: ${cardText(text)}\n- ${cardText(text)}\n\n${cardText(text)}`, 'C12'),
    ).toEqual([])
  })

  test.each(NASTY)('en er gaat niets van verloren: %j', (text) => {
    const [, shown = ''] = /^<ul>\n<li>Vraag: (.*?)<\/li>\n<\/ul>$/s.exec(shownIn(text)) ?? []
    // Markdown replaces NUL, which no text has, and drops white space at the end.
    expect(unescaped(shown).trim()).toBe(text.replace('\u0000', '\uFFFD').replace(/\s+/g, ' ').trim())
  })

  test('wat er ook staat', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'<>&[]()!*_`~|#-+=.:/@\\ \n19aw"\'{}^'), maxLength: 30 })
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'grapheme' })), (text) => {
        expect(markdownViolations(`**Kop**\n\n- Vraag: ${cardText(text)}\n\n- ${cardText(text)}`, 'C12')).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})

describe('een kop van hoogstens 139 tekens', () => {
  const long = `Ondervoeding bij ouderen die thuis wonen: ${'lang woord '.repeat(20)}`
  test.each([
    ['kort blijft zoals het is', 'Bel de huisarts.', 'Bel de huisarts.'],
    ['op één regel', 'Bel\n  de huisarts. ', 'Bel de huisarts.'],
    ['precies 139 past', 'a'.repeat(139), 'a'.repeat(139)],
    ['140 zonder woorden wordt afgebroken', 'a'.repeat(140), `${'a'.repeat(138)}…`],
    ['lang wordt bij een woord afgekapt', long, `${long.slice(0, 134)}…`],
    ['geen half teken aan het eind', '😀'.repeat(80), `${'😀'.repeat(69)}…`],
    ['geen leesteken voor de puntjes', `${'a'.repeat(130)}, bbbbbbbbbbbb`, `${'a'.repeat(130)}…`],
  ])('%s', (_, text, expected) => {
    expect(summaryOf(text)).toBe(expected)
  })

  test('wat er ook staat', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const summary = summaryOf(text)
        expect(summary.length).toBeLessThan(140)
        expect(summary).not.toMatch(/\p{Surrogate}/u)
        expect(summary === '').toBe(text.trim() === '')
      }),
    )
  })
})
