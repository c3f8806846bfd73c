import { assert, gen, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import type { Advice, Recommendation } from '../../src/model/advice'
import type { Input } from '../../src/model/input'
import type { Domain } from '../../src/model/signal'
import type { ConditionSource } from '../../src/model/source/condition'
import { viewFor } from '../../src/view'
import {
  aCanaryInput,
  aCanaryWorld,
  type CanaryRule,
  type CanaryWorld,
  ROLE_NAMES,
  ROLES,
  type RoleName,
} from './arbitrary/canaries'
import { drawWith } from './arbitrary/draw'
import { parsed } from './arbitrary/parsed'
import { runs } from './arbitrary/trial'

/** What semantics.md §5 says, apart from the program: who may know what. */
const hasConsent = ({ consent = {} }: Input, role: RoleName): boolean =>
  (consent[role] ?? consent[ROLES[role].domain]) === true

const receives = (role: RoleName, domain: Domain): boolean =>
  (ROLES[role].receives as readonly Domain[]).includes(domain)

const mayKnowDomain = (input: Input, role: RoleName, domain: Domain): boolean =>
  receives(role, domain) && (hasConsent(input, role) || (ROLES[role].domain === 'medical' && domain !== 'social'))

const isCondition = (value: unknown): value is ConditionSource => typeof value === 'object' && value !== null

/** The ids of the signals that a condition names, and those of the rules that it reads. */
const namedIn = (world: CanaryWorld, condition: ConditionSource): string[] =>
  Object.entries(condition).flatMap(([key, found]) => {
    const value: unknown = found
    if (key === 'applies') {
      const other = world.rules.find(({ pathway, word }) => `${pathway}/${word}` === value)
      return other === undefined ? [] : namedIn(world, other.source.when)
    }
    if (Array.isArray(value)) return value.flatMap((one: unknown) => (isCondition(one) ? namedIn(world, one) : []))
    return key === 'not' && isCondition(value) ? namedIn(world, value) : [key]
  })

/** What a rule rests on: its own conditions and those of its items, and whom its pathway is for. */
const restsOn = (world: CanaryWorld, { pathway, source }: CanaryRule): string[] => {
  const population = world.populations[pathway]
  const own: readonly ConditionSource[] = [
    source.when,
    ...source.then.flatMap(({ when }) => (when === undefined ? [] : [when])),
  ]
  const all = source.redFlag === true || population === null || population === undefined ? own : [...own, population]
  return all.flatMap((condition) => namedIn(world, condition))
}

const domainOf = (world: CanaryWorld, id: string): Domain =>
  world.signals.find((signal) => signal.id === id)?.domain ?? 'medical'

const isFor = (role: RoleName, { to, party }: Recommendation): boolean =>
  to === role || (to !== undefined && party?.role === role)

/** The red flags that ask this role, or for which it stands in: those need no consent. */
const flagsFor = (world: CanaryWorld, advice: Advice, role: RoleName): CanaryRule[] => {
  const rules = advice.recommendations
    .filter((one) => one.redFlag && isFor(role, one))
    .flatMap(({ reasons }) => reasons.map(({ rule }) => rule))
  return world.rules.filter(
    ({ pathway, word, source }) => source.redFlag === true && rules.includes(`${pathway}/${word}`),
  )
}

/** Every canary that must not reach this role. */
const forbidden = (world: CanaryWorld, input: Input, advice: Advice, role: RoleName): string[] => {
  const asking = flagsFor(world, advice, role)
  const isReceived = (id: string): boolean => receives(role, domainOf(world, id))
  const flags = asking.filter((rule) => restsOn(world, rule).every(isReceived))
  const flagged = asking.flatMap((rule) => restsOn(world, rule)).filter(isReceived)
  return [
    ...world.signals
      .filter(({ id, domain }) => !mayKnowDomain(input, role, domain) && !flagged.includes(id))
      .map(({ id }) => id),
    ...world.rules
      .filter((rule) => !flags.includes(rule))
      .filter((rule) => restsOn(world, rule).some((id) => !mayKnowDomain(input, role, domainOf(world, id))))
      .map(({ word }) => word),
  ]
}

interface Told {
  readonly world: CanaryWorld
  readonly input: Input
  readonly advice: Advice
  readonly role: RoleName
  readonly view: ReturnType<typeof viewFor>
}

/** Tries a law on what every role is told, of generated libraries, persons and consents. */
const law = (wanted: number, check: (told: Told) => void): void => {
  assert(
    property(gen(), (g) => {
      const draw = drawWith(g)
      const world = aCanaryWorld(draw)
      const library = parsed(world.files)
      for (let times = 0; times < 4; times += 1) {
        const input = aCanaryInput(draw, world)
        const advice = adviseSync(library, input)
        for (const role of ROLE_NAMES) {
          const told = { world, input, advice, role, view: viewFor(library, advice, role) }
          try {
            check(told)
          } catch (error) {
            const files = world.files.map(({ text }) => text)
            throw new Error(`${String(error)}\n${role}\n${JSON.stringify(input)}\n${files.join('\n')}`, {
              cause: error,
            })
          }
        }
      }
    }),
    runs(wanted),
  )
}

const CANARY = /kanarie-[a-z]+-[a-z0-9]+/g

describe('wie wat mag weten', () => {
  test('geen kanarie van wat een rol niet mag weten komt in wat die rol ziet', () => {
    const [seen, hidden] = [new Set<string>(), new Set<string>()]
    law(120, ({ world, input, advice, role, view }) => {
      // What is to be measured is told apart below.
      const recommendations = view.recommendations.map(({ signals: _signals, ...one }) => one)
      const written = JSON.stringify({ ...view, recommendations })
      const canaries = new Set(written.match(CANARY) ?? [])
      const never = forbidden(world, input, advice, role)
      expect([...canaries].filter((canary) => never.includes(canary))).toEqual([])
      for (const canary of canaries) seen.add(`${role} ${canary}`)
      if (view.recommendations.length > 0) for (const canary of never) hidden.add(`${role} ${canary}`)
    })
    // Of every role that may know anything something was seen, and from every role something was hidden.
    const rolesIn = (found: ReadonlySet<string>): string[] =>
      [...new Set([...found].map((one) => one.split(' ')[0] ?? ''))].sort()
    expect(rolesIn(seen)).toEqual(ROLE_NAMES.filter((role) => role !== 'buur').sort())
    expect(rolesIn(hidden)).toEqual([...ROLE_NAMES].sort())
  })

  test('wat te meten is hoort een rol alleen van de domeinen die zij ontvangt', () => {
    law(50, ({ world, role, view }) => {
      for (const { signals = [] } of view.recommendations) {
        expect(signals.filter((id) => !receives(role, domainOf(world, id)))).toEqual([])
      }
    })
  })

  test('wat eerst besproken of niet gedeeld wordt bereikt de ontvanger niet', () => {
    let withheld = 0
    law(50, ({ role, input, advice, view }) => {
      const to = view.recommendations.filter((one) => one.to === role)
      expect(to.map(({ consent }) => consent).filter((one) => one === 'required' || one === 'refused')).toEqual([])
      expect(to.map(({ mode }) => mode).filter((one) => one === 'discuss-first' || one === 'not-shared')).toEqual([])
      if (ROLES[role].domain !== 'medical' && !hasConsent(input, role)) {
        expect(to.filter(({ redFlag }) => !redFlag)).toEqual([])
        withheld += advice.recommendations.filter((one) => one.to === role && !one.redFlag).length
      }
    })
    expect(withheld).toBeGreaterThan(0)
  })

  test('een rode vlag bereikt altijd wie zij vraagt, wat er ook geweigerd is', () => {
    law(50, ({ role, advice, view }) => {
      const asked = advice.recommendations.filter((one) => one.redFlag && one.to === role).map(({ id }) => id)
      expect(view.recommendations.map(({ id }) => id)).toEqual(expect.arrayContaining(asked))
      for (const one of advice.recommendations.filter(({ redFlag }) => redFlag)) {
        expect([one.consent, one.mode]).toEqual(['not-needed', 'new'])
      }
    })
  })

  test('wie erover gaat ziet zijn taak, en anders ziet een rol alleen wat haar aangaat', () => {
    law(50, ({ role, advice, view }) => {
      const concerns = (one: Recommendation): boolean =>
        one.responsible.role === role ||
        one.responsible.party?.role === role ||
        one.with?.includes(role) === true ||
        isFor(role, one)
      const ids = view.recommendations.map(({ id }) => id)
      expect(advice.recommendations.filter((one) => !concerns(one)).filter(({ id }) => ids.includes(id))).toEqual([])
      const own = advice.recommendations.filter((one) => one.responsible.role === role && one.to !== role)
      expect(ids).toEqual(expect.arrayContaining(own.map(({ id }) => id)))
    })
  })
})

describe('wat met een verwijzing meegaat', () => {
  test('alleen waar haar eigen redenen op rusten en wat de ontvanger mag weten', () => {
    let shared = 0
    law(50, ({ world, input, advice, role }) => {
      for (const one of advice.recommendations.filter(({ to }) => to === role)) {
        const own = world.rules.filter(({ pathway, word, source }) => {
          const isReason = one.reasons.some(({ rule }) => rule === `${pathway}/${word}`)
          return isReason && (!one.redFlag || source.redFlag === true)
        })
        const named = own.flatMap((rule) => restsOn(world, rule))
        expect(one.share.filter((id) => !named.includes(id))).toEqual([])
        const allowed = (id: string): boolean =>
          one.redFlag ? receives(role, domainOf(world, id)) : mayKnowDomain(input, role, domainOf(world, id))
        expect(one.share.filter((id) => !allowed(id))).toEqual([])
        shared += one.share.length
      }
    })
    expect(shared).toBeGreaterThan(0)
  })

  test('de waarden die een rol ziet zijn die van wat met haar verwijzingen meegaat', () => {
    law(50, ({ view, advice }) => {
      const shared = [...new Set(view.recommendations.flatMap(({ share }) => share))].sort()
      expect(Object.keys(view.signals).sort()).toEqual(shared)
      for (const id of shared) expect(view.signals[id]).toEqual(advice.signals[id])
    })
  })
})
