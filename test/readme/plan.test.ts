import { expect, test } from 'vitest'
import { ran } from '../cli/terminal'
import { blocksOf, ROOT, textOf } from './blocks'

const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> }

const fromTop = (args: readonly string[]): readonly string[] =>
  args.map((arg) => (arg.endsWith('.yaml') ? `${ROOT}${arg}` : arg))

test('de README toont het plan dat npm start afdrukt', async () => {
  const [node, program, ...args] = String(scripts['start']).split(' ')
  expect([node, program]).toEqual(['node', 'dist/cli.js'])
  expect(args).toEqual(
    'advise docs/voorbeelden/gewichtsverlies.yaml --network loosduinen-voorbeeld --on 2026-03-02'.split(' '),
  )
  const { code, out } = await ran(fromTop(args))
  expect(code).toBe(0)
  const plans = blocksOf('README.md', 'text', '').filter(({ text }) => text.startsWith('Plan op '))
  expect(plans.map(({ text }) => text)).toEqual([out])
})

const source = textOf('pathways/ondervoeding.yaml')

/** As it stands in the file, or with the indentation of the rules taken away. */
const isIn = (text: string): boolean => source.includes(text) || source.includes(text.replace(/^(?=.)/gm, '  '))

test('de regel die de README toont staat zo in het zorgpad', () => {
  const rules = blocksOf('README.md', 'yaml').filter(({ text }) => /^ *when:/m.test(text) && /^ *then:/m.test(text))
  expect(rules).not.toEqual([])
  expect(rules.filter(({ text }) => !isIn(text)).map(({ place }) => place)).toEqual([])
})

test('het voorbeeld van een persoon dat de README toont, is er een', async () => {
  const persons = blocksOf('README.md', 'yaml').filter(
    ({ text }) => /^signals:|^leeftijd:/m.test(text) && !/^ *label:/m.test(text),
  )
  for (const { text, place } of persons) {
    expect((await ran(['advise', '-', '--on', '2026-03-02'], text)).code, place).toBe(0)
  }
})
