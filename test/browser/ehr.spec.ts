import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '../readme/blocks'
import { type Offline, offline } from './chromium'
import { type Server, serve } from './server'
import { violations } from './violations'

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"

const PAGE = join(ROOT, 'docs/examples/ehr')

const textsIn = (folder: string, under: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [`${under}${name}`, readFileSync(join(folder, name), 'utf8')]))

/** The modules of the package, as who installs it finds them. */
const packed = (): Record<string, string> => {
  const folder = mkdtempSync(join(tmpdir(), 'zorgpad-packed-'))
  try {
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT })
    const [tarball = ''] = readdirSync(folder)
    execFileSync('tar', ['-xzf', tarball], { cwd: folder })
    return textsIn(join(folder, 'package/dist'), '/zorgpad/')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

let server: Server
let browser: Offline
beforeAll(async () => {
  server = await serve(POLICY, { ...textsIn(PAGE, '/'), ...packed() })
  browser = await offline(server.address)
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** Opens the page on a day that its record is of, and notes what the browser complains about. */
const opened = async (work: (page: Page) => Promise<void>): Promise<void> => {
  const page = await browser.blank()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', ({ message }) => complaints.push(message))
  await page.goto(`${server.address}/index.html?on=2026-03-02`)
  await page.locator('#plan li').first().waitFor()
  await work(page)
  await page.close()
  // A browser asks for the icon of any site.
  const faults = complaints.filter((complaint) => !complaint.includes('favicon'))
  expect({ faults, asked: browser.asked }).toEqual({ faults: [], asked: [] })
}

const texts = (page: Page, places: string): Promise<readonly string[]> => page.locator(places).allTextContents()

test('what the record says is in the plan, and what it could not use is told', () =>
  opened(async (page) => {
    expect(await texts(page, '#evidence li')).toEqual(
      expect.arrayContaining(['Leeftijd (2026-03-02)', 'Gewicht nu (2026-02-24)', 'MUST (totaal) (2026-02-24)']),
    )
    expect(await texts(page, '#issues li')).toHaveLength(1)
    expect((await texts(page, '#plan strong')).join('\n')).toMatch(/Diëtist/)
    expect(await page.locator('#status').textContent()).toMatch(
      /^Voorstellen: \d+\. Rode vlaggen .*: \d+\. Nog te vragen: \d+\.$/,
    )
  }))

test('an answer changes the plan: a red flag stands first, and the next question comes', () =>
  opened(async (page) => {
    const first = await page.locator('#ask').textContent()
    await page.getByLabel('Ja', { exact: true }).check()
    await page.getByRole('button', { name: 'Antwoord geven' }).click()
    expect((await texts(page, '#plan strong'))[0]).toMatch(/^Rode vlag\. /)
    expect(await page.locator('#ask').textContent()).not.toBe(first)
  }))

test('what is not known is no answer: the same question does not come back, and nothing leaves the plan', () =>
  opened(async (page) => {
    const [plan, first] = [await texts(page, '#plan strong'), await page.locator('#ask').textContent()]
    await page.getByRole('button', { name: 'Niet bekend' }).click()
    expect(await page.locator('#ask').textContent()).not.toBe(first)
    expect(await texts(page, '#plan strong')).toEqual(plan)
  }))

test('all questions can be answered with the keyboard alone, until nothing is left to ask', () =>
  opened(async (page) => {
    for (let asked = 0; asked < 250 && (await page.locator('#question').isVisible()); asked += 1) {
      await page.locator('#unknown').focus()
      await page.keyboard.press('Enter')
    }
    expect(await page.locator('#asked-all').isVisible()).toBe(true)
  }))

test('axe-core finds no violation, before and after an answer', () =>
  opened(async (page) => {
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Niet bekend' }).click()
    expect(await violations(page)).toEqual([])
  }))
