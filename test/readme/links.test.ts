import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, textOf } from './blocks'

const FILES = ['README.md', 'docs/api.md', 'docs/formaat.md', 'docs/eigen-zorgpad.md', 'docs/bladzijden.md']

const anchorsOf = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\d _-]/gu, '')
      .replaceAll(' ', '-'),
  )

const isThere = (from: string, link: string): boolean => {
  const [path = '', anchor] = link.split('#')
  const file = path === '' ? from : join(dirname(from), path)
  return existsSync(`${ROOT}${file}`) && (anchor === undefined || anchorsOf(file).includes(anchor))
}

test.each(FILES)('%s verwijst naar wat er is', (file) => {
  const links = [...textOf(file).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^\w+:/.test(link))
  expect(links.filter((link) => !isThere(file, link))).toEqual([])
})
