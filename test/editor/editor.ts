import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll } from 'vitest'
import type { SchemaKind } from '../../src/check/json-schemas'
import { ran } from '../cli/terminal'
import { type Opened, type Server, startServer } from './server'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where the cursor stands in a text. */
const CURSOR = '‸'

/** Which schemas a file names: those that are published, or those that `zorgpad schema --library` wrote. */
export type Which = 'published' | 'own'

interface Shown extends Opened {
  readonly at: { readonly line: number; readonly character: number }
}

export interface Editor {
  /** Opens a new file of a kind, with the cursor where ‸ stands. Its first line, line 0, names the schema. */
  readonly show: (kind: SchemaKind, text: string, which?: Which) => Promise<Shown>
  /** Opens a file as it stands. */
  readonly open: (file: string, text: string) => Promise<Opened>
}

/** Makes an editor for the tests of a file; what it needs is gone after them. */
export const editor = (): Editor => {
  let server: Server | undefined
  let folder = ''
  let count = 0

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zorgpad-editor-'))
    const { code, err } = await ran(['schema', '--library', join(root, 'pathways'), '--out', folder])
    if (code !== 0) throw new Error(err)
    server = await startServer()
  })
  afterAll(async () => {
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const open: Editor['open'] = async (file, text) => {
    if (server === undefined) throw new Error('the server did not start')
    return server.open(file, text)
  }

  return {
    open,
    show: async (kind, text, which = 'own') => {
      const schemas = which === 'own' ? '.' : join(root, 'schemas')
      const whole = `# yaml-language-server: $schema=${schemas}/${kind}.schema.json\n${text}`
      const before = (whole.split(CURSOR)[0] ?? '').split('\n')
      count += 1
      const file = await open(join(folder, `${count}.yaml`), whole.replace(CURSOR, ''))
      return { ...file, at: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } }
    },
  }
}
