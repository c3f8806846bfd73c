import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

const NAME = 'lforms'
const VERSION = '40.1.3'
const INTEGRITY = 'sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ=='

const FOLDER = fileURLToPath(new URL(`../node_modules/.${NAME}-${VERSION}`, import.meta.url))

const integrityOf = (file: Buffer): string => `sha512-${createHash('sha512').update(file).digest('base64')}`

/**
 * Gives the folder of LHC-Forms as its makers built it. Not a dependency: all of Angular would come along, which is in these files
 * already, and npm does not come to an end with it.
 */
export const lforms = async (): Promise<string> => {
  const dist = join(FOLDER, 'package', 'dist', 'lforms')
  if (existsSync(dist)) return dist
  const making = `${FOLDER}-${process.pid}`
  await mkdir(making, { recursive: true })
  await run('npm', ['pack', `${NAME}@${VERSION}`, '--ignore-scripts', '--pack-destination', making], { cwd: making })
  const packed = join(making, `${NAME}-${VERSION}.tgz`)
  const found = integrityOf(await readFile(packed))
  if (found !== INTEGRITY) throw new Error(`${NAME}@${VERSION} is not what it was: ${found}`)
  await run('tar', ['-xzf', packed, '-C', making, 'package/dist/lforms', 'package/LICENSE.md'])
  await rm(packed)
  await rename(making, FOLDER)
  return dist
}
