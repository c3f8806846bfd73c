import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { FAULTS, GROUPS } from '../../src/author/faults/catalogue'
import { problemsOf } from '../../src/author/faults/example'
import type { Example } from '../../src/author/faults/fault'
import { INPUT, INPUT_FILE, WORLD } from '../../src/author/faults/world'

const FOLDER = fileURLToPath(new URL('../../src/author/faults/', import.meta.url))

/** A change that changes nothing. */
const none = (file: string): Example => ({ file, right: '', wrong: '' })

const textOf = (file: string): string | undefined => (file === INPUT_FILE ? INPUT : WORLD[file])

const entries = Object.entries(FAULTS)
const examples = entries.flatMap(([code, { example }]) => (example === null ? [] : [{ code, ...example }]))
const withoutExample = entries.filter(([, { example }]) => example === null).map(([code]) => code)

describe('de voorbeeldwereld', () => {
  test('heeft geen fouten', () => {
    expect(problemsOf(none('pad.yaml'))).toEqual([])
  })

  test('de invoer heeft geen fouten', () => {
    expect(problemsOf(none(INPUT_FILE))).toEqual([])
  })
})

describe('de uitleg van fouten', () => {
  test('elke code staat in precies één groep', () => {
    const grouped = GROUPS.flatMap(({ faults }) => Object.keys(faults))
    expect(grouped).toEqual([...new Set(grouped)])
    expect(grouped).toEqual(Object.keys(FAULTS))
  })

  test.each(entries)('%s heeft een titel, een betekenis en wat te doen', (_, { title, meaning, remedy }) => {
    expect(title).toMatch(/^\S.*[^\s.]$/)
    expect(meaning).toMatch(/^\S.*\.$/)
    expect(remedy).toMatch(/^\S.*\.$/)
  })

  test('alleen wat niet op een bladzijde past, heeft geen voorbeeld', () => {
    expect(withoutExample.filter((code) => !code.startsWith('limit-'))).toEqual(['not-utf8'])
  })
})

describe('een voorbeeld', () => {
  test.each(examples)('$code: het goede stuk staat er één keer', ({ file, right }) => {
    expect(textOf(file)?.split(right)).toHaveLength(2)
  })

  test.each(examples)('$code: de fout geeft deze melding, en geen andere', ({ code, ...example }) => {
    expect(problemsOf(example).map((problem) => problem.code)).toEqual([code])
  })

  test.each(examples)('$code: verbeterd is het weer goed', ({ file, right, wrong }) => {
    const broken = textOf(file)?.replace(right, () => wrong) ?? ''
    expect(broken).not.toBe(textOf(file))
    expect(problemsOf({ file, right: textOf(file) ?? '', wrong: broken.replace(wrong, () => right) })).toEqual([])
  })
})

test('elk bestand blijft te overzien', () => {
  for (const file of readdirSync(FOLDER)) {
    const lines = readFileSync(`${FOLDER}${file}`, 'utf8').split('\n').length - 1
    expect(lines, file).toBeLessThan(250)
  }
})
