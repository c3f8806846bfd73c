const ID = /^[A-Za-z0-9\-.]{1,64}$/

/** Tells whether something is the id of a resource, as https://hl7.org/fhir/R4/datatypes.html#id has it. */
export const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value)
