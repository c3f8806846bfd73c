import type { NetworkFile, PartySource } from '../../../src/model/source/network'
import type { ParameterSource } from '../../../src/model/source/signals'
import type { Draw } from './draw'
import { agreedValue } from './parameters'
import { ROLE_IDS } from './roles'

export const NETWORK = 'buurt'

const parties = (draw: Draw, role: string): PartySource[] => {
  const all = [
    { name: `Eerste ${role}`, until: '2026-03-02' },
    { name: `Tweede ${role}`, from: '2026-02-28' },
    { name: `Derde ${role}` },
  ]
  return draw.some(all, 0, 3)
}

/** Draws who stands behind the roles in one neighbourhood, and what was agreed there. */
export const aNetwork = (draw: Draw, parameters: Readonly<Record<string, ParameterSource>>): NetworkFile => {
  const agreed = Object.entries(parameters).filter(() => draw.chance(30))
  return {
    network: NETWORK,
    title: 'Buurt',
    area: { municipality: 'Den Haag', postcodes: ['2551'] },
    parties: Object.fromEntries(draw.some(ROLE_IDS, 0, 4).map((role) => [role, parties(draw, role)])),
    filledBy: Object.fromEntries(draw.some(ROLE_IDS, 0, 2).map((role) => [role, draw.one(ROLE_IDS)])),
    leadOrder: draw.shuffled(draw.some(ROLE_IDS, 0, 4)),
    parameters: Object.fromEntries(
      agreed.map(([name, parameter]) => {
        const is = agreedValue(draw, parameter)
        return [name, draw.chance(50) ? is : { is, agreed: { by: 'het overleg', on: '2026-01-01' } }]
      }),
    ),
  }
}
