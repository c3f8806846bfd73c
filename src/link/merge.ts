import type { Ids, Library } from '../model/library'
import { LibraryError, type Problem } from '../model/problem'
import { shown } from '../model/shown'
import { agreedProblems } from './agreed'
import { sharedCodes } from './codes'
import { MOST_RULES, MOST_SIGNALS } from './limits'
import { ordered } from './ordered'
import { type Things, together } from './together'

/** The ids of two libraries together. */
export interface MergedIds<A extends Ids, B extends Ids> extends Ids {
  readonly signals: A['signals'] & B['signals']
  readonly roles: A['roles'] | B['roles']
  readonly services: A['services'] | B['services']
  readonly laws: A['laws'] | B['laws']
  readonly pathways: A['pathways'] | B['pathways']
  readonly rules: A['rules'] | B['rules']
  readonly networks: A['networks'] | B['networks']
}

const formerProblems = ({ signals }: Things): Problem[] =>
  Object.entries(signals).flatMap(([id, { formerly = [] }]) =>
    formerly
      .filter((old) => Object.hasOwn(signals, old))
      .map((old) => ({
        code: 'duplicate-id',
        message: `${shown(old)} is in de andere bibliotheek nog een signaal en kan geen eerdere naam van ${shown(id)} zijn. Geef dat signaal een andere naam, of haal ${shown(old)} hier weg.`,
        at: { path: `signals.${id}.formerly` },
      })),
  )

const codeProblems = ({ signals }: Things): Problem[] =>
  sharedCodes(Object.entries(signals)).map(({ id, key, message }) => ({
    code: 'duplicate-id',
    message,
    at: { path: `signals.${id}.${key}` },
  }))

const tooMany = (code: 'limit-signals' | 'limit-rules', what: string, count: number, most: number): Problem[] =>
  count <= most
    ? []
    : [
        {
          code,
          message: `Samen ${count} ${what}: verwacht hoogstens ${most}. Kies eerst met pick wat u nodig hebt.`,
          at: { path: '' },
        },
      ]

const limitProblems = ({ signals, pathways }: Things): Problem[] => {
  const rules = Object.values(pathways).reduce((total, pathway) => total + Object.keys(pathway.rules).length, 0)
  return [
    ...tooMany('limit-signals', 'signalen', Object.keys(signals).length, MOST_SIGNALS),
    ...tooMany('limit-rules', 'regels', rules, MOST_RULES),
  ]
}

/**
 * Makes one library of two: the bundled pathways with pathways of one's own. The order of the two does not matter, and the
 * result shares nothing with either. Each is complete by itself, so what they name is there and no circle goes through both.
 *
 * An id may be in both when it stands for the same in both, in whatever order its keys were written (of `options` the order
 * counts). Reserved signals follow the roles of both.
 *
 * @throws {LibraryError} with every clash: an id that stands for two things (`duplicate-id`, at a path such as
 * `signals.gewicht`), a former name of one signal that is still the name of another, a code on
 * two signals, a value agreed by a network of the one that
 * does not fit where the other uses the parameter (`bad-parameter`), and more signals or rules than a library may have.
 */
export const merge = <A extends Ids, B extends Ids>(bundled: Library<A>, own: Library<B>): Library<MergedIds<A, B>> => {
  const { things, problems } = together(bundled as Library, own as Library)
  const clashes = [...problems, ...formerProblems(things), ...codeProblems(things), ...limitProblems(things)]
  // What networks agreed can only be held against parameters that are the same in both.
  const found = clashes.length > 0 ? clashes : agreedProblems(things)
  if (found.length > 0) throw new LibraryError(found)
  return ordered(things) as Library<MergedIds<A, B>>
}
