import { join } from 'node:path'
import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4.js'
import { lforms } from './lforms'
import type { Renderer } from './renderer'

const FILES = ['webcomponent/assets/lib/zone.min.js', 'webcomponent/lhc-forms.js', 'fhir/R4/lformsFHIR.min.js']

interface LForms {
  readonly Util: {
    readonly addFormToPage: (form: Questionnaire, container: string, options: object) => Promise<void>
    readonly getFormFHIRData: (type: 'QuestionnaireResponse', version: 'R4') => QuestionnaireResponse
  }
}

// What its scripts put in the page; only to be used there.
declare const LForms: LForms

/** LHC-Forms of the National Library of Medicine. */
export const lhcForms: Renderer = {
  name: 'LHC-Forms',
  scripts: async () => {
    const folder = await lforms()
    return FILES.map((file) => ({ path: join(folder, file) }))
  },
  show: (page, questionnaire) =>
    page.evaluate((form) => LForms.Util.addFormToPage(form, 'form', { fhirVersion: 'R4' }), questionnaire),
  question: (page, linkId) => page.locator(`[id^="item-${linkId}/"]`),
  taken: async () => {},
  most: 200,
  status: 'completed',
  typedDay: (day) => {
    const [year, month, date] = day.split('-')
    return `${month}/${date}/${year}`
  },
  response: (page) => page.evaluate(() => LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4')),
}
