import { describe } from 'vitest'
import { broken, changed, right } from './broken'
import { pathway, rule } from './texts'

const BASIS = 'withoutConsent: { basis: right-to-report, source: bron }'

/** Sends someone to a role, under a condition of its own where that is given. */
const to = (role: string, when?: string): string =>
  `{ refer: ${role}, responsible: huisarts, within: immediately${when === undefined ? '' : `, when: ${when}`} }`

const tell = (role: string): string => `{ inform: ${role}, responsible: huisarts, within: immediately }`

const flag = (when: string, item: string, extra = 'redFlag: true'): string => rule({ when, item, extra })

/** A pathway with one rule, at which a problem stands. */
const at = (text: string, rules: Readonly<Record<string, string>> = {}, extra = ''): string =>
  pathway({ rules: { '»vlag': text, ...rules }, extra })

/** A pathway with one rule, and no problem. */
const fine = (text: string, rules: Readonly<Record<string, string>> = {}): string =>
  pathway({ rules: { vlag: text, ...rules } })

const [MEDICAL, SOCIAL, SHARED] = ['{ suf: true }', '{ alleen: true }', '{ ernst: zwaar }'] as const

const eitherRole = (first: string): string =>
  `parameters: { wie: { default: ${first}, oneOf: [huisarts, wmo-loket], why: W } }`

describe('een rode vlag die naar een ander domein gaat, zonder grond', () => {
  broken([
    [
      'van medisch naar sociaal',
      'no-basis',
      at(flag(MEDICAL, to('wmo-loket'))),
      '"suf" (medisch)',
      '"wmo-loket" (sociaal)',
      'withoutConsent: { basis: vital-interest, source: … }',
    ],
    [
      'van sociaal naar medisch',
      'no-basis',
      at(flag(SOCIAL, to('huisarts'))),
      '"alleen" (sociaal)',
      '"huisarts" (medisch)',
    ],
    ['wie alleen wordt ingelicht', 'no-basis', at(flag(MEDICAL, tell('wmo-loket')))],
    [
      'een van twee domeinen',
      'no-basis',
      at(flag('{ any: [{ ernst: zwaar }, { not: { suf: true } }] }', to('wmo-loket'))),
    ],
    ['een telling', 'no-basis', at(flag('{ count: { atLeast: 1, of: [{ suf: true }] } }', to('wmo-loket')))],
    ['een afgeleid signaal', 'no-basis', at(flag('{ uitslag: hoog }', to('wmo-loket'))), '"uitslag" (medisch)'],
    [
      'meer dan een, en hij wordt een keer genoemd',
      'no-basis',
      at(flag('{ suf: true, alleen: true }', `${to('huisarts')}, ${to('wmo-loket')}, ${tell('wmo-loket')}`)),
    ],
    [
      'het eerste signaal wordt genoemd',
      'no-basis',
      at(flag('{ eetlust: slecht, suf: true }', to('wmo-loket'))),
      '"eetlust"',
    ],
    ['de eigen voorwaarde van het onderdeel', 'no-basis', at(flag(SHARED, to('wmo-loket', MEDICAL))), '"suf"'],
    [
      'de voorwaarde van een regel die hij leest',
      'no-basis',
      at(flag('{ applies: een }', to('wmo-loket')), {
        een: rule({ when: '{ not: { applies: twee } }' }),
        twee: rule({ when: MEDICAL }),
      }),
      '"suf"',
    ],
    [
      'de voorwaarde van een regel van een ander zorgpad',
      'no-basis',
      at(flag('{ applies: voeding/rood }', to('wmo-loket'))),
      '"suf"',
    ],
    [
      'een rol die af te spreken is',
      'no-basis',
      at(flag(MEDICAL, to('$wie')), {}, eitherRole('huisarts')),
      '"wmo-loket"',
    ],
    ['ook als dat de eerste keus is', 'no-basis', at(flag(MEDICAL, to('$wie')), {}, eitherRole('wmo-loket'))],
    [
      'de grond van een ander helpt niet',
      'no-basis',
      at(flag(MEDICAL, to('wmo-loket')), { twee: flag(MEDICAL, to('wmo-loket'), `redFlag: true, ${BASIS}`) }),
    ],
    [
      'een fout ernaast gaat voor: wie wat hoort is dan nog niet te zeggen',
      'unknown-role',
      pathway({ rules: { vlag: flag(MEDICAL, `${to('wmo-loket')}, ${to('»huisrts')}`) } }),
    ],
  ])

  right([
    ['met een grond', fine(flag(MEDICAL, to('wmo-loket'), `redFlag: true, ${BASIS}`))],
    ['een grond waar het niet hoeft', fine(flag(MEDICAL, to('huisarts'), `redFlag: true, ${BASIS}`))],
    ['van medisch naar medisch', fine(flag(MEDICAL, to('huisarts')))],
    ['van sociaal naar sociaal', fine(flag(SOCIAL, to('wmo-loket')))],
    ['wat gedeeld is', fine(flag(SHARED, `${to('wmo-loket')}, ${to('huisarts')}`))],
    ['wie meldt en wie betrokken is', fine(flag('{ melder: huisarts, betrokken: dietist }', to('wmo-loket')))],
    ['een regel die geen rode vlag is', fine(flag(MEDICAL, to('wmo-loket'), 'lead: huisarts'))],
    ['wie het doet en niets hoort', fine(flag(MEDICAL, '{ do: bel, responsible: wmo-loket, within: immediately }'))],
    ['de voorwaarde van een ander onderdeel', fine(flag(SHARED, `${to('huisarts', MEDICAL)}, ${to('wmo-loket')}`))],
    [
      'de ander leest een regel die naar een ander domein gaat, en vertelt dat niet verder',
      fine(rule({ when: '{ applies: een }', item: to('wmo-loket') }), { een: flag(MEDICAL, to('huisarts')) }),
    ],
    [
      'zonder grond, met alleen medisch',
      changed('pad.yaml', '    withoutConsent: { basis: vital-interest, source: richtlijn }\n', ''),
    ],
  ])
})
