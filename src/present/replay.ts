import type { Advice } from '../model/advice'
import type { Library } from '../model/library'
import { titleOf } from '../model/phrases'
import type { Difference, Receipt, Replay } from '../model/receipt'
import { VERSION } from '../model/version'
import { listText } from '../model/words'

const pathwayText = (library: Library, receipt: Receipt, id: string): string => {
  const [then, now] = [receipt.pathways[id]?.version, library.pathways[id]?.version]
  if (then === undefined) return `${id} (nieuw)`
  if (now === undefined) return `${id} (${then}, nu weg)`
  return `${id} (${then === now ? `nog steeds ${now}` : `was ${then}, nu ${now}`})`
}

const libraryText = (library: Library, receipt: Receipt, { pathways }: Replay): string => {
  if (pathways.length === 0) return 'dezelfde zorgpaden; signalen, rollen, aanbod, wetten of netwerken zijn anders'
  return `andere zorgpaden: ${listText(pathways.map((id) => pathwayText(library, receipt, id)))}`
}

const adviceText = (library: Library, { recommendations }: Advice, { changed, gone }: Replay): string => {
  const titles = recommendations.filter(({ id }) => changed.includes(id)).map((one) => `“${titleOf(library, one)}”`)
  const parts = [
    ...(titles.length === 0 ? [] : [`anders of nieuw: ${listText(titles)}`]),
    ...(gone === 0 ? [] : [`${gone === 1 ? '1 aanbeveling is' : `${gone} aanbevelingen zijn`} er niet meer`]),
  ]
  return parts.length === 0 ? 'dezelfde aanbevelingen; vragen, meldingen of wie leidt zijn anders' : parts.join('; ')
}

/** Says whether the library of now gives the advice of a receipt, and what is no longer as it was. */
export const replayLines = (library: Library, advice: Advice, receipt: Receipt, replay: Replay): string[] => {
  const texts: Readonly<Record<Difference, () => string>> = {
    engine: () => `versie: van zorgpad was ${receipt.engine}, is nu ${VERSION}`,
    library: () => `bibliotheek: ${libraryText(library, receipt, replay)}`,
    input: () => 'invoer: niet die van toen',
    result: () => `advies: ${adviceText(library, advice, replay)}`,
  }
  const lines = replay.differs.map((what) => `  - ${texts[what]()}`)
  if (!replay.same) return ['Niet hetzelfde als toen:', ...lines]
  const same = 'De bibliotheek van nu geeft voor deze invoer precies het advies van toen.'
  return lines.length === 0 ? [same] : [same, 'Wel anders dan toen:', ...lines]
}
