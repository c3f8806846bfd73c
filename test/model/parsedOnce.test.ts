import { expect, test, vi } from 'vitest'
import { parsedOnce } from '../../src/model/parsedOnce'

interface Pair {
  readonly left: { readonly is: number }
  readonly right: string
}

const texts = { left: '{"is":1}', right: '"ja"' }

test('is the plain object that it was written from', () => {
  const pair = parsedOnce<Pair>(texts)
  expect(pair).toEqual({ left: { is: 1 }, right: 'ja' })
  expect({ ...pair }).toStrictEqual({ left: { is: 1 }, right: 'ja' })
  expect(JSON.stringify(pair)).toBe('{"left":{"is":1},"right":"ja"}')
  expect(structuredClone(pair)).toStrictEqual({ left: { is: 1 }, right: 'ja' })
})

test('reads a member when it is looked at, once, and the others not', () => {
  const parse = vi.spyOn(JSON, 'parse')
  const pair = parsedOnce<Pair>(texts)
  expect(parse).not.toHaveBeenCalled()
  expect(pair.left).toBe(pair.left)
  expect(parse.mock.calls).toEqual([['{"is":1}']])
  parse.mockRestore()
})

test('stays readable when it is frozen', () => {
  expect(Object.freeze(parsedOnce<Pair>(texts)).right).toBe('ja')
})
