import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Nothing of its own that asks the network for anything. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A browser without a network, that notes whatever a page asks for beside its own files. */
export interface Offline {
  readonly blank: () => Promise<Page>
  readonly open: (url: string) => Promise<Page>
  /** Addresses that were asked for and refused. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

const executable = (): string => {
  const found = [process.env['CHROMIUM'], ...PLACES].find((path) => path !== undefined && existsSync(path))
  if (found === undefined) throw new Error('Chromium is not there: apt-get install chromium, or name it in CHROMIUM')
  return found
}

/** Starts Chromium with a profile of its own, without a network: only what begins with this address is there. */
export const offline = async (own = 'file://'): Promise<Offline> => {
  const profile = await mkdtemp(join(tmpdir(), 'zorgpad-chromium-'))
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: executable(),
    headless: true,
    args: ARGUMENTS,
    // A server on this machine cannot be reached either without a network; all else is refused below.
    offline: own === 'file://',
    viewport: { width: 1024, height: 1400 },
  })
  const asked: string[] = []
  await context.route('**/*', async (route) => {
    const url = route.request().url()
    if (url.startsWith(own)) return route.continue()
    asked.push(url)
    return route.abort()
  })
  return {
    blank: () => context.newPage(),
    open: async (url) => {
      const page = await context.newPage()
      await page.goto(url, { waitUntil: 'load' })
      return page
    },
    asked,
    close: async () => {
      await context.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}
