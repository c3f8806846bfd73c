import { describe, expect, test } from 'vitest'
import { type Card, type Cards, type CdsService, type HandleOptions, handle } from '../../src/cds-hooks'
import { InputError } from '../../src/sync'
import { bundledLibrary } from '../laws/arbitrary/bundled'
import { cardViolations } from './client/cardViolations'
import type { HookCall } from './client/refusals'
import { asking, BASE, DAY, found, INSTANCE, observationOf, PATIENT, person } from './record'

const library = bundledLibrary()

const service: CdsService = {
  id: 'zorgpad',
  hook: 'patient-view',
  title: 'Zorgpaden',
  description: 'Wie, waarom en wanneer',
  library,
  network: 'loosduinen-voorbeeld',
  base: BASE,
  questionnaireUrl: 'https://zorgpad.example/vragen',
}

const answerTo = (body: unknown, options: Partial<HandleOptions> = {}) =>
  handle({ service: 'zorgpad', body }, { services: [service], on: DAY, ...options })

const cardsFor = async (body: HookCall, options?: Partial<HandleOptions>): Promise<readonly Card[]> => {
  const { status, body: answer } = await answerTo(body, options)
  expect(cardViolations(status, answer, PATIENT)).toEqual([])
  return (answer as Cards).cards
}

const AGED = { leeftijd: 81, woonsituatie: 'zelfstandig' }
const thin = { ...AGED, snaq65: 'rood' }
const suicidal = { ...AGED, 'suicidale-uiting': true }

describe('kaarten', () => {
  test('een rode vlag is een kaart apart, en staat voorop; dan het zorgpad; dan wat nog open is', async () => {
    const cards = await cardsFor(person(library, { ...thin, ...suicidal }))
    expect(cards.map(({ summary, indicator }) => [summary.split('.')[0], indicator])).toEqual([
      ['Uiting over niet meer willen leven', 'warning'],
      ['SNAQ65+ rood', 'warning'],
      [expect.stringContaining('Nog niet te beoordelen'), 'info'],
    ])
  })

  test('wat nu moet, is critical', async () => {
    const [first] = await cardsFor(person(library, { 'suicidaal-direct-gevaar': true }))
    expect(first).toMatchObject({
      indicator: 'critical',
      summary: library.pathways['rode-vlaggen']?.rules['r01-acuut-suicidegevaar']?.card,
    })
  })

  test('elk zorgpad heeft hoogstens één kaart, elke rode vlag een eigen', async () => {
    const cards = await cardsFor(
      person(library, {
        ...thin,
        ...suicidal,
        'suicidaal-direct-gevaar': true,
        'djg6-score': 6,
        djg6: 'ernstig',
        'wil-steun': true,
      }),
    )
    const flags = cards.filter(({ source }) => source.label.startsWith('Rode vlaggen'))
    expect(flags.length).toBeGreaterThanOrEqual(2)
    const others = cards.filter((card) => !flags.includes(card)).map(({ source }) => source.label)
    expect(new Set(others).size).toBe(others.length)
  })

  test('de bron noemt de versie, en heeft een adres', async () => {
    const [card] = await cardsFor(person(library, thin))
    const { title = '', version = '' } = library.pathways['ondervoeding'] ?? {}
    expect(card?.source.label).toBe(`${title}, versie ${version}`)
    expect(card?.source.url).toMatch(/^https?:/)
  })

  test('de kaart zegt wat in het dossier gezien is, met de dag', async () => {
    const prefetch = {
      signals: found([
        observationOf(library, 'snaq65', 'rood', { on: '2026-02-20' }),
        ...Object.entries(AGED).map(([id, value]) => observationOf(library, id, value)),
      ]),
    }
    const [card] = await cardsFor(asking(prefetch))
    expect(card?.detail).toContain('SNAQ65+: Ondervoed (vrijdag 20 februari 2026)')
  })

  test('van wat twee kaarten aanbevelen, staat het voorstel op de eerste', async () => {
    const cards = await cardsFor(
      person(library, { ...AGED, 'suicidale-uiting': true, 'suicidaal-direct-gevaar': true }),
    )
    const made = cards.flatMap(({ suggestions = [] }) =>
      suggestions.map(({ actions }) => JSON.stringify(actions[0]?.resource)),
    )
    expect(made.length).toBeGreaterThan(1)
    expect(new Set(made).size).toBe(made.length)
  })

  test('een voorstel is een concept, verwijst naar het dossier, en heeft geen id', async () => {
    const [card] = await cardsFor(person(library, thin))
    const resources = (card?.suggestions ?? []).flatMap(({ actions }) => actions.map(({ resource }) => resource))
    expect(resources.length).toBeGreaterThan(0)
    for (const resource of resources) expect(resource).toMatchObject({ status: 'draft' })
    for (const resource of resources) expect(resource).not.toHaveProperty('id')
    expect(resources[0]).toMatchObject({ reasonReference: [{ reference: 'Observation/o-snaq65' }] })
  })

  test('een kop zonder card is gemaakt van de titels', async () => {
    const rule = library.pathways['ondervoeding']?.rules ?? {}
    const bare = {
      ...library,
      pathways: {
        ...library.pathways,
        ondervoeding: {
          ...library.pathways['ondervoeding'],
          rules: Object.fromEntries(
            Object.entries(rule).map(([id, { card: _, ...rest }]) => [
              id,
              { ...rest, title: `${rest.title} ${'en verder '.repeat(20)}` },
            ]),
          ),
        },
      },
    } as typeof library
    const [card] = await cardsFor(person(library, thin), { services: [{ ...service, library: bare }] })
    expect(card?.summary).toMatch(/^Ondervoeding bij ouderen die thuis wonen: .*…$/)
  })
})

