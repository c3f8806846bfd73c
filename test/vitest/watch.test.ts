import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { SMALL } from '../cli/library'
import { folderWith } from '../cli/workplace'
import { config, inside, surroundings, VITEST } from './runner'

/** Starts vitest as people have it stand open, and gives what tells when it has said something new. */
const watching = (cwd: string): ((pattern: RegExp) => Promise<string>) => {
  const child = spawn(process.execPath, [VITEST, '--watch', '--reporter=verbose'], { cwd, env: surroundings() })
  onTestFinished(() => void child.kill())
  let said = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += String(chunk)
      for (const listener of listeners) listener()
    })
  return (pattern) =>
    new Promise((done) => {
      const listen = (): void => {
        if (!pattern.test(said)) return
        listeners.delete(listen)
        done(said)
        said = ''
      }
      listeners.add(listen)
      listen()
    })
}

const WAITING = /(Waiting|Watching) for file changes/

test('een gewijzigde regel, een nieuw bestand en een gewijzigd geval voeren de gevallen opnieuw uit', async () => {
  const { 'pad.cases.yaml': cases = '', ...others } = SMALL
  const texts = { ...inside('bieb', others), 'bieb/ander.cases.yaml': cases, 'bieb/gevallen/pad.cases.yaml': cases }
  const folder = await folderWith({ ...texts, ...config() })
  const change = async (file: string, from: string, to: string): Promise<void> => {
    const text = await readFile(join(folder, file), 'utf8')
    expect(text).toContain(from)
    await writeFile(join(folder, file), text.replace(from, to))
  }
  const told = watching(folder)
  expect(await told(WAITING)).toMatch(/Tests +4 passed/)

  await change('bieb/pad.yaml', 'within: 1 week', 'within: 2 weeks')
  const rule = await told(/RERUN[\s\S]*for file changes/)
  expect(rule).toContain('RERUN  bieb/pad.yaml')
  expect(rule).toContain('refer.huisarts.due: verwacht 2026-03-09, gekregen 2026-03-16')

  await change('bieb/gevallen/pad.cases.yaml', 'due: 2026-03-09', 'due: 2026-03-16')
  const again = await told(/RERUN[\s\S]*for file changes/)
  expect(again).toContain('✓ bieb/gevallen/pad.cases.yaml > Moe en mager')
  expect(again).not.toContain('ander.cases.yaml')

  await writeFile(join(folder, 'bieb/nieuw.yaml'), 'signals: { dorst: { label: Dorst } }\n')
  expect(await told(/RERUN[\s\S]*for file changes/)).toContain('bieb/nieuw.yaml:1:')
})
