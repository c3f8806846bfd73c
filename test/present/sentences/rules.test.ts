import { describe, expect, test } from 'vitest'
import { readingOf } from '../../../src/present/sentences/reading'
import { ruleSentence } from '../../../src/present/sentences/ruleSentence'
import { libraryWith, ruleIn } from './world'

const OPEN = '(nog lokaal af te spreken)'

const said = (then: string, network?: string): string => {
  const library = libraryWith('{ moe: true }', `[${then}]`)
  return ruleSentence(readingOf(library, network), ruleIn(library))
}

describe('wat een regel vraagt', () => {
  test.each([
    [
      '{ refer: dietist, for: dieet, question: Wat eet iemand?, responsible: huisarts, within: 1 working day }',
      'Diëtist inschakelen, binnen 1 werkdag, door Huisarts. “Wat eet iemand?”',
    ],
    ['{ refer: loket, responsible: melder, within: immediately }', 'Melding bij Wmo-loket, nu, door Wie dit meldt.'],
    [
      '{ refer: dietist, responsible: [huisarts, poh], within: routine }',
      'Diëtist inschakelen, bij gelegenheid, door Huisarts, anders POH ouderenzorg.',
    ],
    [
      '{ refer: $wie, responsible: coordinator, within: 1 week }',
      `Huisarts inschakelen ${OPEN}, binnen 1 week, door De coördinator.`,
    ],
    [
      '{ inform: huisarts, responsible: poh, within: $termijn }',
      `Huisarts informeren, binnen 1 week ${OPEN}, door POH ouderenzorg.`,
    ],
    [
      '{ assess: [gewicht, eetlust], responsible: poh, within: 1 week, every: 3 months }',
      'Meten of navragen: Gewicht nu en Eetlust, elke 3 maanden, binnen 1 week, door POH ouderenzorg.',
    ],
    [
      '{ review: 12 months, of: [gewicht], responsible: poh }',
      'Opnieuw bekijken: Gewicht nu, na 12 maanden, door POH ouderenzorg.',
    ],
    ['{ do: Blijf erbij., responsible: melder, within: immediately }', 'Blijf erbij, nu, door Wie dit meldt.'],
    [
      '{ discuss: Wie doet wat?, responsible: coordinator, within: 2 weeks }',
      'Bespreken: Wie doet wat?, binnen 2 weken, door De coördinator.',
    ],
    [
      '{ advise: Eet zes keer., responsible: poh, within: 1 week }',
      'Advies aan de persoon, binnen 1 week, door POH ouderenzorg. “Eet zes keer.”',
    ],
    ['{ note: "Binnen $termijn." }', 'Let op: Binnen 1 week.'],
    [
      '{ when: { suf: true }, refer: huisarts, responsible: melder, within: 1 hour }',
      'Als “Suf” ja is: Huisarts inschakelen, binnen 1 uur, door Wie dit meldt.',
    ],
  ])('%s', (then, text) => expect(said(then)).toBe(`Als “Moe” ja is, dan: ${text}`))

  test('wie zelf geen termijn heeft, heeft de dringendste van de regel', () => {
    const then =
      '{ inform: huisarts, responsible: poh }, { refer: dietist, responsible: poh, within: 2 weeks }, { do: Weeg., responsible: poh, within: 1 working day }'
    expect(said(then)).toContain('Huisarts informeren, binnen 1 werkdag, door POH ouderenzorg.')
  })

  test('met de afspraken van het netwerk', () =>
    expect(said('{ refer: $wie, responsible: melder, within: $termijn }', 'wijk')).toBe(
      `Als “Moe” ja is, dan: POH ouderenzorg inschakelen (afgesproken door dit netwerk), binnen 1 week ${OPEN}, door Wie dit meldt.`,
    ))
})
