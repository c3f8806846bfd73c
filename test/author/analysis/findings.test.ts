import { describe, expect, test } from 'vitest'
import type { FindingCode } from '../../../src/model/libraryFinding'
import { pathway } from '../../plan/world'
import { foundIn, toldOf } from './found'

const ITEM = 'then: [{ refer: huisarts, responsible: buur, within: 1 week }]'

/** A pathway of rules that say only when, or also more. */
const pad = (rules: Readonly<Record<string, string>>, extra = ''): string =>
  pathway(
    'pad',
    Object.fromEntries(
      Object.entries(rules).map(([id, text]) => [id, text.includes('then:') ? text : `when: ${text}, ${ITEM}`]),
    ),
    { extra },
  )

const signals = (...lines: readonly string[]): string => `signals:\n${lines.map((line) => `  ${line}\n`).join('')}`

const kleur = (more: string): string =>
  `kleur: { label: Kleur, type: choice, options: { wit: Wit, geel: Geel, rood: Rood }, domain: shared, ${more}decide: [{ when: { punten: { atLeast: 8 } }, is: rood }, { when: { punten: { atLeast: 4 } }, is: geel }, { otherwise: wit }] }`

const refer = (responsible: string, within = '1 week'): string =>
  `then: [{ refer: huisarts, for: consult, responsible: ${responsible}, within: ${within} }]`

const POPULATION = 'population: { punten: { atLeast: 3 } }'

interface Row {
  readonly code: FindingCode
  readonly name: string
  readonly texts: readonly string[]
  /** As `path | what | with`. */
  readonly told: readonly string[]
}

