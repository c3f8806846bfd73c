import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4.js'
import type { Renderer } from './renderer'

const PAGE = fileURLToPath(new URL('smartFormsPage.mjs', import.meta.url))

/** What it looks like does not matter here, and letters would be fetched. */
const LOOKS = ['.css', '.woff', '.woff2', '.ttf', '.svg', '.png']

const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [PAGE],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: Object.fromEntries(LOOKS.map((ending) => [ending, 'empty'])),
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

// What that page has; only to be used there.
declare const showForm: (questionnaire: Questionnaire) => Promise<void>
declare const response: () => QuestionnaireResponse

/** Smart Forms of CSIRO. */
export const smartForms: Renderer = {
  name: 'smart-forms',
  scripts: async () => [{ content: await bundle() }],
  show: (page, questionnaire) => page.evaluate((form) => showForm(form), questionnaire),
  question: (page, linkId) => page.locator(`div.MuiBox-root[data-linkid="${linkId}"]`),
  taken: async (page, linkId) => {
    await page.waitForFunction((id) => JSON.stringify(response()).includes(`"linkId":"${id}"`), linkId)
  },
  // With each answer it goes through the whole form.
  most: 25,
  status: 'in-progress',
  typedDay: (day) => day.split('-').reverse().join('/'),
  response: (page) => page.evaluate(() => response()),
}
