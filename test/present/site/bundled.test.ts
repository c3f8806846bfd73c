import { HtmlValidate } from 'html-validate'
import type { PageNode } from 'jsdom'
import { describe, expect, test } from 'vitest'
import type { Library } from '../../../src/model/library'
import { readLibraryFiles } from '../../../src/node'
import { library } from '../../../src/pathways'
import { filesOf, pageOf, textIn, wordsOf } from './pages'

const bundled = library as Library
const texts = await readLibraryFiles('pathways')
const files = filesOf(texts, { network: 'loosduinen-voorbeeld' })
const pages: ReadonlyMap<string, PageNode> = new Map(files.map(({ name, text }) => [name, pageOf(text)]))
const names = [...pages.keys()]
const all = Object.entries(bundled.pathways)

const pageNamed = (name: string): PageNode => {
  const page = pages.get(name)
  if (page === undefined) throw new Error(`no page ${name}`)
  return page
}

const every = (page: PageNode, selector: string): readonly PageNode[] => [...page.querySelectorAll(selector)]

test('een eerste bladzijde, en een van elk zorgpad', () => {
  expect([...names].sort()).toEqual(['index.html', ...all.map(([id]) => `${id}.html`)].sort())
})

test('dezelfde bibliotheek geeft dezelfde bladzijden, in welke volgorde de bestanden ook staan', () => {
  expect(filesOf([...texts].reverse(), { network: 'loosduinen-voorbeeld' })).toEqual(files)
})

describe.each(names)('%s', (name) => {
  test('is geldige HTML, in het Nederlands', async () => {
    const { results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(
      textIn(files, name),
    )
    expect(results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`))).toEqual([])
    expect(textIn(files, name)).toMatch(/^<!doctype html>\n<html lang="nl">/)
  })

  test('heeft geen script, en haalt niets van elders', () => {
    const html = textIn(files, name)
    expect(html).not.toMatch(
      /<script|<link|<img|<iframe|<object|<image|<use|@import|url\(|\b(src|srcset|action)=|\bon\w+="/i,
    )
    expect(html).not.toMatch(/undefined|\[object|NaN|\$\{/)
  })

  test('elke verwijzing binnen de bladzijden komt ergens uit', () => {
    const links = every(pageNamed(name), 'a[href]').map((link) => link.getAttribute('href') ?? '')
    const inside = links.filter((href) => !/^https?:/.test(href))
    expect(inside.length).toBeGreaterThan(4)
    for (const href of inside) {
      const [file, anchor] = href.split('#')
      const page = pageNamed(file === '' || file === undefined ? name : file)
      if (anchor !== undefined) expect(every(page, `[id="${anchor}"]`), href).toHaveLength(1)
    }
  })
})

describe.each(all)('het zorgpad %s', (id, pathway) => {
  const page = pageNamed(`${id}.html`)
  const rules = Object.entries(pathway.rules)

  test('zegt van elke regel wat zij zegt, waarom, waarop zij rust en hoe zij is getoetst', () => {
    expect(every(page, '[id^="regel-"][id$="-kop"]')).toHaveLength(rules.length)
    for (const [rule, { title, why, redFlag, source }] of rules) {
      const article = page.querySelector(`#regel-${rule}`)
      const text = wordsOf(article?.textContent)
      expect(text).toContain(title)
      if (!why.includes('$')) expect(text).toContain(wordsOf(why))
      expect(article?.className === 'urgent', rule).toBe(redFlag)
      expect(/^Rode vlag /.test(text), rule).toBe(redFlag)
      for (const one of source) expect(text).toContain(pathway.sources[one]?.title)
      expect(text).toMatch(/Getoetst met\s*\d+ geval(len)?: \d+ waarin zij geldt, \d+ waarin zij niet geldt/)
      expect(wordsOf(page.querySelector(`#zin-${rule}`)?.textContent)).toMatch(/^Als .+dan:/)
    }
  })

  test('tekent elke regel, met zijn zin als tekst', () => {
    const drawings = every(page, 'svg')
    const described = drawings.flatMap((svg) => (svg.getAttribute('aria-describedby') ?? '').split(' '))
    expect([...described].sort()).toEqual(rules.map(([rule]) => `zin-${rule}`).sort())
    for (const svg of drawings) {
      expect(svg.getAttribute('role')).toBe('img')
      expect(every(page, `[id="${svg.getAttribute('aria-labelledby')}"]`)).toHaveLength(1)
    }
    const drawn = wordsOf(drawings.map(({ textContent }) => textContent).join(' ')).replaceAll(' ', '')
    for (const [, { title }] of rules) expect(drawn).toContain(title.replaceAll(' ', ''))
  })

  test('noemt elke bron, met haar adres', () => {
    const links = new Set(every(page, '#bronnen a').map((link) => link.getAttribute('href')))
    for (const source of Object.values(pathway.sources)) {
      expect(wordsOf(page.querySelector('#bronnen')?.textContent)).toContain(source.title)
      if (source.url !== undefined) expect(links).toContain(source.url)
    }
  })

  test('noemt elke afspraak die nog te maken is', () => {
    const used = new Set(rules.flatMap(([, rule]) => rule.parameters))
    const agreed = Object.keys(bundled.networks['loosduinen-voorbeeld']?.parameters ?? {})
    const open = [...used].filter((one) => !agreed.includes(one))
    const rows = every(page, '#afspraken tbody tr')
    expect(rows.length).toBeGreaterThanOrEqual(open.length)
    const text = wordsOf(page.querySelector('#afspraken')?.textContent)
    for (const name of open) expect(text).toContain((name.split('/').at(-1) ?? '').replaceAll('-', ' '))
  })
})

test('de eerste bladzijde telt wat er in elk zorgpad staat', () => {
  const rows = every(pageNamed('index.html'), 'tbody tr').map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  )
  expect(rows).toHaveLength(all.length)
  for (const [, pathway] of all) {
    const flags = Object.values(pathway.rules).filter(({ redFlag }) => redFlag).length
    const rules = Object.keys(pathway.rules).length
    const row = rows.find(([title]) => title === pathway.title)
    expect(row?.slice(0, 4)).toEqual([pathway.title, 'concept, versie 0.1.0', String(flags), String(rules - flags)])
    expect(row?.[5]).toMatch(new RegExp(`^\\d+ van ${rules} regels$`))
  }
})
