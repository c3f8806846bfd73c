import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run'
import { type Offline, offline } from './chromium'
import { violations } from './violations'

const folder = await mkdtemp(join(tmpdir(), 'zorgpad-site-'))
const site = join(folder, 'site')
await run(['docs', '--network', 'loosduinen-voorbeeld', '--on', '2026-03-02', '--out', site, '--json'])
const names = await readdir(site)

let browser: Offline
beforeAll(async () => {
  browser = await offline()
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
})

const opened = async (name: string, work: (page: Page) => Promise<void>): Promise<void> => {
  const page = await browser.open(pathToFileURL(join(site, name)).href)
  try {
    await work(page)
  } finally {
    await page.close()
  }
}

const widths = (page: Page): Promise<{ page: number; room: number }> =>
  page.evaluate('({ page: document.documentElement.scrollWidth, room: document.documentElement.clientWidth })')

/** Names what sticks out of a picture or of the box that it is drawn in. */
const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll('svg')].flatMap((svg) => {
    const around = svg.getBoundingClientRect()
    return [...svg.querySelectorAll('g')].filter((g) => g.querySelector(':scope > text')).flatMap((g) => {
      const shape = g.querySelector(':scope > path, :scope > polygon')
      const box = (shape ?? svg).getBoundingClientRect()
      return [...g.querySelectorAll(':scope > text')].filter((text) => {
        const { left, right } = text.getBoundingClientRect()
        return left < box.left - 1 || right > box.right + 1 || right > around.right + 1
      }).map((text) => text.textContent)
    })
  })`)

/** Of a page of paper: width and height in points. */
const A4 = [594.96, 841.92]

const sizesIn = (pdf: string): readonly (readonly number[])[] =>
  [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ])

test('er zijn bladzijden om te bekijken', () => expect(names.length).toBeGreaterThan(5))

describe.each(names)('%s', (name) => {
  test('vraagt niets van elders', () =>
    opened(name, async () => {
      expect(browser.asked).toEqual([])
    }))

  test('heeft geen bezwaar van axe-core', () =>
    opened(name, async (page) => {
      expect(await violations(page)).toEqual([])
    }))

  test('is op geen scherm breder dan dat scherm', () =>
    opened(name, async (page) => {
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        const { page: wide, room } = await widths(page)
        expect(wide, `${width}`).toBeLessThanOrEqual(room)
      }
    }))

  test('in een tekening past elke tekst in zijn vak', () =>
    opened(name, async (page) => {
      expect(await sticksOut(page)).toEqual([])
    }))

  test('op papier: A4, en niets breder dan de bladspiegel', () =>
    opened(name, async (page) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      const sizes = sizesIn(pdf)
      expect(sizes.length).toBeGreaterThan(0)
      for (const size of sizes) expect(size.map(Math.round)).toEqual(A4.map(Math.round))
      await page.emulateMedia({ media: 'print' })
      // The room between the margins of the page, in CSS pixels.
      await page.setViewportSize({ width: Math.floor(((210 - 30) / 25.4) * 96), height: 900 })
      const { page: wide, room } = await widths(page)
      expect(wide).toBeLessThanOrEqual(room)
    }))

  test('op papier blijft elke regel die op een bladzijde past heel', () =>
    opened(name, async (page) => {
      await page.emulateMedia({ media: 'print' })
      const broken = await page.evaluate(
        `[...document.querySelectorAll('article, figure')].filter((one) => getComputedStyle(one).breakInside !== 'avoid').map(({ id }) => id)`,
      )
      expect(broken).toEqual([])
    }))
})

test('een bladzijde die wel iets van elders vraagt wordt betrapt', async () => {
  const text = await readFile(join(site, 'index.html'), 'utf8')
  const bad = join(folder, 'bad.html')
  await writeFile(
    bad,
    text
      .replace(/<meta http-equiv[^>]*>/, '')
      .replace('</main>', '<img src="https://elders.voorbeeld.invalid/x.png" alt=""></main>'),
  )
  const before = browser.asked.length
  const page = await browser.open(pathToFileURL(bad).href)
  await page.close()
  expect(browser.asked.slice(before)).toEqual(['https://elders.voorbeeld.invalid/x.png'])
})