describe('niets te zeggen is iets anders dan niet te beoordelen', () => {
  const flags = library.pathways['rode-vlaggen']
  const rules = { 'r01-acuut-suicidegevaar': flags?.rules['r01-acuut-suicidegevaar'] }
  /** The same with one rule, which rests on one question. */
  const oneRule = { ...library, pathways: { 'rode-vlaggen': { ...flags, lead: [], rules } } } as typeof library

  test('is alles beslist en volgt er niets, dan zijn er geen kaarten', async () => {
    const trying = async (value: boolean) =>
      cardsFor(person(library, { 'suicidaal-direct-gevaar': value }), { services: [{ ...service, library: oneRule }] })
    expect(await trying(false)).toEqual([])
    expect(await trying(true)).toHaveLength(1)
  })

  test('wie niets weet, krijgt een kaart die elke open rode vlag noemt, met de vragenlijst', async () => {
    const [card, ...others] = await cardsFor(asking())
    expect(others).toEqual([])
    const flags = Object.values(library.pathways).flatMap(({ rules }) =>
      Object.values(rules).filter(({ redFlag }) => redFlag),
    )
    expect(flags.length).toBeGreaterThan(10)
    for (const { title } of flags) expect(card?.detail).toContain(title)
    expect(card?.links).toEqual([
      { label: 'Vragen beantwoorden', url: 'https://zorgpad.example/vragen', type: 'absolute' },
    ])
    expect(card).not.toHaveProperty('suggestions')
  })

  test('een SMART-app krijgt te horen welke vragen open zijn', async () => {
    const smart = { ...service, questionnaireType: 'smart' as const }
    const [card] = await cardsFor(asking(), { services: [smart] })
    const { signals } = JSON.parse(card?.links?.[0]?.appContext ?? '{}') as { signals: string[] }
    expect(signals).toContain('suicidaal-direct-gevaar')
  })

  test('zonder adres van een vragenlijst is er geen link', async () => {
    const { questionnaireUrl: _, ...without } = service
    const [card] = await cardsFor(asking(), { services: [without] })
    expect(card).not.toHaveProperty('links')
  })

  test('een rode vlag waarvan alles gevraagd is en niets bekend, is een waarschuwing: een mens oordeelt', async () => {
    // No record says "asked, and not known" of itself; a signal that only others may answer is as good as that.
    const signals = {
      ...library.signals,
      'suicidaal-direct-gevaar': { ...library.signals['suicidaal-direct-gevaar'], who: ['huisarts'] },
    } as typeof library.signals
    const [card] = await cardsFor(asking(), {
      services: [{ ...service, library: { ...oneRule, signals }, reporter: 'dietist' }],
    })
    expect(card?.summary).toBe('Nog niet te beoordelen: 1 rode vlag. Een mens beoordeelt.')
    expect(card).not.toHaveProperty('links')
  })

  test('van wie is overleden wordt niets beoordeeld', async () => {
    const patient = { resourceType: 'Patient', id: PATIENT, deceasedBoolean: true }
    const { body } = await answerTo({
      ...person(library, suicidal),
      prefetch: { ...person(library, suicidal).prefetch, patient },
    })
    expect(body).toEqual({ cards: [] })
  })

  test('wat niet gebruikt kon worden, wordt verteld', async () => {
    const weight = {
      ...observationOf(library, 'gewicht', 60),
      valueQuantity: { value: 60, system: 'http://unitsofmeasure.org', code: 's' },
    }
    const cards = await cardsFor(asking({ signals: found([weight]) }))
    expect(cards.at(-1)?.detail).toContain('Niet gebruikt uit het dossier')
    expect(cards.at(-1)?.detail).toContain('Gewicht nu')
  })
})

