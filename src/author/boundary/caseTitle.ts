import { knownOf } from '../../evaluate/known'
import { limitText } from '../../model/dutch'
import type { Library } from '../../model/library'
import type { Shower, Shown, Side } from '../../model/proposal'
import { knownText } from '../../present/known'
import type { SeenCase } from '../coverage/probe'

const SIDES: Readonly<Record<Side, string>> = {
  below: 'net onder de grens van',
  at: 'precies op de grens van',
  above: 'net boven de grens van',
}

const labelOf = ({ signals }: Library, id: string): string => signals[id]?.label ?? id

/** The name of a rule, or of the instrument, that a part is of. */
const nameOf = ({ signals, pathways }: Library, { of }: Shower): string => {
  const [pathway = '', rule = ''] = of.split('/')
  return signals[of]?.label ?? pathways[pathway]?.rules[rule]?.title ?? of
}

const valueOf = (library: Library, { program, work }: SeenCase, id: string): string => {
  const signal = program.signals[program.index.get(id) ?? -1]
  return signal === undefined
    ? ''
    : knownText(library, id, knownOf(signal, { ...work.view, estimates: new Map(), disputed: new Set() }))
}

const TRUTHS = { true: 'geldt', false: 'geldt niet', unknown: 'staat nog open' } as const

const ruleText = (library: Library, what: string, kind: keyof typeof TRUTHS): string => {
  const id = what.slice(what.indexOf(':') + 1).trim()
  const found = Object.entries(library.pathways).flatMap(([pathway, { rules }]) =>
    Object.entries(rules).flatMap(([name, { title }]) => (id === name || id === `${pathway}/${name}` ? [title] : [])),
  )
  return `De regel “${found[0] ?? id}” ${TRUTHS[kind]}`
}

/** Says what a case is about, not what must come of it: that is its author's to say. */
export const caseTitle = (library: Library, part: Shower, shows: Shown, seen: SeenCase): string => {
  const name = nameOf(library, part)
  switch (shows.kind) {
    case 'limit': {
      const { signal, limit, side } = shows
      const unit = library.signals[signal]?.unit
      return `${labelOf(library, signal)} ${valueOf(library, seen, signal)}: ${SIDES[side]} ${limitText(limit, unit)} (${name})`
    }
    case 'true':
    case 'false':
    case 'unknown': {
      const { signal, kind, isAlone } = shows
      const said =
        signal === null
          ? ruleText(library, part.what, kind)
          : `${labelOf(library, signal)}: ${valueOf(library, seen, signal)}`
      return `${said}${isAlone ? '; alleen dat beslist' : ''} (${name})`
    }
    case 'applies':
      return `Alles wat nodig is (${name})`
    case 'ruled-out':
      return `Niet wat nodig is (${name})`
    case 'open':
      return `Nog niet genoeg bekend (${name})`
    case 'given':
      return `Onderdeel «${part.what}» aan de beurt (${name})`
    case 'outcome':
      return `${name}: ${library.signals[part.of]?.options?.[part.what] ?? (part.what === 'true' ? 'ja' : 'nee')}`
  }
}
