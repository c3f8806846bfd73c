import type { LibraryFile } from '../../../src/library'
import type { NetworkFile } from '../../../src/model/source/network'
import type { PathwayFile } from '../../../src/model/source/pathway'
import type { ServiceSource } from '../../../src/model/source/services'
import type { ParameterSource, SignalSource } from '../../../src/model/source/signals'
import type { Ground } from './condition'
import { aDerived } from './derived'
import type { Draw } from './draw'
import { aNetwork } from './network'
import { anObserved } from './observed'
import { COMMON, someCutoffs } from './parameters'
import { aPathway, plannedIn } from './pathway'
import type { Pooled } from './pool'
import type { Profile } from './profile'
import { LAWS, ROLES, someServices } from './roles'

/** A library as its authors would write it, before it is split into files. */
export interface World {
  readonly signals: Readonly<Record<string, SignalSource>>
  readonly parameters: Readonly<Record<string, ParameterSource>>
  readonly services: Readonly<Record<string, ServiceSource>>
  readonly pathways: readonly PathwayFile[]
  readonly network: NetworkFile
}

const grow = (
  count: number,
  make: (place: number, pool: readonly Pooled[]) => Pooled,
  start: readonly Pooled[],
): Pooled[] => {
  const pool = [...start]
  for (let place = 1; place <= count; place += 1) pool.push(make(place, pool))
  return pool
}

const RESERVED: readonly Pooled[] = [
  { id: 'melder', source: { label: '', type: 'choice', domain: 'shared', options: { huisarts: '', wijkzorg: '' } } },
  { id: 'betrokken', source: { label: '', type: 'choices', domain: 'shared', options: { huisarts: '', loket: '' } } },
]

const groundOf = (
  profile: Profile,
  pool: readonly Pooled[],
  parameters: ReadonlyMap<string, ParameterSource>,
): Ground => ({
  profile,
  pool,
  parameters: new Map([...parameters.keys()].map((id) => [id, `grens-${id}`])),
  rules: [],
  number: null,
})

/** Draws a small library that has no problems. */
export const aWorld = (draw: Draw, profile: Profile): World => {
  const observed = grow(draw.int(2, 5), (place, pool) => anObserved(draw, `o${place}`, pool, profile), [])
  const cutoffs = someCutoffs(draw, observed)
  const derived = grow(
    draw.int(0, 4),
    (place, pool) => aDerived(draw, `d${place}`, groundOf(profile, pool, cutoffs)),
    observed,
  )
  const pool = profile.surroundings ? [...derived, ...RESERVED] : derived
  const ground = groundOf(profile, pool, cutoffs)
  const services = someServices(draw, ground)
  const ids = ['pad-a', 'pad-b', 'pad-c'].slice(0, profile.surroundings ? draw.int(1, 3) : 1)
  const planned = ids.flatMap((id) => plannedIn(draw, id))
  const offer = { ...ground, pool: derived, number: 'aantal', services }
  const parameters = Object.fromEntries([...cutoffs].map(([id, parameter]) => [`grens-${id}`, parameter]))
  return {
    signals: Object.fromEntries(derived.map(({ id, source }) => [id, source])),
    parameters,
    services,
    pathways: ids.map((id) => aPathway(draw, id, { ...offer, pool }, planned)),
    network: aNetwork(draw, {
      ...parameters,
      ...Object.fromEntries(ids.flatMap((id) => Object.entries(COMMON).map(([name, one]) => [`${id}/${name}`, one]))),
    }),
  }
}

/** Writes a library as the texts of its files. */
export const filesOf = ({ signals, parameters, services, pathways, network }: World): LibraryFile[] => {
  const all = Object.entries(signals)
  const half = Math.ceil(all.length / 2)
  const data: Readonly<Record<string, unknown>> = {
    'signals/een.yaml': { signals: Object.fromEntries(all.slice(0, half)), parameters },
    'signals/twee.yaml': { signals: Object.fromEntries(all.slice(half)) },
    'roles.yaml': { roles: ROLES },
    'laws.yaml': { laws: LAWS },
    'services.yaml': { services },
    'network.yaml': network,
    ...Object.fromEntries(pathways.map((pathway) => [`${pathway.pathway}.yaml`, pathway])),
  }
  return Object.entries(data).map(([name, file]) => ({ name, text: JSON.stringify(file) }))
}