describe('wat de host erbij weet', () => {
  test('wie niet wil dat er gedeeld wordt: geen voorstel dat deelt, en de kaart zegt het', async () => {
    const lonely = person(library, { ...AGED, 'djg6-score': 6, djg6: 'ernstig', 'wil-steun': true })
    const all = await cardsFor(lonely, {
      circumstances: () => ({ consent: { social: true, medical: true, shared: true } }),
    })
    const refused = await cardsFor(lonely, {
      circumstances: () => ({ consent: { social: false, medical: false, shared: false } }),
    })
    const withheld = refused.flatMap(({ detail }) => detail.match(/deel niets/g) ?? [])
    expect(withheld.length).toBeGreaterThan(0)
    const count = (cards: readonly Card[]): number => cards.flatMap(({ suggestions = [] }) => suggestions).length
    expect(count(refused)).toBe(count(all) - withheld.length)
  })

  test('wie er al bij is, wordt gevraagd om af te stemmen', async () => {
    const [card] = await cardsFor(person(library, thin), { circumstances: async () => ({ involved: ['dietist'] }) })
    expect(card?.detail).toContain('Afstemmen met Diëtist')
  })

  test('de host hoort om wie het gaat', async () => {
    const heard: unknown[] = []
    const body = {
      ...asking(),
      context: { patientId: `Patient/${PATIENT}`, userId: 'Practitioner/1', encounterId: 'e1' },
    }
    await answerTo(body, {
      circumstances: (asked) => {
        heard.push(asked)
        return {}
      },
    })
    expect(heard).toEqual([
      { service: 'zorgpad', hook: 'patient-view', patient: PATIENT, userId: 'Practitioner/1', encounterId: 'e1' },
    ])
  })

  test('een netwerk dat niet bestaat is een fout van de host, niet van de client', async () => {
    await expect(answerTo(asking(), { circumstances: () => ({ network: 'bestaat-niet' }) })).rejects.toThrow(InputError)
  })
})

