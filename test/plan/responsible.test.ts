import { describe, expect, test } from 'vitest'
import type { Input } from '../../src/model/input'
import { advice, network, only, withRules } from './world'

const one = (responsible: string): Readonly<Record<string, string>> => ({
  a: `when: { moe: true }, then: [{ do: iets, responsible: ${responsible}, within: 1 week }]`,
})

const chosen = (responsible: string, filled: readonly string[], input: Partial<Input>): string =>
  only(advice(withRules(one(responsible), network(filled)), { network: 'wijk', ...input }), 'do').responsible.role

describe('wie zorgt dat het gebeurt', () => {
  test.each<
    readonly [what: string, responsible: string, filled: readonly string[], input: Partial<Input>, role: string]
  >([
    ['één rol', 'poh', ['huisarts'], {}, 'poh'],
    [
      'van een lijst wie al betrokken is',
      '[huisarts, poh, apotheker]',
      ['huisarts', 'poh'],
      { involved: ['apotheker'] },
      'apotheker',
    ],
    ['van twee betrokkenen de eerste', '[huisarts, poh, apotheker]', [], { involved: ['apotheker', 'poh'] }, 'poh'],
    [
      'betrokken met een dienst telt ook',
      '[huisarts, dietist]',
      ['huisarts'],
      { involved: [{ role: 'dietist', service: 'dieet' }] },
      'dietist',
    ],
    ['anders wie het netwerk vult', '[huisarts, poh, apotheker]', ['apotheker', 'poh'], { involved: [] }, 'poh'],
    ['anders de eerste', '[huisarts, poh]', ['dietist'], { involved: ['dietist'] }, 'huisarts'],
    ['melder, als die bekend is', 'melder', [], { reporter: 'mantelzorger' }, 'mantelzorger'],
    ['melder, als die niet bekend is', 'melder', [], {}, 'melder'],
    ['melder onbekend: de volgende die er is', '[melder, poh]', ['poh'], {}, 'poh'],
    ['coordinator, door de persoon gekozen', 'coordinator', [], { coordinator: { chosen: 'apotheker' } }, 'apotheker'],
    ['coordinator, die er al is', 'coordinator', [], { coordinator: { current: 'poh' } }, 'poh'],
    ['coordinator, volgens het zorgpad', 'coordinator', [], {}, 'huisarts'],
    [
      'wie meldt gaat niet voor: de eerste, als het netwerk er geen vult',
      '[huisarts, poh]',
      [],
      { reporter: 'poh' },
      'huisarts',
    ],
    ['wie meldt gaat niet voor op wie het netwerk vult', '[melder, poh]', ['poh'], { reporter: 'mantelzorger' }, 'poh'],
  ])('%s', (_, responsible, filled, input, role) => expect(chosen(responsible, filled, input)).toBe(role))

  test('een parameter kan de rol zijn', () => {
    const extra = 'signals: {}\nparameters: { wie: { default: poh, oneOf: [poh, huisarts], why: lokaal } }\n'
    const wijk = network([], 'parameters: { wie: huisarts }')
    const made = withRules(one('$wie'), extra, wijk)
    expect(only(advice(made), 'do').responsible.role).toBe('poh')
    expect(only(advice(made, { network: 'wijk' }), 'do').responsible.role).toBe('huisarts')
  })
})
