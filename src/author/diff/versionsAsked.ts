import type { Change, VersionAsked, VersionStep } from '../../model/diff'
import type { Node } from '../../model/node'
import type { Pathway } from '../../model/pathway'
import type { Board } from './board'
import { restsOf } from './board'
import type { Side } from './sides'

const STEPS: readonly VersionStep[] = ['none', 'patch', 'minor', 'major']

const largest = (steps: readonly VersionStep[]): VersionStep =>
  STEPS[Math.max(0, ...steps.map((step) => STEPS.indexOf(step)))] ?? 'none'

const numbersOf = (version: string): readonly [number, number, number] => {
  const [, major = 0, minor = 0, patch = 0] = /^(\d+)\.(\d+)\.(\d+)/.exec(version)?.map(Number) ?? []
  return [major, minor, patch]
}

/** Gives the version that comes after another by a step. */
const stepped = (version: string, step: VersionStep): string => {
  const [major, minor, patch] = numbersOf(version)
  if (step === 'major') return `${major + 1}.0.0`
  if (step === 'minor') return `${major}.${minor + 1}.0`
  return step === 'patch' ? `${major}.${minor}.${patch + 1}` : version
}

/** Tells whether a version is another, or comes after it. */
const isAtLeast = (version: string, other: string): boolean => {
  const [left, right] = [numbersOf(version), numbersOf(other)]
  const place = left.findIndex((number, at) => number !== right[at])
  return place === -1 || (left[place] ?? 0) > (right[place] ?? 0)
}

const signalsOf = (board: Board, id: string): ReadonlySet<string> => {
  const nodesOn = ({ program }: Side): Node[] =>
    program.rules
      .filter(({ pathway }) => pathway.id === id)
      .flatMap(({ when, asked, pathway: { population } }) => [
        when,
        ...asked,
        ...(population === null ? [] : [population]),
      ])
  const { before, after } = board.sides
  return new Set(restsOf(board, [{ before: nodesOn(before), after: nodesOn(after) }]).keys())
}

const textOf = ({ version: _, ...pathway }: Pathway): string => JSON.stringify(pathway)

const stepOf = (board: Board, changes: readonly Change[], id: string, before: Pathway, after: Pathway): VersionStep => {
  const signals = signalsOf(board, id)
  const own = changes.filter(({ pathway, signal }) => pathway === id || (signal !== undefined && signals.has(signal)))
  const isText = textOf(before) !== textOf(after)
  return largest([...own.map(({ step }) => step), isText ? 'patch' : 'none'])
}

/** Says of every pathway that is on both sides which version its changes ask for, and whether its own says as much. */
export const versionsAsked = (board: Board, changes: readonly Change[]): VersionAsked[] => {
  const { before, after } = board.sides
  return Object.entries(after.library.pathways).flatMap(([pathway, now]) => {
    const old = before.library.pathways[pathway]
    if (old === undefined) return []
    const step = stepOf(board, changes, pathway, old, now)
    const asked = stepped(old.version, step)
    const isEnough = step === 'none' || isAtLeast(now.version, asked)
    return [{ pathway, before: old.version, after: now.version, step, asked, isEnough }]
  })
}
