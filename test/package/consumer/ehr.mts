import type { Bundle, Questionnaire } from 'fhir/r4.js'
import { type CdsService, handle } from 'zorgpad/cds-hooks'
import { questionnaireFor, signalsFromBundle, toBundle } from 'zorgpad/fhir'
import library from 'zorgpad/pathways'
import { adviseSync } from 'zorgpad/sync'

const on = '2026-03-02'
const { input, evidence } = signalsFromBundle({}, library, { patient: 'Patient/1', on })
const advice = adviseSync(library, { ...input, signals: { ...input.signals, leeftijd: 78 } })
export const drafts: Bundle = toBundle(advice, { patient: 'Patient/1', library, evidence })
export const form: Questionnaire = questionnaireFor(library, { advice })
export const from: string | undefined = evidence.gewicht?.reference

// @ts-expect-error a signal that is not there
questionnaireFor(library, { only: ['gewigt'] })

const service: CdsService = { id: 'zorgpad', hook: 'patient-view', title: 'Zorgpaden', description: 'Proef', library }
export const status: number = (await handle({ service: 'zorgpad', body: '' }, { services: [service], on })).status