// Of each kind a library that has it, and next to it one that just has not. Expected by hand, from what the format says.
const ROWS: readonly Row[] = [
  {
    code: 'never-applies',
    name: 'grenzen die elkaar uitsluiten',
    texts: [pad({ regel: '{ all: [{ punten: { atLeast: 5 } }, { punten: { below: 5 } }] }' })],
    told: ['rules.regel'],
  },
  {
    code: 'never-applies',
    name: 'grenzen die elkaar net raken',
    texts: [pad({ regel: '{ all: [{ punten: { atLeast: 5 } }, { punten: { atMost: 5 } }] }' })],
    told: [],
  },
  {
    code: 'never-applies',
    name: 'een populatie die de regel uitsluit',
    texts: [pad({ regel: '{ punten: { below: 3 } }' }, POPULATION)],
    told: ['rules.regel'],
  },
  {
    code: 'never-applies',
    name: 'een rode vlag, die buiten de populatie loopt',
    texts: [pad({ regel: `when: { punten: { below: 3 } }, redFlag: true, ${ITEM}` }, POPULATION)],
    told: [],
  },
  {
    code: 'never-applies',
    name: 'een antwoord dat er bij de formule niet kan zijn',
    texts: [
      signals(
        "dubbel: { label: Dubbel, type: integer, unit: '1', step: 1, range: [0, 20], formula: punten * 2, domain: shared }",
      ),
      pad({ regel: '{ dubbel: 5 }', ander: '{ dubbel: 6 }' }),
    ],
    told: ['rules.regel'],
  },
  {
    code: 'never-applies',
    name: 'wat berekend is met iets dat er niet toe doet',
    texts: [
      signals(
        "dubbel: { label: Dubbel, type: integer, unit: '1', step: 1, range: [0, 20], formula: punten * 2, onlyIf: { aap: true }, domain: shared }",
        "meer: { label: Meer, type: integer, unit: '1', step: 1, range: [1, 21], formula: dubbel + 1, domain: shared }",
      ),
      pad({ regel: '{ aap: false, meer: { atLeast: 5 } }', ander: '{ aap: false, dubbel: { atLeast: 5 } }' }),
    ],
    told: ['rules.ander'],
  },
  {
    code: 'never-applies',
    name: 'wat een totaal op papier wel kan zijn',
    texts: [
      signals(
        "som: { label: Som, type: integer, unit: '1', step: 1, range: [0, 2], score: { aap: { true: 1, false: 0 }, beer: { true: 1, false: 0 } }, domain: shared }",
      ),
      pad({ regel: '{ som: 2, aap: false }' }),
    ],
    told: [],
  },
  {
    code: 'never-applies',
    name: 'een optioneel signaal dat er is en er niet is',
    texts: [
      pad({
        regel: '{ all: [{ fazant: true }, { fazant: { known: false } }] }',
        ander: '{ fazant: { known: false } }',
      }),
    ],
    told: [],
  },
  {
    code: 'never-applies',
    name: 'bekend en niet bekend tegelijk',
    texts: [pad({ regel: '{ all: [{ aap: { known: true } }, { aap: { known: false } }] }' })],
    told: ['rules.regel'],
  },
  {
    code: 'never-applies',
    name: 'een grens die een netwerk anders mag afspreken',
    texts: [
      pad(
        { regel: '{ all: [{ punten: { atLeast: $grens } }, { punten: { below: 5 } }] }' },
        'parameters: { grens: { default: 5, between: [3, 7], why: w } }',
      ),
    ],
    told: [],
  },
  {
    code: 'always-applies',
    name: 'wat de populatie al zegt',
    texts: [pad({ regel: '{ punten: { atLeast: 2 } }' }, POPULATION)],
    told: ['rules.regel'],
  },
  {
    code: 'always-applies',
    name: 'net iets strenger dan de populatie',
    texts: [pad({ regel: '{ punten: { atLeast: 4 } }' }, POPULATION)],
    told: [],
  },
  {
    code: 'always-applies',
    name: 'een optioneel signaal kan er niet zijn',
    texts: [
      pad({
        regel: '{ any: [{ fazant: true }, { fazant: false }] }',
        ander: '{ any: [{ aap: true }, { aap: false }] }',
      }),
    ],
    told: ['rules.ander'],
  },
  {
    code: 'always-replaced',
    name: 'door een ruimere regel',
    texts: [pad({ smal: '{ aap: true, beer: true }', ruim: `when: { aap: true }, replaces: [smal], ${ITEM}` })],
    told: ['rules.smal | pad/ruim'],
  },
  {
    code: 'always-replaced',
    name: 'door twee regels samen',
    texts: [
      pad({
        smal: '{ aap: true }',
        een: `when: { beer: true }, replaces: [smal], ${ITEM}`,
        twee: `when: { beer: false }, replaces: [smal], ${ITEM}`,
      }),
    ],
    told: ['rules.smal | pad/een, pad/twee'],
  },
  {
    code: 'always-replaced',
    name: 'soms niet',
    texts: [pad({ smal: '{ aap: true }', ruim: `when: { aap: true, beer: true }, replaces: [smal], ${ITEM}` })],
    told: [],
  },
  {
    code: 'never-met',
    name: 'een onderdeel dat de regel uitsluit, en een dat kan',
    texts: [
      pad({
        regel:
          'when: { punten: { atLeast: 5 } }, then: [{ when: { punten: { below: 5 } }, note: Nooit }, { when: { punten: { atMost: 5 } }, note: Soms }]',
      }),
    ],
    told: ['rules.regel.then[0].when'],
  },
  {
    code: 'never-met',
    name: 'een rij waar niemand meer komt',
    texts: [
      signals(
        'waar: { label: Waar, type: boolean, domain: shared, decide: [{ when: { aap: true }, is: true }, { when: { aap: true, beer: true }, is: false }, { otherwise: false }] }',
      ),
      pad({ regel: '{ waar: true }' }),
    ],
    told: ['signals.waar.decide[1].when'],
  },
  {
    code: 'leaf-without-effect',
    name: 'een toets die de andere al zegt',
    texts: [pad({ regel: '{ all: [{ punten: { atLeast: 5 } }, { punten: { atLeast: 4 } }] }' })],
    told: ['rules.regel.when.all[1].punten | punten: { atLeast: 4 }'],
  },
  {
    code: 'leaf-without-effect',
    name: 'een toets die net iets anders zegt',
    texts: [pad({ regel: '{ all: [{ punten: { atLeast: 5 } }, { punten: { atMost: 9 } }] }' })],
    told: [],
  },
  {
    code: 'leaf-without-effect',
    name: 'de laatste rij, waar niets anders over is',
    texts: [
      signals(
        'waar: { label: Waar, type: boolean, domain: shared, decide: [{ when: { aap: true }, is: true }, { when: { aap: false }, is: false }] }',
      ),
      pad({ regel: '{ waar: true }' }),
    ],
    told: ['signals.waar.decide[1].when.aap | aap: false'],
  },
  {
    code: 'outcome-unhandled',
    name: 'een uitslag waar geen regel naar kijkt; de lichtste hoeft niet',
    texts: [signals(kleur('ordered: true, ')), pad({ regel: '{ kleur: rood }' })],
    told: ['signals.kleur.options.geel | geel'],
  },
  {
    code: 'outcome-unhandled',
    name: 'zonder volgorde hoort bij elke uitslag iets',
    texts: [signals(kleur('')), pad({ regel: '{ kleur: rood }' })],
    told: ['signals.kleur.options.wit | wit', 'signals.kleur.options.geel | geel'],
  },
  {
    code: 'outcome-unhandled',
    name: 'een grens in de volgorde raakt ze allebei',
    texts: [signals(kleur('ordered: true, ')), pad({ regel: '{ kleur: { atLeast: geel } }' })],
    told: [],
  },
  {
    code: 'outcome-unhandled',
    name: 'met not erom is het de andere',
    texts: [signals(kleur('ordered: true, ')), pad({ regel: '{ not: { kleur: rood } }' })],
    told: ['signals.kleur.options.rood | rood'],
  },
  {
    code: 'contradicting-rules',
    name: 'dezelfde rol en dienst, even snel, een andere verantwoordelijke',
    texts: [pad({ een: `when: { aap: true }, ${refer('buur')}`, twee: `when: { beer: true }, ${refer('huisarts')}` })],
    told: ['rules.een | responsible | pad/twee'],
  },
  {
    code: 'contradicting-rules',
    name: 'de dringendste gaat voor',
    texts: [
      pad({
        een: `when: { aap: true }, ${refer('buur')}`,
        twee: `when: { beer: true }, ${refer('huisarts', '2 weeks')}`,
      }),
    ],
    told: [],
  },
  {
    code: 'contradicting-rules',
    name: 'ze noemen elkaar',
    texts: [
      pad({
        een: `when: { aap: true }, ${refer('buur')}`,
        twee: `when: { beer: true }, conflictsWith: [een], ${refer('huisarts')}`,
      }),
    ],
    told: [],
  },
  {
    code: 'contradicting-rules',
    name: 'ze kunnen niet samen gelden',
    texts: [pad({ een: `when: { aap: true }, ${refer('buur')}`, twee: `when: { aap: false }, ${refer('huisarts')}` })],
    told: [],
  },
  {
    code: 'contradicting-rules',
    name: 'een andere regiebehandelaar',
    texts: [
      pad({
        een: `when: { aap: true }, treatmentLead: buur, ${refer('buur')}`,
        twee: `when: { beer: true }, treatmentLead: huisarts, ${refer('buur', '2 weeks')}`,
      }),
    ],
    told: ['rules.een | treatmentLead | pad/twee'],
  },
  {
    code: 'hidden-red-flag',
    name: 'een optioneel signaal',
    texts: [pad({ vlag: `when: { fazant: true }, redFlag: true, ${ITEM}` })],
    told: ['rules.vlag | fazant'],
  },
  {
    code: 'hidden-red-flag',
    name: 'alleen als het bekend is',
    texts: [pad({ vlag: `when: { aap: { is: true, known: true } }, redFlag: true, ${ITEM}` })],
    told: ['rules.vlag | aap'],
  },
  {
    code: 'hidden-red-flag',
    name: 'een gevraagd signaal laat de vlag open',
    texts: [pad({ vlag: `when: { aap: true }, redFlag: true, ${ITEM}` })],
    told: [],
  },
  {
    code: 'hidden-red-flag',
    name: 'wie er meldt en wie er al is, wordt gezegd of niet',
    texts: [
      pad({
        een: `when: { aap: { is: true, known: true }, betrokken: { missing: declined } }, redFlag: true, ${ITEM}`,
        twee: `when: { aap: { is: true, known: true }, melder: { missing: declined } }, redFlag: true, ${ITEM}`,
        drie: `when: { betrokken: { is: huisarts, known: true } }, redFlag: true, ${ITEM}`,
      }),
    ],
    told: ['rules.drie | betrokken'],
  },
  {
    code: 'hidden-red-flag',
    name: 'orUnknown houdt haar in beeld',
    texts: [pad({ vlag: `when: { fazant: { is: true, orUnknown: true } }, redFlag: true, ${ITEM}` })],
    told: [],
  },
  {
    code: 'not-around-uncertain',
    name: 'not om een optioneel signaal, of om een andere regel',
    texts: [
      pad({
        een: '{ not: { fazant: true } }',
        twee: '{ aap: true, not: { any: [{ applies: een }, { beer: true }] } }',
      }),
    ],
    told: ['rules.een.when.not.fazant | fazant', 'rules.twee.when.not.any[0].applies | applies: een'],
  },
  {
    code: 'not-around-uncertain',
    name: 'not om wat altijd gevraagd wordt, en om wat bekend is',
    texts: [pad({ een: '{ not: { aap: true } }', twee: '{ aap: true, not: { fazant: { missing: declined } } }' })],
    told: [],
  },
  {
    code: 'less-urgent-replaces',
    name: 'twee weken in plaats van een',
    texts: [
      pad({
        snel: `when: { aap: true }, ${refer('buur')}`,
        traag: `when: { beer: true }, replaces: [snel], ${refer('buur', '2 weeks')}`,
      }),
    ],
    told: ['rules.traag.replaces[0] | pad/snel'],
  },
  {
    code: 'less-urgent-replaces',
    name: 'even snel mag',
    texts: [
      pad({
        snel: `when: { aap: true }, ${refer('buur')}`,
        gelijk: `when: { beer: true }, replaces: [snel], ${refer('buur', '5 working days')}`,
      }),
    ],
    told: [],
  },
  {
    code: 'deep-brackets',
    name: 'drie lagen',
    texts: [pad({ regel: '{ any: [{ all: [{ aap: true }, { not: { beer: true } }] }, { civet: true }] }' })],
    told: ['rules.regel.when.any[0].all[1].not | not'],
  },
  {
    code: 'deep-brackets',
    name: 'twee lagen',
    texts: [pad({ regel: '{ any: [{ all: [{ aap: true }, { beer: false }] }, { civet: true }] }' })],
    told: [],
  },
  {
    code: 'signal-never-asked',
    name: 'alleen met wat niemand gevraagd wordt te meten',
    texts: [pad({ regel: '{ aap: true, fazant: true }' })],
    told: ['rules.regel | fazant'],
  },
  {
    code: 'signal-never-asked',
    name: 'een andere regel vraagt erom',
    texts: [
      pad({
        regel: '{ aap: true, fazant: true }',
        meet: 'when: { aap: true }, then: [{ assess: [fazant], responsible: buur, within: 1 week }]',
      }),
    ],
    told: [],
  },
  {
    code: 'signal-never-asked',
    name: 'het kan ook zonder',
    texts: [pad({ regel: '{ any: [{ aap: true }, { fazant: true }] }' })],
    told: [],
  },
  {
    code: 'domain-too-open',
    name: 'gedeeld uit medisch; medisch uit medisch mag',
    texts: [
      signals(
        'bloed: { label: Bloed, ask: Is het bloed goed?, type: boolean, domain: medical }',
        'open: { label: Open, type: boolean, domain: shared, decide: [{ when: { bloed: true }, is: true }, { otherwise: false }] }',
        'dicht: { label: Dicht, type: boolean, domain: medical, decide: [{ when: { bloed: true }, is: true }, { otherwise: false }] }',
      ),
      pad({ regel: '{ open: true, dicht: true }' }),
    ],
    told: ['signals.open.domain | bloed'],
  },
  {
    code: 'near-duplicate-question',
    name: 'een letter verschil in een lange vraag',
    texts: [
      signals(
        'een: { label: Een, ask: Heeft iemand vandaag pijn in het been?, type: boolean, domain: shared }',
        'twee: { label: Twee, ask: Heeft iemand vandaag pijn in het been., type: boolean, domain: shared }',
        'drie: { label: Drie, ask: Heeft iemand vandaag pijn in de rug?, type: boolean, domain: shared }',
      ),
      pad({ regel: '{ een: true, twee: true, drie: true }' }),
    ],
    told: ['signals.twee.ask | een'],
  },
]

