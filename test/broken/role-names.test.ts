import { describe } from 'vitest'
import { broken, changed } from './broken'
import { also, asks, cases, file, network, pathway, SIGNAL, service, when } from './texts'

describe('een rol die niet bestaat', () => {
  broken([
    [
      'om naar te verwijzen',
      'unknown-role',
      asks('{ refer: »dietits, responsible: huisarts, within: 1 week }'),
      'Bedoelt u "dietist"?',
    ],
    [
      'om in te lichten',
      'unknown-role',
      asks('{ inform: »buurman, responsible: huisarts, within: 1 week }'),
      'Kies uit',
    ],
    ['verantwoordelijk', 'unknown-role', asks('{ do: iets, responsible: »buurman, within: 1 week }')],
    [
      'verantwoordelijk, in een lijst',
      'unknown-role',
      asks('{ do: iets, responsible: [huisarts, »buurman], within: 1 week }'),
    ],
    [
      'om het mee te doen',
      'unknown-role',
      asks('{ do: iets, responsible: huisarts, with: [»buurman], within: 1 week }'),
    ],
    ['wie coördineert', 'unknown-role', pathway({ lead: 'lead: [{ otherwise: »buurman }]' })],
    [
      'wie coördineert, in een rij',
      'unknown-role',
      pathway({ lead: 'lead: [{ when: { suf: true }, role: »buurman }]' }),
    ],
    ['wie coördineert volgens een regel', 'unknown-role', also('lead: »buurman')],
    ['de regiebehandelaar', 'unknown-role', also('treatmentLead: »buurman')],
    [
      'wie een dienst levert',
      'unknown-role',
      changed('diensten.yaml', 'by: [dietist]', 'by: [»dieetist]'),
      '"dietist"',
    ],
    ['wie een vraag kan beantwoorden', 'unknown-role', file('signals', `n: { ${SIGNAL}, who: [»buurman] }`)],
    [
      'wie buiten werktijd handelt',
      'unknown-role',
      file('roles', 'n: { label: N, domain: social, reached: direct, outOfHours: »buurman }'),
    ],
    ['een partij', 'unknown-role', network('', '{ »buurman: [{ name: B }] }')],
    ['wie waargenomen wordt', 'unknown-role', network('filledBy: { »buurman: huisarts }')],
    ['wie waarneemt', 'unknown-role', network('filledBy: { dietist: »buurman }')],
    ['in de volgorde van een netwerk', 'unknown-role', network('leadOrder: [huisarts, »buurman]')],
    ['wie meldt, in een voorwaarde', 'unknown-role', when('{ melder: »buurman }')],
    ['wie betrokken is, in een voorwaarde', 'unknown-role', when('{ betrokken: [huisarts, »buurman] }')],
    [
      'een keuze van een parameter',
      'unknown-role',
      pathway({ extra: 'parameters: { w: { default: huisarts, oneOf: [huisarts, »dietits], why: W } }' }).replace(
        'do: iets, responsible: huisarts',
        'do: iets, responsible: $w',
      ),
      'Bedoelt u "dietist"?',
    ],
    ['verwacht in een geval', 'unknown-role', cases('expect: { refer: { »buurman: {} } }')],
    ['nog mogelijk in een geval', 'unknown-role', cases('expect: { possible: { »buurman: {} } }')],
    ['niet verwacht in een geval', 'unknown-role', cases('expect: { notRefer: [»buurman] }')],
    ['de coördinator in een geval', 'unknown-role', cases('expect: { lead: »buurman }')],
    ['wie een verwijzing regelt', 'unknown-role', cases('expect: { refer: { dietist: { responsible: »buurman } } }')],
    ['wie meldt in een geval', 'unknown-role', cases('reporter: »buurman')],
    ['wie al betrokken is', 'unknown-role', cases('involved: [huisarts, »buurman]')],
    ['wie al betrokken is, met een dienst', 'unknown-role', cases('involved: [{ role: »buurman }]')],
    ['wie de persoon koos', 'unknown-role', cases('coordinator: { chosen: »buurman }')],
    ['van wie toestemming is', 'unknown-role', cases('consent: { »buurman: true }')],
    ['wie iets zag', 'unknown-role', cases('given: { gewicht: { value: 60, by: »buurman } }')],
  ])
})

describe('iets anders waar een rol hoort', () => {
  broken([
    [
      'een signaal',
      'unknown-role',
      asks('{ refer: »gewicht, responsible: huisarts, within: 1 week }'),
      'is een signaal',
    ],
    ['een wet', 'unknown-role', asks('{ refer: »zvw, responsible: huisarts, within: 1 week }'), '"zvw" is een wet'],
    [
      'een dienst',
      'unknown-role',
      asks('{ refer: »dieetbehandeling, responsible: huisarts, within: 1 week }'),
      'achter for',
    ],
    [
      'een dienst bij wie levert',
      'unknown-role',
      service('{ otherwise: zvw }').replace('[dietist]', '[»dieetbehandeling]'),
      'is een dienst',
    ],
    [
      'een parameter zonder $',
      'unknown-role',
      asks('{ do: x, responsible: »doorverwijzer, within: 1 week }'),
      '"$doorverwijzer"',
    ],
    [
      'de melder, naar wie verwezen wordt',
      'unknown-role',
      asks('{ refer: »melder, responsible: huisarts, within: 1 week }'),
      'wie meldt',
    ],
    [
      'de coördinator, die ingelicht wordt',
      'unknown-role',
      asks('{ inform: »coordinator, responsible: huisarts, within: 1 week }'),
      'wie coördineert',
    ],
    ['een signaal dat meldt', 'unknown-role', when('{ melder: »suf }'), '"suf" is een signaal'],
  ])
})
