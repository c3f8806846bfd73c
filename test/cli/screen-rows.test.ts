import { expect, test } from 'vitest'
import { parquetOf, type Row } from './population'
import { adviceOf, screened } from './screened'

const CELLS: readonly (readonly [string, string, string, Row])[] = [
  ['ja en nee', 'moe;mager', 'JA;Nee', { moe: true, mager: false }],
  ['true en false', 'moe;mager', 'true;FALSE', { moe: true, mager: false }],
  ['1 en 0', 'moe;mager', '1;0', { moe: true, mager: false }],
  ['spaties eromheen', 'moe;jaren', ' ja ; 80 ', { moe: true, jaren: 80 }],
  ['een decimale komma', 'gewicht;jaren', '64,1;80', { gewicht: 64.1, jaren: 80 }],
  ['een decimale punt', 'gewicht,jaren', '64.1,80', { gewicht: 64.1, jaren: 80 }],
  ['een cel tussen aanhalingstekens', 'gewicht,jaren', '"64.1","80"', { gewicht: 64.1, jaren: 80 }],
  ['een oude naam van een signaal', 'sinds-wanneer;moe', '2026-02-02;', { sinds: '2026-02-02' }],
  ['meer keuzes', 'hulp;moe', 'buur | kind;', { hulp: ['buur', 'kind'] }],
]

test.each(CELLS)('een cel met %s', async (_, head, cells, row) => {
  const { code, out } = await screened('p.csv', `${head}\n${cells}\n`, '--plan')
  expect([code, out[0]?.['advice']]).toEqual([0, adviceOf(row)])
})

const REJECTED: readonly (readonly [string, string, string, readonly (readonly [string, string])[]])[] = [
  ['een punt waar een komma hoort', 'p.csv', 'gewicht;jaren\n64.1;80\n', [['gewicht', 'wrong-type']]],
  ['een komma waar een punt hoort', 'p.csv', 'gewicht\tjaren\n64,1\t80\n', [['gewicht', 'wrong-type']]],
  ['een woord dat geen ja of nee is', 'p.csv', 'moe\nsoms\n', [['moe', 'wrong-type']]],
  ['buiten het bereik', 'p.csv', 'jaren\n121\n', [['jaren', 'out-of-range']]],
  ['te fijn', 'p.csv', 'gewicht;jaren\n64,15;3\n', [['gewicht', 'too-fine']]],
  ['een keuze die niet bestaat', 'p.csv', 'graad\nhoog\n', [['graad', 'unknown-option']]],
  ['een dag die niet bestaat', 'p.csv', 'sinds\n2026-02-30\n', [['sinds', 'bad-date']]],
  ['een dag die nog komt', 'p.csv', 'sinds\n2026-03-03\n', [['sinds', 'future']]],
  ['een gegeven dat iemand aanwijst', 'p.csv', 'graad\nJan Jansen\n', [['graad', 'identity']]],
  [
    'meer dingen tegelijk',
    'p.csv',
    'jaren;graad\n121;hoog\n',
    [
      ['jaren', 'out-of-range'],
      ['graad', 'unknown-option'],
    ],
  ],
  ['te weinig kolommen', 'p.csv', 'jaren;moe\n80\n', [['', 'columns']]],
  ['te veel kolommen', 'p.csv', 'jaren;moe\n80;ja;nee\n', [['', 'columns']]],
  ['een aanhalingsteken dat niet sluit', 'p.csv', 'jaren;moe\n"80;ja\n', [['', 'quotes']]],
  ['geen JSON', 'p.ndjson', '{"jaren": 80\n', [['', 'json']]],
  ['geen object', 'p.ndjson', '[80]\n', [['', 'json']]],
  ['tekst voor een getal', 'p.ndjson', '{"jaren": "80"}\n', [['jaren', 'wrong-type']]],
  ['een waarneming', 'p.ndjson', '{"jaren": {"value": 80}}\n', [['jaren', 'wrong-type']]],
  ['een reden', 'p.ndjson', '{"jaren": {"missing": "unknown"}}\n', [['jaren', 'wrong-type']]],
  ['een lijst waarnemingen', 'p.ndjson', '{"hulp": [{"value": ["buur"]}]}\n', [['hulp', 'wrong-type']]],
  ['een te groot getal in Parquet', 'p.parquet', '', [['jaren', 'out-of-range']]],
]

test.each(REJECTED)('een regel met %s wordt niet gebruikt', async (_, name, content, problems) => {
  const bytes = name === 'p.parquet' ? parquetOf([{ jaren: 121 }, { jaren: 80 }]) : content
  const { code, rejects, shown } = await screened(name, bytes)
  expect(code).toBe(1)
  const [first] = rejects as readonly { readonly problems: readonly { column?: string; code: string }[] }[]
  expect(first?.problems.map(({ column = '', code: fault }) => [column, fault])).toEqual(problems)
  expect(shown).toContain('1 regel is niet gebruikt.')
})

test('wat er mis is wordt gezegd zonder te herhalen wat er staat', async () => {
  const { rejects, shown } = await screened('p.csv', 'graad;jaren\nJan Jansen;80\nDorpsstraat 12;80\n;121\n')
  const [, , last] = rejects
  expect(JSON.stringify(rejects) + shown).not.toMatch(/Jansen|Dorpsstraat/)
  expect(last).toEqual({
    line: 4,
    problems: [{ column: 'jaren', code: 'out-of-range', message: 'Jaren: buiten het bereik van 0 tot en met 120.' }],
  })
})

test('een tekst tussen aanhalingstekens mag over meer regels gaan', async () => {
  const text = 'jaren,moe,opmerking\n80,ja,"een\ntwee ""drie"", vier"\n81,nee,x\n'
  const { code, out, rejects } = await screened('p.csv', text)
  expect([code, rejects]).toEqual([0, []])
  expect(out.map(({ line }) => line)).toEqual([2, 4])
})

test('een los aanhalingsteken kost alleen zijn eigen regel', async () => {
  const text = 'jaren,moe,opmerking\n80,ja,"een\n81,nee,x\n82,nee,"y"\n83,nee,z\n'
  const { code, out, rejects } = await screened('p.csv', text)
  expect(code).toBe(1)
  expect(rejects.map(({ line }) => line)).toEqual([2])
  expect(out.map(({ line }) => line)).toEqual([3, 4, 5])
})
