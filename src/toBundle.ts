import { bundleOf } from './fhir/proposals/bundleOf'
import type { BundleOptions } from './fhir/writing'
import type { Advice, Recommendation } from './model/advice'
import type { Ids, Library } from './model/library'
import { type RoleView, viewOf } from './plan/view'

/** Leaves of a recommendation what says nothing of the person: whom it asks for what, until when, and that it waits. */
const withoutReasons = ({
  for: purposes = [],
  waitsFor,
  conflictsWith,
  law,
  ...one
}: Recommendation): Recommendation => ({
  ...one,
  for: purposes.flatMap(({ service }) => (service === undefined ? [] : [{ service }])),
  ...(waitsFor === undefined ? {} : { waitsFor: [] }),
  ...(law === undefined ? {} : { law: { ...law, dependsOn: [] } }),
  share: [],
  reasons: [],
  steps: [],
})

/** Says what who gets a request may be told of it: by the view of that role, and nothing of the person before consent. */
const telling = (library: Library | undefined, advice: Advice): ((one: Recommendation) => Recommendation) => {
  const views = new Map<string, RoleView>()
  return (one) => {
    const isWithheld = one.kind === 'refer' && (one.consent === 'required' || one.consent === 'refused')
    if (isWithheld) return withoutReasons(one)
    if (library === undefined) return one
    const role = one.kind === 'refer' && one.to !== undefined ? one.to : one.responsible.role
    const view = views.get(role) ?? viewOf(library, advice, role)
    views.set(role, view)
    return view.recommendations.find(({ id }) => id === one.id) ?? withoutReasons(one)
  }
}

/**
 * Writes an advice as a FHIR R4 Bundle of draft proposals: a RequestGroup with one request for each recommendation, a
 * GuidanceResponse with what is still to ask, and with a receipt a Provenance. Nothing in it is an order: a person decides.
 *
 * With a library a request holds no more than the one who gets it may be told; the RequestGroup and the GuidanceResponse are
 * for who decides.
 */
export const toBundle = <L extends Library<Ids>>(
  advice: Advice<L>,
  options: BundleOptions<L>,
): ReturnType<typeof bundleOf> => {
  const [written, by] = [advice as Advice, options as BundleOptions]
  return bundleOf(written, by, telling(by.library, written))
}
