const SYSTEMS: Readonly<Record<string, string>> = {
  loinc: 'http://loinc.org',
  snomed: 'http://snomed.info/sct',
  'icpc-1-nl': 'http://hl7.org/fhir/sid/icpc-1-nl',
  'nhg-45': 'https://referentiemodel.nhg.org/tabellen/nhg-tabel-45-diagnostische-bepalingen',
}

/** Gives the URI of a code system that a library names shortly; any other name is a URI already. */
export const systemUri = (name: string): string => (Object.hasOwn(SYSTEMS, name) ? (SYSTEMS[name] ?? name) : name)
