import type { Questionnaire, QuestionnaireItem } from 'fhir/r4.js'
import type { Advice } from '../../model/advice'
import { CANONICAL_BASE } from '../../model/fhir'
import type { SignalId } from '../../model/input'
import type { Ids, Library } from '../../model/library'
import { questionnaireUrl } from '../canonical'
import { askedSignal } from './askedSignal'
import { type Asked, enablingOf } from './enablingOf'
import { questionItem } from './questionItem'
import { questionnaireVersion } from './questionnaireVersion'

/** What to ask, and where the urls begin. */
export interface QuestionnaireOptions<L extends Library<Ids> = Library> {
  /** These signals, in this order. Also derived ones, of which a total was scored elsewhere. */
  readonly only?: readonly SignalId<L>[]
  /** The questions of an advice, best first; with `only` those of them. */
  readonly advice?: Advice<L>
  /** Default: `CANONICAL_BASE`. */
  readonly base?: string
}

const itemOf = (asked: Asked, id: string): QuestionnaireItem[] => {
  const signal = askedSignal(asked.library, id)
  if (signal === undefined) return []
  const enabling = signal.onlyIf === undefined ? null : enablingOf(asked, signal.onlyIf)
  const item = questionItem(id, signal, asked.base)
  if (enabling === null) return [item]
  const { behavior, when } = enabling
  return [{ ...item, enableWhen: [...when], ...(when.length > 1 ? { enableBehavior: behavior } : {}) }]
}

const itemsOf = (library: Library, ids: readonly string[], base: string): QuestionnaireItem[] => {
  const asked: Asked = { library, ids: new Set(ids), base }
  return [...asked.ids].flatMap((id) => itemOf(asked, id))
}

/** Lists the ids of what is only used by choice, and of what is only asked after that. */
const chosenAmong = ({ signals }: Library, items: readonly QuestionnaireItem[]): ReadonlySet<string> => {
  const chosen = new Set<string>()
  for (const { linkId, enableWhen = [] } of items) {
    const isOptional = signals[linkId]?.optional === true
    if (isOptional || enableWhen.some(({ question }) => chosen.has(question))) chosen.add(linkId)
  }
  return chosen
}

/** All that can be observed; what is only used by choice stands apart, as nobody has to fill that in. */
const everything = (library: Library, base: string): QuestionnaireItem[] => {
  const observed = library.order.filter((id) => askedSignal(library, id)?.derived === undefined)
  const items = itemsOf(library, observed, base)
  const chosen = chosenAmong(library, items)
  const apart = items.filter(({ linkId }) => chosen.has(linkId))
  const group: QuestionnaireItem = {
    linkId: 'groep.naar-keuze',
    text: 'Alleen als dit is afgenomen',
    type: 'group',
    item: apart,
  }
  return [...items.filter(({ linkId }) => !chosen.has(linkId)), ...(apart.length > 0 ? [group] : [])]
}

const DESCRIPTION =
  'Elk vak mag leeg blijven: leeg betekent niet bekend, en nooit nee. De antwoorden gaan terug naar zorgpad, dat er een voorstel van maakt; een mens beslist.'

const isAdopted = ({ pathways }: Library): boolean =>
  Object.values(pathways).every(({ status }) => status === 'adopted' || status === 'retired')

/**
 * Makes a questionnaire (SDC on FHIR R4) of the questions of an advice, of some signals, or of all that can be observed. Each is a
 * selection of one and the same, so all have its url and version, and answers to any of them are read.
 */
export const questionnaireFor = <L extends Library<Ids>>(
  library: L,
  { only, advice, base = CANONICAL_BASE }: QuestionnaireOptions<L> = {},
): Questionnaire => {
  const all: Library = library as Library
  const questions: readonly string[] | undefined = advice?.questions.map(({ signal }) => signal)
  const wanted: readonly string[] | undefined = only
  const ids = questions === undefined ? wanted : questions.filter((id) => wanted?.includes(id) ?? true)
  const item = ids === undefined ? everything(all, base) : itemsOf(all, ids, base)
  return {
    resourceType: 'Questionnaire',
    language: 'nl',
    url: questionnaireUrl(base),
    version: questionnaireVersion(all),
    name: 'ZorgpadSignalen',
    title: 'Vragen voor een zorgpad',
    status: isAdopted(all) ? 'active' : 'draft',
    subjectType: ['Patient'],
    description: DESCRIPTION,
    ...(item.length > 0 ? { item } : {}),
  }
}
