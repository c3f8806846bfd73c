import { broken, right } from './broken'
import { file } from './texts'

const measured = (unit: string): string =>
  file('signals', `n: { label: N, ask: N?, type: decimal, unit: ${unit}, step: 1, range: [1, 2], domain: medical }`)

broken([
  ['in het Nederlands', 'wrong-unit', measured('»meter'), 'Bedoelt u "m"?'],
  ['in het Nederlands, met een hoofdletter', 'wrong-unit', measured('»Jaar'), 'Bedoelt u "years"?'],
  ['met andere hoofdletters', 'wrong-unit', measured('»KG'), 'Bedoelt u "kg"?'],
  ['een gewone naam verkeerd gespeld', 'wrong-unit', measured('»yeers'), 'Bedoelt u "years"?'],
  ['een gewone naam met een letter te weinig', 'wrong-unit', measured('»secnds'), 'Bedoelt u "seconds"?'],
])

right(
  [
    "'1'",
    'kg',
    'g',
    'mg',
    'mmHg',
    "'mm[Hg]'",
    'weeks',
    'a',
    'Cel',
    "'%'",
    'kg/m2',
    'mosm/kg',
    'mmol/L',
    '10*9/L',
    'dB',
    "'[pH]'",
  ].map((unit): [string, string] => [`${unit} kan`, measured(unit)]),
)
