import { readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { replaceFolder } from '../../src/cli/replaceFolder'
import { folderWith } from './workplace'

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  return { ...real, rename: vi.fn(real.rename) }
})

const files = [
  { name: 'a.txt', text: 'nieuw' },
  { name: 'b.txt', text: 'ook' },
]

test('vervangt alles wat er stond', async () => {
  const folder = join(await folderWith({ 'map/a.txt': 'oud', 'map/c.txt': 'oud' }), 'map')
  await replaceFolder(folder, files)
  expect(await readdir(folder)).toEqual(['a.txt', 'b.txt'])
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('nieuw')
})

test('maakt een map die er nog niet is, ook diep', async () => {
  const folder = join(await folderWith({}), 'een', 'twee')
  await replaceFolder(folder, files)
  expect(await readdir(folder)).toEqual(['a.txt', 'b.txt'])
})

describe('mislukt het, dan staat er wat er stond, en niets anders', () => {
  test('halverwege het schrijven', async () => {
    const place = await folderWith({ 'map/a.txt': 'oud' })
    await expect(replaceFolder(join(place, 'map'), [...files, { name: 'geen/map.txt', text: 'x' }])).rejects.toThrow(
      'ENOENT',
    )
    expect(await readdir(place)).toEqual(['map'])
    expect(await readFile(join(place, 'map', 'a.txt'), 'utf8')).toBe('oud')
  })

  test('bij het wisselen van de mappen', async () => {
    const place = await folderWith({ 'map/a.txt': 'oud' })
    const real = vi.mocked(rename).getMockImplementation()
    if (real === undefined) throw new Error('no rename')
    vi.mocked(rename).mockImplementationOnce(real).mockRejectedValueOnce(new Error('vol'))
    await expect(replaceFolder(join(place, 'map'), files)).rejects.toThrow('vol')
    expect(await readdir(place)).toEqual(['map'])
    expect(await readFile(join(place, 'map', 'a.txt'), 'utf8')).toBe('oud')
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('afgebroken met %s', async (signal) => {
    const place = await folderWith({ 'map/a.txt': 'oud' })
    const listening = process.listenerCount(signal)
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('gestopt')
    })
    onTestFinished(() => exit.mockRestore())
    // Broken off while the text of the second file is asked for: the first may be there already.
    const breaking = {
      name: 'b.txt',
      get text(): string {
        try {
          process.emit(signal)
        } catch {
          // Where the program would have ended.
        }
        return 'x'
      },
    }
    await replaceFolder(join(place, 'map'), [...files.slice(0, 1), breaking]).catch(() => {})
    expect(exit).toHaveBeenCalledWith(signal === 'SIGINT' ? 130 : 143)
    expect(await readdir(place)).toEqual(['map'])
    expect(await readFile(join(place, 'map', 'a.txt'), 'utf8')).toBe('oud')
    expect(process.listenerCount(signal)).toBe(listening)
  })
})
