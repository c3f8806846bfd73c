// What an EHR uses, through whichever door it came: a record in, drafts and cards out.
const assert = require('node:assert/strict')

const record = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      resource: {
        resourceType: 'Observation',
        id: 'must',
        status: 'final',
        subject: { reference: 'Patient/1' },
        code: { coding: [{ system: 'http://snomed.info/sct', code: '414648004' }] },
        effectiveDateTime: '2026-03-01',
        valueInteger: 2,
      },
    },
  ],
}

exports.checkEhr = async ({ fhir, hooks, adviseSync, library }) => {
  const patient = 'Patient/1'
  const on = '2026-03-02'
  const { input, evidence } = fhir.signalsFromBundle(record, library, { patient, on })
  assert.deepEqual(input.signals, { 'must-score': { value: 2, on: '2026-03-01' } })
  const signals = { ...input.signals, woonsituatie: 'zelfstandig', leeftijd: 78 }
  const advice = adviseSync(library, { ...input, signals })
  const kinds = fhir.toBundle(advice, { patient, library, evidence }).entry.map(({ resource }) => resource.resourceType)
  assert.deepEqual([kinds[0], kinds.includes('ServiceRequest')], ['RequestGroup', true])
  const questionnaire = fhir.questionnaireFor(library, { advice })
  assert.equal(questionnaire.item[0].linkId, advice.questions[0].signal)
  assert.equal(fhir.signalsFromQuestionnaireResponse({}, library, { on }).issues.length, 1)
  assert.equal(fhir.toPlanDefinition(library.pathways.ondervoeding).resourceType, 'PlanDefinition')

  const service = { id: 'zorgpad', hook: 'patient-view', title: 'Zorgpaden', description: 'Proef', library }
  const asked = await hooks.route({ method: 'GET', path: '/cds-services' }, { services: [service], on })
  assert.deepEqual(asked.body, hooks.discovery([service]))
  const missing = await hooks.handle({ service: 'zorgpad', body: '{}' }, { services: [service], on })
  assert.deepEqual([missing.status, missing.body.resourceType], [400, 'OperationOutcome'])
}
