import { parseDay } from '../../model/day'
import { dayText } from '../../model/dutch'
import type { Pathway } from '../../model/pathway'
import { hasBegun, hasEnded } from '../../model/validity'
import type { Block, Fact } from './blocks'
import type { Subject } from './subject'

const STATUS: Readonly<Record<Pathway['status'], string>> = {
  draft: 'Concept: dit zorgpad is nog niet vastgesteld.',
  adopted: 'Dit zorgpad is vastgesteld.',
  retired: 'Ingetrokken: gebruik dit zorgpad niet meer.',
}

/** The status of a pathway in one word. */
export const STATUS_WORDS: Readonly<Record<Pathway['status'], string>> = {
  draft: 'concept',
  adopted: 'vastgesteld',
  retired: 'ingetrokken',
}

const CLASSES: Readonly<Record<Pathway['class'], string>> = { clinical: 'zorginhoud', organisational: 'organisatie' }

const validText = ({ valid: { from, until } }: Pathway): string => {
  const parts = [
    ...(from === undefined ? [] : [`vanaf ${dayText(from)}`]),
    ...(until === undefined ? [] : [`tot ${dayText(until)}`]),
  ]
  return parts.length === 0 ? 'zonder begin of einde' : parts.join(' ')
}

const dayWarning = ({ site, pathway }: Subject): Block[] => {
  const day = site.on === undefined ? null : parseDay(site.on)
  if (site.on === undefined || day === null) return []
  const state = hasEnded(pathway.valid, day) ? 'verlopen' : hasBegun(pathway.valid, day) ? null : 'nog niet geldig'
  return state === null ? [] : [{ kind: 'warning', text: [`Op ${dayText(site.on)} is dit zorgpad ${state}.`] }]
}

/** Writes what must be known before anything else: whether it holds, for whom it was made and by whom. */
export const headBlocks = (subject: Subject): Block[] => {
  const { pathway, reading, site } = subject
  const facts: Fact[] = [
    ['Versie', [pathway.version]],
    ['Geldig', [validText(pathway)]],
    ['Eigenaar', [pathway.owner]],
    ['Gaat over', [CLASSES[pathway.class]]],
    ...(reading.network === null ? [] : [['Netwerk', [reading.network.title]] as const]),
    ...(site.on === undefined ? [] : [['Op', [dayText(site.on)]] as const]),
  ]
  return [
    { kind: 'warning', text: [`${STATUS[pathway.status]} Een mens besluit altijd. Bij nood: bel 112.`] },
    ...dayWarning(subject),
    { kind: 'facts', facts },
  ]
}
