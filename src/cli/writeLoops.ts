import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { main } from 'assemblyscript/asc'

const folder = 'src/screen/loops/assembly'

// No checks of bounds and no collector: the loops take nothing and are called with what lies in their memory.
const OPTIONS = ['--optimize', '--noAssert', '--enable', 'simd', '--runtime', 'stub']

/** Compiles the loops of `zorgpad/screen` that work on many persons at a time, as a module that holds them. */
export const writeLoops = async (root: string): Promise<void> => {
  let compiled = new Uint8Array()
  const { error, stderr } = await main(['loops.ts', '--outFile', 'loops.wasm', ...OPTIONS], {
    readFile: async (name) => {
      try {
        return await readFile(join(root, folder, name), 'utf8')
      } catch {
        return null
      }
    },
    writeFile: (_, contents) => {
      compiled = contents as Uint8Array<ArrayBuffer>
    },
    listFiles: () => [],
  })
  if (error) throw new Error(`${folder}/loops.ts: ${stderr.toString()}`, { cause: error })
  const text = Buffer.from(compiled).toString('base64')
  await writeFile(
    join(root, 'src/screen/loops/wasm.ts'),
    `// Written by npm run generate from what stands in assembly/.\nexport const WASM = '${text}'\n`,
  )
}
