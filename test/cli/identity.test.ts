import { describe, expect, test } from 'vitest'
import { refused } from './refused'
import { fileWith } from './workplace'

/** None of these is of a person: the number passes the check and was never given out. */
const PERSONAL = [
  'Jan Jansen',
  '123456782',
  'Dorpsstraat 12',
  '2571 AB',
  '06-12345678',
  'jan@voorbeeld.invalid',
] as const

const LEAK = new RegExp(PERSONAL.join('|').replaceAll('.', '\\.'))

const expectSilence = async (text: string, ...more: readonly string[]): Promise<string> => {
  const { err } = await refused(['advise', await fileWith(text), ...more])
  expect(err, text).not.toMatch(LEAK)
  return err
}

describe.each(PERSONAL)('«%s» komt nooit terug', (value) => {
  const quoted = JSON.stringify(value)

  test.each<readonly [string, string]>([
    ['een veld naam', `naam: ${quoted}\nsignals: {}`],
    ['een veld naam tussen de signalen', `naam: ${quoted}\ngewicht: 56`],
    ['een waarde', `woonsituatie: ${quoted}`],
    ['een waarde van een waarneming', `oedeem: { value: ${quoted} }`],
    ['een dag van een waarneming', `oedeem: { value: true, on: ${quoted} }`],
    ['een rol van een waarneming', `oedeem: { value: true, by: ${quoted} }`],
    ['een sleutel van een waarneming', `oedeem: { value: true, ${quoted}: 1 }`],
    ['een reden', `oedeem: { missing: ${quoted} }`],
    ['naast een reden', `oedeem: { missing: unknown, ${quoted}: 1 }`],
    ['een lijst van waarnemingen', `gewicht: [${quoted}]`],
    ['een keuze uit meer', `kledingsignalen: [${quoted}]`],
    ['een melder', `reporter: ${quoted}\nsignals: {}`],
    ['een betrokkene', `involved: [${quoted}]\nsignals: {}`],
    ['een rol van een betrokkene', `involved: [{ role: ${quoted} }]\nsignals: {}`],
    ['een coördinator', `coordinator: { chosen: ${quoted} }\nsignals: {}`],
    ['een zorgpad', `pathways: [${quoted}]\nsignals: {}`],
    ['een netwerk', `network: ${quoted}\nsignals: {}`],
    ['een eerdere aanbeveling', `earlier: [{ id: ${quoted}, on: ${quoted}, outcome: ${quoted} }]\nsignals: {}`],
    ['een tijd', `at: ${quoted}\nsignals: {}`],
    ['de signalen zelf', `signals: ${quoted}`],
    ['een toestemming', `consent: { dietist: ${quoted} }\nsignals: {}`],
    ['de sleutel van een toestemming', `consent: { ${quoted}: true }\nsignals: {}`],
    ['de sleutel van een toestemming zonder ja of nee', `consent: { ${quoted}: misschien }\nsignals: {}`],
    ['wat te doen met wat niet deugt', `unusable: ${quoted}\nsignals: {}`],
    ['een sleutel', `${quoted}: true\noedeem: true`],
    ['een sleutel van de invoer', `${quoted}: true\nsignals: {}`],
    ['een lege sleutel', `${quoted}:\noedeem: true`],
    ['een sleutel die er twee keer staat', `${quoted}: 1\n${quoted}: 2`],
  ])('als %s', async (_, text) => {
    await expectSilence(`${text}\n`, '--on', '2026-03-02')
  })

  test('als wat niet deugt toch verder mag', async () => {
    await expectSilence(`unusable: not-known\nnaam: ${quoted}\nsignals: { oedeem: ${quoted} }\n`, '--on', '2026-03-02')
  })
})

test.each(['naam', 'adres', 'geboortedatum', 'telefoon', 'email', 'bsn', 'patientnummer', 'naam-client', 'Naam'])(
  'het veld %s wordt geweigerd en genoemd, wat er ook in staat',
  async (field) => {
    expect(await expectSilence(`${field}: true\non: 2026-03-02\nsignals: {}\n`)).toContain(field)
    expect(await expectSilence(`${field}: true\ngewicht: 56\n`, '--on', '2026-03-02')).toContain(field)
  },
)
