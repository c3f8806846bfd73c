import { knownOf } from '../../evaluate/known/known'
import { toNumber } from '../../model/decimal'
import { limitText } from '../../model/dutch'
import { knownText } from '../../model/knownText'
import type { Library } from '../../model/library'
import type { Shower, Shown, Side } from '../../model/proposal'
import type { SeenCase } from '../coverage/probe'

const SIDES: Readonly<Record<Side, string>> = {
  below: 'net onder de grens van',
  at: 'precies op de grens van',
  above: 'net boven de grens van',
}

/** Two, as everywhere, or as many as it takes. */
const DECIMALS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

const labelOf = ({ signals }: Library, id: string): string => signals[id]?.label ?? id

/** Says of which instrument, where it is not of the rule itself. */
const within = ({ signals }: Library, { of }: Shower): string => {
  const label = signals[of]?.label
  return label === undefined ? '' : ` (${label})`
}

const seenText = (library: Library, { program, work }: SeenCase, id: string): string => {
  const signal = program.signals[program.index.get(id) ?? -1]
  return signal === undefined
    ? ''
    : knownText(library, id, knownOf(signal, { ...work.view, estimates: new Map(), disputed: new Set() }))
}

/** Written so that it is not what it lies beside: 18,497 beside 18,5. */
const besideText = (value: number, limit: number, unit: string | undefined): string => {
  const rounded = DECIMALS.map((decimals) => Number(value.toFixed(decimals))).find((one) => one !== limit)
  return limitText(rounded ?? value, unit)
}

const TRUTHS = { true: 'geldt', false: 'geldt niet', unknown: 'staat nog open' } as const

const ruleText = (library: Library, what: string, kind: keyof typeof TRUTHS): string => {
  const id = what.slice(what.indexOf(':') + 1).trim()
  const found = Object.entries(library.pathways).flatMap(([pathway, { rules }]) =>
    Object.entries(rules).flatMap(([name, { title }]) => (id === name || id === `${pathway}/${name}` ? [title] : [])),
  )
  return `De regel “${found[0] ?? id}” ${TRUTHS[kind]}`
}

const limitTitle = (
  library: Library,
  { signal, limit, side }: Extract<Shown, { kind: 'limit' }>,
  { program, work }: SeenCase,
): string => {
  const unit = library.signals[signal]?.unit
  const state = work.view.states[program.index.get(signal) ?? -1]
  const value = state === undefined ? limit : toNumber(state.low)
  return `${labelOf(library, signal)} ${besideText(value, limit, unit)}: ${SIDES[side]} ${limitText(limit, unit)}`
}

/** Says what a case is about, not what must come of it: that is its author's to say. */
export const caseTitle = (library: Library, part: Shower, shows: Shown, seen: SeenCase): string => {
  switch (shows.kind) {
    case 'limit':
      return `${limitTitle(library, shows, seen)}${within(library, part)}`
    case 'true':
    case 'false':
    case 'unknown': {
      const { signal, kind, isAlone } = shows
      const said =
        signal === null
          ? ruleText(library, part.what, kind)
          : `${labelOf(library, signal)}: ${seenText(library, seen, signal)}`
      return `${said}${isAlone ? '; alleen dat beslist' : ''}${within(library, part)}`
    }
    case 'applies':
      return 'Alles is er wat nodig is'
    case 'ruled-out':
      return 'Er is niet wat nodig is'
    case 'open':
      return 'Nog niet genoeg bekend'
    case 'given':
      return `Onderdeel «${part.what}» aan de beurt`
    case 'outcome':
      return `${labelOf(library, part.of)}: ${library.signals[part.of]?.options?.[part.what] ?? (part.what === 'true' ? 'ja' : 'nee')}`
  }
}
