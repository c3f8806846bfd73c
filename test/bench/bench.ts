import type { Library } from '../../src/model/library'
import { library as bundled } from '../../src/pathways'
import { writeSection } from './report/writeSection'
import { answer } from './sections/answer'
import { commandFigures } from './sections/commands'
import { engines } from './sections/engines'
import { floor } from './sections/floor'
import { growth } from './sections/growth'
import { hooks } from './sections/hooks'
import { imports } from './sections/imports'
import { optimumFigures } from './sections/optimum'
import { parsing } from './sections/parsing'
import { questionFigures } from './sections/questions'
import { source } from './sections/source'
import { progress } from './timing/progress'

const library = bundled as Library

/** Everything that is measured, in the order of `docs/benchmarks.md`, which has a place for each. */
const SECTIONS: Readonly<Record<string, () => Promise<string> | string>> = {
  engines: () => engines(library),
  growth: () => growth(library),
  floor: () => floor(library),
  answer: () => answer(library),
  imports,
  parsing: () => parsing('pathways'),
  commands: commandFigures,
  hooks: () => hooks(library),
  questions: () => [questionFigures(library), '', optimumFigures(library)].join('\n'),
}

/** What is shown, and not measured. */
const SHOWN: Readonly<Record<string, () => string>> = { source: () => source(library) }

/** Runs the sections that are named, or all, and writes in `docs/benchmarks.md` what comes out. */
export const bench = async (named: readonly string[]): Promise<void> => {
  const wrong = named.find((name) => !(name in SECTIONS) && !(name in SHOWN))
  if (wrong !== undefined) {
    const all = [...Object.keys(SECTIONS), ...Object.keys(SHOWN)].join(', ')
    throw new Error(`no section ${wrong}: there are ${all}`)
  }
  for (const name of named.length === 0 ? Object.keys(SECTIONS) : named) {
    const show = SHOWN[name]
    if (show !== undefined) console.log(show())
    const measure = SECTIONS[name]
    if (measure === undefined) continue
    progress(name)
    const text = await measure()
    console.log(`${text}\n`)
    await writeSection(name, text)
  }
}
