import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import type { Advice } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import { readFile } from '../../src/read/read-file'
import { library, open } from './bundled'
import { caseInputs } from './cases'
import { faultsIn } from './faults'

const GOLDEN = new URL('../golden/', import.meta.url)

const goldens = readdirSync(GOLDEN).filter((name) => name.endsWith('.yaml'))

const golden = (name: string): Advice => {
  const text = readFileSync(new URL(name, GOLDEN), 'utf8')
  return adviseSync(library, readFile({ name, text }).document?.data as Input)
}

test.each(goldens)('the advice for test/golden/%s fits', (name) => {
  expect(faultsIn(open.advice, golden(name))).toEqual([])
})

test('the advice for every case fits', () => {
  const faults = caseInputs().flatMap((input) => faultsIn(open.advice, adviseSync(library, input)))
  expect(faults).toEqual([])
})

test('the advice that a program gets as text fits too', () => {
  const advice: unknown = JSON.parse(JSON.stringify(golden('afgevallen-en-niet-koken.yaml')))
  expect(faultsIn(open.advice, advice)).toEqual([])
})

type Loose = Record<string, unknown>

const first = (advice: Loose): Loose => (advice['recommendations'] as Loose[])[0] ?? {}

describe('an advice of which something is wrong does not fit', () => {
  test.each<[string, (advice: Loose) => unknown]>([
    ['een veld te veel', (advice) => (advice['extra'] = 1)],
    ['een veld te weinig', (advice) => delete advice['complete']],
    ['een andere versie van de vorm', (advice) => (advice['format'] = 2)],
    ['een onbekende staat', (advice) => (advice['status'] = 'klaar')],
    ['een onbekende urgentie', (advice) => (advice['urgency'] = 'soon')],
    ['geen lijst', (advice) => (advice['questions'] = {})],
    ['een rode vlag zonder zorgpad', (advice) => (advice['openRedFlags'] = ['suf'])],
    ['een onbekende regel', (advice) => (advice['openRedFlags'] = ['ondervoeding/onbekend'])],
    ['een onbekend signaal', (advice) => (advice['signals'] = { onbekend: {} })],
    ['een onbekende code', (advice) => (advice['notices'] = [{ code: 'onbekend', message: 'x' }])],
    ['een aanbeveling zonder verantwoordelijke', (advice) => delete first(advice)['responsible']],
    ['een aanbeveling zonder einddatum of null', (advice) => delete first(advice)['due']],
    ['een aanbeveling voor een onbekende rol', (advice) => (first(advice)['to'] = 'bakker')],
    ['een aanbeveling van een onbekende soort', (advice) => (first(advice)['kind'] = 'bake')],
    ['een aanbeveling met een veld te veel', (advice) => (first(advice)['extra'] = 1)],
  ])('%s', (_, spoil) => {
    const advice = JSON.parse(JSON.stringify(golden('afgevallen-en-niet-koken.yaml'))) as Loose
    expect(faultsIn(open.advice, advice)).toEqual([])
    spoil(advice)
    expect(faultsIn(open.advice, advice)).not.toEqual([])
  })
})
