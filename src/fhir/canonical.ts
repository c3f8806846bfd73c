// Every canonical url, code system and identifier system of zorgpad's own, in one place.

/** The code system of the signals: a code is the id of a signal. */
export const signalSystem = (base: string): string => `${base}/CodeSystem/signalen`

/** The code system of the options of one signal. */
export const optionSystem = (base: string, signal: string): string => `${base}/CodeSystem/${signal}`

export const questionnaireUrl = (base: string): string => `${base}/Questionnaire/signalen`

export const planDefinitionUrl = (base: string, pathway: string): string => `${base}/PlanDefinition/${pathway}`

/** All pathways of a library as one module, which an advice is of. */
export const moduleUrl = (base: string): string => `${base}/Library/zorgpaden`

/** The code system of the remarks of an advice. */
export const noticeSystem = (base: string): string => `${base}/CodeSystem/meldingen`

/** Says that an identifier is the id of a recommendation, which an input's `earlier` names. */
export const recommendationSystem = (base: string): string => `${base}/NamingSystem/aanbeveling`

/** Says that an identifier is the seal of a receipt. */
export const receiptSystem = (base: string): string => `${base}/NamingSystem/ontvangstbewijs`
