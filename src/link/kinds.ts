import type { ProblemCode } from '../model/problem'
import type { Definitions } from './scope'

export type Kind = Exclude<keyof Definitions, 'twice'>

/** How a kind of thing is spoken of. */
interface Words {
  readonly code: ProblemCode
  readonly the: string
  readonly a: string
  /** Where such a thing is described. */
  readonly where: string
}

export const KINDS: Readonly<Record<Kind, Words>> = {
  signals: { code: 'unknown-signal', the: 'Het signaal', a: 'een signaal', where: 'onder signals' },
  roles: { code: 'unknown-role', the: 'De rol', a: 'een rol', where: 'onder roles' },
  services: { code: 'unknown-service', the: 'De dienst', a: 'een dienst', where: 'onder services' },
  laws: { code: 'unknown-law', the: 'De wet', a: 'een wet', where: 'onder laws' },
  parameters: { code: 'unknown-parameter', the: 'De parameter', a: 'een parameter', where: 'onder parameters' },
  rules: { code: 'unknown-rule', the: 'De regel', a: 'een regel', where: 'onder rules van een zorgpad' },
  pathways: { code: 'unknown-pathway', the: 'Het zorgpad', a: 'een zorgpad', where: 'in een eigen bestand' },
  networks: { code: 'unknown-network', the: 'Het netwerk', a: 'een netwerk', where: 'in een eigen bestand' },
}

/** Words that stand for someone, in some places, and are no role. */
export const STAND_INS: Readonly<Record<string, string>> = {
  melder: 'wie meldt',
  coordinator: 'wie coördineert',
  betrokken: 'de rollen die er al zijn',
}
