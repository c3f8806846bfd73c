import { shown } from '../model/shown'
import type { Finding } from './finding'

const mapOf = ({ path }: Finding): string => JSON.stringify(path.slice(0, -1))

/** What is wrong with the keys of one map. */
interface Keys {
  readonly unknown: Finding[]
  readonly missing: Finding[]
}

const byMap = (findings: readonly Finding[]): Map<string, Keys> => {
  const maps = new Map<string, Keys>()
  for (const finding of findings) {
    if (finding.unknown === undefined && finding.missing === undefined) continue
    const keys = maps.get(mapOf(finding)) ?? { unknown: [], missing: [] }
    maps.set(mapOf(finding), keys)
    const list = finding.unknown === undefined ? keys.missing : keys.unknown
    list.push(finding)
  }
  return maps
}

/** A key under a name of one's own and a key that is missing are probably the same: then only the name is wrong. */
const renamed = ({ unknown, missing }: Keys): readonly [Finding, Finding] | undefined => {
  const [key, otherKey] = unknown.filter(({ meant }) => meant === undefined)
  const taken = new Set(unknown.map(({ meant }) => meant))
  const [gap, otherGap] = missing.filter((one) => !taken.has(one.missing))
  if (key === undefined || gap === undefined || otherKey !== undefined || otherGap !== undefined) return undefined
  return [key, gap]
}

/** Leaves out what is only the consequence of another finding: a key that is missing because it is misspelt. */
export const onePerMistake = (findings: readonly Finding[]): readonly Finding[] => {
  const gone = new Set<Finding>()
  const changed = new Map<Finding, Finding>()
  for (const keys of byMap(findings).values()) {
    const meant = new Set(keys.unknown.map((one) => one.meant))
    for (const one of keys.missing) if (meant.has(one.missing)) gone.add(one)
    const [key, gap] = renamed(keys) ?? []
    if (key?.unknown === undefined || gap?.missing === undefined) continue
    gone.add(gap)
    const message = `De sleutel ${shown(key.unknown)} is hier niet bekend, en "${gap.missing}" ontbreekt. Bedoelt u "${gap.missing}"?`
    changed.set(key, { ...key, message })
  }
  return findings.filter((one) => !gone.has(one)).map((one) => changed.get(one) ?? one)
}
