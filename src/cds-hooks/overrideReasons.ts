import type { Coding } from './wire'

const SYSTEM = 'http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes'

const reason = (code: string, display: string): Coding => ({ system: SYSTEM, code, display })

/** Why somebody may set a proposal aside: codes of HL7's own list, in plain Dutch, the most usual first. */
export const OVERRIDE_REASONS: readonly Coding[] = [
  reason('action-completed', 'Is al gedaan of loopt al'),
  reason('cds-not-applicable', 'Past niet bij deze persoon'),
  reason('patient-refuses', 'De persoon wil dit niet'),
  reason('does-not-align-preferences', 'Past niet bij wat de persoon belangrijk vindt'),
  reason('patient-contraindication', 'Er is een medische reden om het niet te doen'),
  reason('service-not-available', 'Is hier niet beschikbaar'),
  reason('too-costly-uncovered', 'Te duur of niet vergoed'),
  reason('recipient-disagrees-evidence', 'Niet eens met de onderbouwing'),
  reason('cds-suboptimal-context', 'Nu niet het goede moment, of niet aan mij'),
]
