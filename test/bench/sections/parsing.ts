import { parse } from 'yaml'
import { type LibraryFile, parseLibrary } from '../../../src/library'
import { readLibraryFiles } from '../../../src/node'
import { median } from '../timing/median'
import { ratio as ratioOf } from '../timing/ratio'

const ROUNDS = 15
const WARM_UP = 5

const milliseconds = (run: () => void): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** The library with one pathway many times, each under a name of its own. */
const grown = (files: readonly LibraryFile[], count: number): LibraryFile[] => {
  const isPathway = ({ text }: LibraryFile): boolean => /^pathway: /m.test(String(text))
  const others = files.filter((file) => !isPathway(file) && !/^(cases|network): /m.test(String(file.text)))
  const [pathway] = files.filter(isPathway)
  if (pathway === undefined) throw new Error('no pathway to copy')
  const copies = Array.from({ length: count }, (_, place) => ({
    name: `${place}.yaml`,
    text: String(pathway.text).replace(/^pathway: (.*)$/m, `pathway: $1-${place}`),
  }))
  return [...others, ...copies]
}

/** Times reading and checking the bundled folder against the YAML parser alone, and how that grows with the library. */
export const parsing = async (folder: string): Promise<string> => {
  const read = await readLibraryFiles(folder)
  const files = read.map(({ name, text }) => ({ name, text: new TextDecoder().decode(text as Uint8Array) }))
  const [alone, whole]: [number[], number[]] = [[], []]
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const one = milliseconds(() => {
      for (const { text } of files) parse(text)
    })
    const other = milliseconds(() => parseLibrary(files))
    if (round >= 0) {
      alone.push(one)
      whole.push(other)
    }
  }
  const ratio = ratioOf(alone, whole)
  const growth = [100, 200, 400].map((count) => {
    const library = grown(files, count)
    const time = milliseconds(() => parseLibrary(library))
    return `| ${count} | ${time.toFixed(0)} ms | ${(time / count).toFixed(1)} ms |`
  })
  return [
    `parseLibrary of the bundled folder: ${median(whole).toFixed(0)} ms, ${ratio.toFixed(2)}× yaml.parse alone on the same texts.`,
    '',
    '| pathways | parseLibrary | each |',
    '| --- | --- | --- |',
    ...growth,
  ].join('\n')
}
