import { describe, expect, test } from 'vitest'
import type { Advice } from '../../src/model/advice'
import { advice, library, pathway } from '../plan/world'

const THEN = 'then: [{ do: iets, responsible: poh, within: 1 week }]'

/** `b` is door `c` vervangen, en of `b` zelf geldt hangt af van `mager`. */
const replaced = (does: string, parts: Parameters<typeof pathway>[2] = {}, a = 'when: { moe: true },'): Advice =>
  advice(
    library(
      pathway('een', { a: `${a} ${THEN}` }),
      pathway(
        'twee',
        { b: `when: { mager: true }, ${does}, ${THEN}`, c: `when: { moe: true }, replaces: [twee/b], ${THEN}` },
        parts,
      ),
    ),
    { signals: { moe: true } },
  )

const asked = ({ questions }: Advice): (readonly [string, readonly string[]])[] =>
  questions.map(({ signal, decides }) => [signal, decides])

const stateOf = ({ pathways }: Advice, id: string): string | undefined =>
  pathways.flatMap(({ rules }) => rules).find((rule) => rule.id === id)?.state

describe('een regel die zelf vervangen is, vervangt en pauzeert door te gelden', () => {
  test.each([
    ['of hij een ander vervangt wordt gevraagd', 'replaces: [een/a]', {}, undefined, ['mager']],
    ['of een ander op hem wacht ook', 'pauses: [een/a]', {}, undefined, ['mager']],
    ['wie niet mag vervangen, wordt niets gevraagd', 'replaces: [een/a]', { status: 'draft' }, undefined, []],
    ['geldt de ander niet, dan niet', 'replaces: [een/a]', {}, 'when: { moe: false },', []],
    ['wie niets vervangt, wordt niets gevraagd', 'conflictsWith: [een/a]', {}, undefined, []],
  ] as const)('%s', (_, does, parts, a, signals) => {
    const found = replaced(does, parts, a)
    expect(stateOf(found, 'twee/b')).toBe('replaced')
    expect(asked(found)).toEqual(signals.map((signal) => [signal, ['twee/b']]))
  })
})