describe('ophalen wat niet is meegestuurd', () => {
  const token = { access_token: 'geheim', token_type: 'Bearer' }
  const access = { fhirServer: 'https://fhir.example', fhirAuthorization: token }
  const bare = { hook: 'patient-view', hookInstance: INSTANCE, context: { patientId: PATIENT }, ...access }
  const complete = person(library, thin)

  test('elke vraag wordt gesteld zoals zij in discovery staat, met het token', async () => {
    const asked: [string, unknown][] = []
    const { status } = await answerTo(bare, {
      fetch: async (query, given) => {
        asked.push([query, given])
        return null
      },
    })
    expect(status).toBe(200)
    expect(asked.map(([query]) => query)).toContain(`Patient/${PATIENT}`)
    expect(asked.some(([query]) => query.startsWith(`Observation?patient=${PATIENT}&code=`))).toBe(true)
    for (const [query, given] of asked) {
      expect(query).not.toContain('{{')
      expect(given).toEqual(access)
    }
  })

  test('wat is opgehaald telt als wat is meegestuurd', async () => {
    const { signals: _, ...rest } = complete.prefetch
    const { body } = await answerTo(
      { ...complete, prefetch: rest },
      { fetch: async () => complete.prefetch['signals'] },
    )
    expect(body).toEqual((await answerTo(complete)).body)
  })

  test('wat is meegestuurd wordt niet nog eens opgehaald, ook niet als het niets of een fout is', async () => {
    const fetch = async () => {
      throw new Error('opgehaald')
    }
    expect((await answerTo(complete, { fetch })).status).toBe(200)
    const failed = {
      ...complete,
      prefetch: { ...complete.prefetch, answers: { resourceType: 'OperationOutcome', issue: [] } },
    }
    expect((await answerTo(failed, { fetch: async () => null })).status).toBe(412)
  })

  test.each([
    ['niets weet', async () => undefined],
    ['faalt', async () => Promise.reject(new Error('geheim: https://fhir.example/Patient/1'))],
    ['iets anders geeft', async () => 'tekst'],
    [
      'een fout geeft',
      async () => ({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'timeout' }] }),
    ],
  ])('een host die %s: 412 met de sleutel, zonder de reden', async (_, fetch) => {
    const { status, body } = await answerTo(bare, { fetch })
    expect(status).toBe(412)
    expect(JSON.stringify(body)).toContain('prefetch.patient')
    expect(JSON.stringify(body)).not.toContain('geheim')
  })

  test('een zoekvraag met een fout erin is een fout; een opmerking niet', async () => {
    const answered = (severity: string) =>
      found([{ resourceType: 'OperationOutcome', issue: [{ severity, code: 'timeout' }] }])
    const trying = async (severity: string) =>
      (await answerTo({ ...complete, prefetch: { ...complete.prefetch, observations: answered(severity) } })).status
    expect([
      await trying('error'),
      await trying('fatal'),
      await trying('warning'),
      await trying('information'),
    ]).toEqual([412, 412, 200, 200])
  })

  test('zonder een van beide soorten medicatie gaat het door, zonder beide niet', async () => {
    const medicated = {
      ...library,
      signals: { ...library.signals, leeftijd: { ...library.signals['leeftijd'], record: 'medications' } },
    } as typeof library
    const trying = async (...without: readonly string[]) => {
      const prefetch = Object.fromEntries(Object.entries(asking().prefetch).filter(([key]) => !without.includes(key)))
      return (await answerTo({ ...asking(), prefetch }, { services: [{ ...service, library: medicated }] })).status
    }
    expect(await trying('medicationRequests')).toBe(200)
    expect(await trying('medicationStatements')).toBe(200)
    expect(await trying('medicationStatements', 'medicationRequests')).toBe(412)
  })

  test('wat de dienst missen kan, wordt als niet gelezen verteld', async () => {
    const { conditions: _, ...prefetch } = asking().prefetch
    const cards = await cardsFor({ ...asking(), prefetch }, { services: [{ ...service, optional: ['conditions'] }] })
    expect(cards.at(-1)?.detail).toContain('de diagnosen')
  })
})

describe('van wie het is', () => {
  test('een Patient van een ander wordt geweigerd', async () => {
    const { status, body } = await answerTo(
      asking({ patient: { resourceType: 'Patient', id: 'p-2', birthDate: '1940-01-01' } }),
    )
    expect(status).toBe(400)
    expect(body).toMatchObject({ issue: [{ code: 'security', expression: ['prefetch.patient'] }] })
  })

  test('gegevens van een ander tellen nooit, en de kaart zegt dat ze er waren', async () => {
    const alien = observationOf(library, 'suicidale-uiting', true, { patient: 'p-2' })
    const cards = await cardsFor(asking({ signals: found([alien]) }))
    expect(cards.map(({ summary }) => summary)).not.toContainEqual(expect.stringContaining('niet meer willen leven'))
    expect(cards.at(-1)?.detail).toContain('andere persoon')
  })
})

test('de body mag ook tekst zijn', async () => {
  const body = person(library, thin)
  expect(await answerTo(JSON.stringify(body))).toEqual(await answerTo(body))
})

test.each([undefined, null, 3, '', 'null', '"tekst"', [], new Uint8Array(2)])('%j is geen verzoek', async (body) => {
  const { status } = await answerTo(body)
  expect(status).toBe(400)
})

test('een naam van JavaScript is een sleutel als elke andere', async () => {
  const prefetch = JSON.parse('{"__proto__": {"patient": null}, "constructor": 1}') as Record<string, unknown>
  const { status, body } = await answerTo({ ...asking(), prefetch })
  expect(status).toBe(412)
  expect(JSON.stringify(body)).toContain('prefetch.patient')
  expect((await handle({ service: 'constructor', body: asking() }, { services: [service], on: DAY })).status).toBe(404)
})
