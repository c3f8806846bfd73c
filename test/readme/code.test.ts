import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { blocksOf, ROOT } from './blocks'
import { runBlock } from './run-block'

const FILES = ['README.md', 'docs/api.md', 'docs/ehr.md']

// What is a test file itself is run by vitest, in test/vitest.
const script = FILES.flatMap((file) => blocksOf(file, 'js', 'mjs', 'cjs', 'javascript')).filter(
  ({ text }) => !text.includes('testLibrary('),
)
const typed = FILES.flatMap((file) => blocksOf(file, 'ts', 'typescript'))

test('er zijn voorbeelden, in elk van deze bestanden', () => {
  for (const file of FILES) expect([...script, ...typed].filter(({ place }) => place.startsWith(file))).not.toEqual([])
})

/** What an example says that a line prints: `console.log(…) // true`. */
const promised = (text: string): readonly string[] =>
  [...text.matchAll(/console\.log\(.*\) \/\/ (true|false|\d[\d.,]*|['"{[].*|De .*)$/gm)].map(([, said = '']) => said)

test.each(script)('$place loopt, en drukt af wat ernaast staat', async ({ text }) => {
  const printed = await runBlock(text)
  for (const line of promised(text)) expect(printed).toContain(line)
})

test('de aanbeveling die de README noemt is de eerste', async () => {
  const [block, ...others] = script.filter(({ text }) => text.includes('advice.recommendations[0] // {'))
  expect(others).toEqual([])
  const said = /advice\.recommendations\[0\] \/\/ (\{.*)$/m.exec(block?.text ?? '')?.[1] ?? ''
  const fields = Object.fromEntries([...said.matchAll(/(\w+): '([^']*)'/g)].map(([, key, value]) => [key, value]))
  expect(Object.keys(fields)).toContain('due')
  const [printed = ''] = await runBlock(`${block?.text}\nconsole.log(JSON.stringify(advice.recommendations[0]))`)
  expect(JSON.parse(printed)).toMatchObject(fields)
})

// An example with a compile error on purpose is refused at run time too.
test.each(typed.filter(({ text }) => !text.includes('@ts-expect-error')))('$place loopt', async ({ text }) => {
  await runBlock(text)
})

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
  paths: { zorgpad: [`${ROOT}src/index.ts`], 'zorgpad/*': [`${ROOT}src/*.ts`] },
}

test('wat in TypeScript staat klopt, met de fouten die het belooft', async () => {
  // Inside the project, where the types of Node are found.
  const folder = await mkdtemp(join(ROOT, 'node_modules', '.readme-'))
  try {
    const files = typed.map((_, place) => join(folder, `${place}.ts`))
    await Promise.all(typed.map(({ text }, place) => writeFile(files[place] ?? '', `${text}\nexport {}\n`)))
    const program = ts.createProgram(files, options)
    const problems = files.flatMap((file, place) =>
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(file))
        .map(({ messageText }) => `${typed[place]?.place}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
    )
    expect(problems).toEqual([])
  } finally {
    await rm(folder, { recursive: true })
  }
})
