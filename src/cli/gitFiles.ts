import { spawn } from 'node:child_process'
import { relative, resolve } from 'node:path'
import type { LibraryFile } from '../library'
import { UsageError } from './usage'

// Nothing is written, not even the index that git likes to freshen when it looks.
const ENV = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' }

const git = (args: readonly string[], input = ''): Promise<Buffer | null> =>
  new Promise((done) => {
    const child = spawn('git', [...args], { env: ENV, stdio: ['pipe', 'pipe', 'ignore'] })
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.on('error', () => done(null))
    child.on('close', (code) => done(code === 0 ? Buffer.concat(parts) : null))
    // A git that stops early does not read on; its exit code says why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })

const line = async (...args: readonly string[]): Promise<string | null> =>
  (await git(args))?.toString('utf8').trim() ?? null

interface Entry {
  readonly id: string
  readonly path: string
}

/** What tools keep under a folder is not part of a library; a link is no file. */
const entriesIn = (listed: Buffer): Entry[] =>
  listed
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      const [, id = '', path = ''] = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? []
      const isHidden = path.split('/').some((part) => part.startsWith('.') || part === 'node_modules')
      return /\.ya?ml$/.test(path) && !isHidden ? [{ id, path }] : []
    })

const contentsOf = (batch: Buffer, count: number): Buffer[] => {
  let at = 0
  return Array.from({ length: count }, () => {
    const end = batch.indexOf('\n', at)
    const size = Number(batch.toString('utf8', at, end).split(' ')[2])
    at = end + 2 + size
    return batch.subarray(end + 1, end + 1 + size)
  })
}

const revisionOf = async (word: string, revision: string): Promise<string> => {
  const inside = await line('rev-parse', '--is-inside-work-tree')
  if (inside === null)
    throw new UsageError(
      `De map ${word} bestaat niet, en een versie uit git kan het niet zijn: dit is geen map van git, of git staat niet op deze computer.`,
    )
  const commit = revision.startsWith('-')
    ? null
    : await line('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)
  if (commit !== null) return commit
  throw new UsageError(
    `${revision} is geen map en ook geen versie in git. Geef een map, of een versie zoals HEAD~1, v1.0.0 of main; welke er zijn zegt git log --oneline.`,
  )
}

/** The folder as git knows it: from the top of the repository. */
const folderIn = async (word: string, path: string | undefined, folder: string): Promise<string> => {
  if (path !== undefined && !path.startsWith('./') && path !== '.') return path.replace(/\/+$/, '')
  const top = (await line('rev-parse', '--show-toplevel')) ?? ''
  const here = (await line('rev-parse', '--show-prefix')) ?? ''
  const from = resolve(top, here, path ?? folder)
  const inside = relative(top, from).replaceAll('\\', '/')
  if (!inside.startsWith('..')) return inside
  throw new UsageError(`${folder} ligt buiten de map van git: in ${word} kan die map dan niet staan.`)
}

/**
 * Reads the YAML files of a folder as they were in a revision: `HEAD~1`, or `HEAD~1:pathways` with the folder from the top of the repository.
 * Without one in the word it is `folder`, from where we are. Nothing is checked out or written.
 */
export const gitFiles = async (word: string, folder: string): Promise<LibraryFile[]> => {
  const [revision = '', path] = word.split(/:(.*)/s)
  const commit = await revisionOf(word, revision)
  const inside = await folderIn(word, path, folder)
  const listed = await git(['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', `${commit}:${inside}`])
  const entries = listed === null ? [] : entriesIn(listed)
  if (entries.length === 0)
    throw new UsageError(
      `In ${revision} staat geen bibliotheek in ${inside === '' ? 'de bovenste map' : inside}. Noem de map: ${revision}:MAP, of --library MAP.`,
    )
  const batch = await git(['cat-file', '--batch'], entries.map(({ id }) => `${id}\n`).join(''))
  if (batch === null) throw new UsageError(`De bestanden van ${revision} zijn niet te lezen met git.`)
  const contents = contentsOf(batch, entries.length)
  return entries.map(({ path: name }, place) => ({
    name: `${revision}:${inside === '' ? '' : `${inside}/`}${name}`,
    text: new Uint8Array(contents[place] ?? Buffer.alloc(0)),
  }))
}
