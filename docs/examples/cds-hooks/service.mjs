// What all examples here serve: the bundled pathways, when a record is opened and when a visit begins.
import library from 'zorgpad/pathways'

const service = {
  id: 'zorgpad',
  title: 'Zorgpaden voor ouderen thuis',
  description: 'Wie te betrekken, waarom en wanneer, uit wat het dossier al weet; en wat nog te vragen is.',
  library,
  network: 'loosduinen-voorbeeld',
  base: 'https://zorgpad.example/fhir',
  questionnaireUrl: 'https://zorgpad.example/vragen',
}

export const services = [
  { ...service, hook: 'patient-view' },
  { ...service, hook: 'encounter-start' },
]

// The day in the Netherlands, whatever the clock of the server says; DAY=2026-03-02 for trying out another.
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** What `route` is given with each request. */
export const options = () => ({ services, on: process.env.DAY ?? day.format() })