describe.each(ROWS)('$code: $name', ({ code, texts, told }) => {
  test('staat waar het is', () => expect(toldOf(code, texts)).toEqual(told))
})

test('signal-unused: een signaal waar niets op rust, ook niet via een ander', () => {
  const texts = [
    signals(
      'waar: { label: Waar, type: boolean, domain: shared, decide: [{ when: { aap: true }, is: true }, { otherwise: false }] }',
    ),
    pad({ regel: 'when: { waar: true }, then: [{ assess: [punten], responsible: buur, within: 1 week }]' }),
  ]
  const unused = ['beer', 'civet', 'dodo', 'egel', 'fazant'].map((id) => `signals.${id}`)
  expect(toldOf('signal-unused', texts)).toEqual(unused)
})

test.each([
  ['2026-05-31', ['valid.until | 2026-05-31']],
  ['2026-06-01', []],
  ['2025-01-01', ['valid.until | 2025-01-01']],
])('expires-soon: een zorgpad tot %s, op 2 maart 2026', (until, told) => {
  const text = pathway(
    'pad',
    { regel: `when: { aap: true }, ${ITEM}` },
    { valid: `{ from: 2020-01-01, until: ${until} }` },
  )
  expect(toldOf('expires-soon', [text])).toEqual(told)
})

test('expires-soon: een bron', () => {
  const text = pad({ regel: '{ aap: true }' }).replace('Bron van pad }', 'Bron van pad, until: 2026-04-01 }')
  expect(toldOf('expires-soon', [text])).toEqual(['sources.bron.until | 2026-04-01'])
})

test('een plaats heeft bestand, regel en kolom', () => {
  const text = pad({ regel: '{ aap: true }', nooit: '{ all: [{ aap: true }, { aap: false }] }' })
  const line = text.split('\n').findIndex((one) => one.includes('nooit:')) + 1
  const { findings } = foundIn([text])
  expect(findings.find(({ code }) => code === 'never-applies')?.at).toMatchObject({ file: '3.yaml', line, column: 3 })
})
