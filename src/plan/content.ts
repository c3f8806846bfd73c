import type { Funding, Recommendation } from '../model/advice'
import { hoursOf } from '../model/duration'
import { frozen } from '../model/frozen'
import type { ItemProgram, Program } from '../model/program'
import { distinct } from './distinct'
import { type Draft, isActive } from './drafts'
import { opposedTo } from './opposedTo'
import { purposesOf } from './purposesOf'

/** What a recommendation says that is the same for every person of whom the same is asked. */
export interface Content {
  readonly said: Said
  readonly services: readonly string[]
  readonly conflictsWith: readonly string[]
  /** Whole recommendations with this content, by who pays and the other circumstances. */
  readonly whole: Map<Funding | undefined, Map<string, Recommendation>>
}

type Said = Pick<
  Recommendation,
  'id' | 'kind' | 'to' | 'reached' | 'for' | 'text' | 'signals' | 'with' | 'every' | 'redFlag' | 'reasons'
>

/** Gives the shortest of the intervals at which something is repeated. */
const mostOften = (drafts: readonly Draft[]): string | undefined =>
  drafts.flatMap(({ item }) => item.every ?? []).sort((left, right) => hoursOf(left) - hoursOf(right))[0]

const saidIn = ({ library }: Program, id: string, drafts: readonly Draft[], { item, kind }: Draft): Said => {
  const purposes = purposesOf(drafts)
  const signals = distinct(drafts.flatMap((draft) => draft.item.signals))
  const partners = distinct(drafts.flatMap((draft) => draft.item.with))
  const every = mostOften(drafts)
  const reached = item.to === null ? undefined : library.roles[item.to]?.reached
  return frozen({
    id,
    kind,
    ...(item.to === null ? {} : { to: item.to }),
    ...(reached === undefined ? {} : { reached }),
    ...(purposes.length === 0 ? {} : { for: purposes }),
    ...(item.text === null ? {} : { text: item.text }),
    ...(signals.length === 0 ? {} : { signals }),
    ...(partners.length === 0 ? {} : { with: partners }),
    ...(every === undefined ? {} : { every }),
    redFlag: drafts.some(({ standing }) => standing.rule.rule.redFlag),
    reasons: distinct(drafts.map(({ standing }) => standing.rule.reason)),
  })
}

const made = (program: Program, key: string, drafts: readonly Draft[], first: Draft): Content => {
  // What goes ahead says what the contact is for, and who pays; what waits stands among its purposes.
  const going = drafts.some(isActive) ? drafts.filter(isActive) : drafts
  const services = distinct(going.flatMap(({ item }) => item.service ?? []))
  const id = services.length === 0 ? key : `${key}/${[...services].sort().join('+')}`
  return {
    said: saidIn(program, id, drafts, first),
    services,
    conflictsWith: distinct(drafts.flatMap(({ standing }) => [...opposedTo(program, standing.rule)])).sort(),
    whole: new Map(),
  }
}

const MOST_REMEMBERED = 10_000

/**
 * Gives the recommendation that was made before in the same circumstances. Only where who pays is plain: then the funding is
 * one of a few that the library has.
 */
export const remembered = (
  { whole }: Content,
  law: Funding | undefined,
  circumstances: string,
  make: () => Recommendation,
): Recommendation => {
  if (law !== undefined && !Object.isFrozen(law)) return make()
  const made = whole.get(law) ?? new Map<string, Recommendation>()
  whole.set(law, made)
  const known = made.get(circumstances)
  if (known !== undefined) return known
  if (made.size >= MOST_REMEMBERED) made.clear()
  const recommendation = frozen(make())
  made.set(circumstances, recommendation)
  return recommendation
}

/** Contents by what is asked: one step for each draft, and for each rule that it waits for. */
interface Branch {
  content: Content | null
  readonly next: Map<ItemProgram | string, Branch>
}

/** All contents of one program, and how many branches there are. */
interface Contents {
  readonly root: Branch
  size: number
}

const newBranch = (): Branch => ({ content: null, next: new Map() })

const contentsOf = new WeakMap<Program, Contents>()

const rootOf = (program: Program): Contents => {
  const known = contentsOf.get(program)
  if (known !== undefined && known.size < MOST_REMEMBERED) return known
  const contents = { root: newBranch(), size: 0 }
  contentsOf.set(program, contents)
  return contents
}

const step = (contents: Contents, from: Branch, by: ItemProgram | string): Branch => {
  const known = from.next.get(by)
  if (known !== undefined) return known
  const branch = newBranch()
  from.next.set(by, branch)
  contents.size += 1
  return branch
}

/** Gives the content of what several drafts ask together. Most people are asked the same: it is made once. */
export const contentOf = (program: Program, key: string, drafts: readonly Draft[], first: Draft): Content => {
  const contents = rootOf(program)
  let branch = step(contents, contents.root, key)
  for (const { item, standing } of drafts) {
    branch = step(contents, branch, item)
    for (const rule of standing.pausedBy) branch = step(contents, branch, rule)
  }
  branch.content ??= made(program, key, drafts, first)
  return branch.content
}
