import type { LawSource } from '../../../src/model/source/laws'
import type { RoleSource } from '../../../src/model/source/roles'
import type { ServiceSource } from '../../../src/model/source/services'
import { aCondition, type Ground } from './condition'
import type { Draw } from './draw'

export const ROLES: Readonly<Record<string, RoleSource>> = {
  huisarts: {
    label: 'Huisarts',
    domain: 'medical',
    receives: ['medical', 'shared'],
    reached: 'direct',
    outOfHours: 'post',
  },
  post: { label: 'Huisartsenpost', domain: 'medical', receives: ['medical', 'shared'], reached: 'direct' },
  wijkzorg: { label: 'Wijkverpleegkundige', domain: 'medical', receives: ['medical', 'shared'], reached: 'referral' },
  loket: { label: 'Wmo-loket', domain: 'social', receives: ['social', 'shared'], reached: 'melding', by: 'person' },
  zorger: { label: 'Mantelzorger', domain: 'shared', reached: 'direct' },
  nood: {
    label: 'Noodnummer',
    domain: 'medical',
    receives: ['medical', 'shared'],
    reached: 'noodnummer',
    phone: '112',
  },
}

export const ROLE_IDS = Object.keys(ROLES)

export const LAWS: Readonly<Record<string, LawSource>> = {
  zvw: { label: 'Zvw', payer: 'zorgverzekeraar' },
  wmo: { label: 'Wmo 2015', payer: 'gemeente', terms: [{ for: 'onderzoek', from: 'melding', within: '6 weeks' }] },
  wlz: { label: 'Wlz', payer: 'zorgkantoor' },
}

const LAW_IDS = Object.keys(LAWS)

type LawRow = ServiceSource['law'][number]

const validities = [
  { from: '2026-01-01' },
  { until: '2026-03-02' },
  { from: '2026-03-02' },
  { from: '2025-01-01', until: '2027-01-01' },
] as const

const extras = (draw: Draw): Pick<LawRow, 'valid' | 'ownPayment'> => ({
  ...(draw.chance(40) ? { valid: draw.one(validities) } : {}),
  ...(draw.chance(30) ? { ownPayment: draw.one(['eigen risico', 'eigen bijdrage']) } : {}),
})

const lawRow = (draw: Draw, ground: Ground): LawRow => {
  const law = draw.chance(25) ? draw.some(LAW_IDS, 1, 2) : draw.one(LAW_IDS)
  return draw.chance(60)
    ? { when: aCondition(draw, ground, 1), law, ...extras(draw) }
    : { otherwise: law, ...extras(draw) }
}

/** Draws what can be delivered. */
export const someServices = (draw: Draw, ground: Ground): Record<string, ServiceSource> =>
  Object.fromEntries(
    ['hulp', 'zorg'].map((id) => [
      id,
      {
        label: `Dienst ${id}`,
        by: draw.some(ROLE_IDS, 1, 3),
        law: Array.from({ length: draw.int(0, 3) }, () => lawRow(draw, ground)),
      },
    ]),
  )
