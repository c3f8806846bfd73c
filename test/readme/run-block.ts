import { format } from 'node:util'
import ts from 'typescript'

const DOORS: Readonly<Record<string, () => Promise<object>>> = {
  zorgpad: () => import('../../src/index'),
  'zorgpad/sync': () => import('../../src/sync'),
  'zorgpad/compile': () => import('../../src/compile'),
  'zorgpad/node': () => import('../../src/node'),
  'zorgpad/pathways': () => import('../../src/pathways'),
  'zorgpad/receipt': () => import('../../src/receipt'),
  'zorgpad/screen': () => import('../../src/screen'),
  'zorgpad/fhir': () => import('../../src/fhir'),
  'zorgpad/cds-hooks': () => import('../../src/cds-hooks'),
  'json-rules-engine': () => import('json-rules-engine'),
  'zorgpad/vitest': () => import('../../src/vitest'),
}

const load = async (name: string): Promise<object> => {
  const door = name.startsWith('node:') ? () => import(/* @vite-ignore */ name) : DOORS[name]
  if (door === undefined) throw new Error(`The package has no door ${name}`)
  // Tells the transpiled default import that this is an ES module.
  return { ...(await door()), __esModule: true }
}

const namesIn = (text: string): readonly string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)

/** Runs an example against the sources and gives the lines that it prints. */
export const runBlock = async (text: string): Promise<readonly string[]> => {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  })
  const modules = new Map<string, object>()
  for (const name of namesIn(text)) modules.set(name, await load(name))
  const printed: string[] = []
  const log = (...values: readonly unknown[]): void => {
    printed.push(format(...values))
  }
  const body = `return (async () => {${outputText}\n})()`
  await new Function('require', 'exports', 'console', body)(
    (name: string) => modules.get(name),
    {},
    { log, error: log },
  )
  return printed
}
