import type { CdsService } from '../../cds-hooks/service'
import type { Library } from '../../model/library'

interface Around {
  readonly network: string | undefined
  readonly questionnaireUrl: string | undefined
}

const HOOKS = ['patient-view', 'encounter-start'] as const

/** One service, at both moments. */
export const servicesFor = (library: Library, { network, questionnaireUrl }: Around): readonly CdsService[] =>
  HOOKS.map((hook) => ({
    id: 'zorgpad',
    hook,
    title: 'Zorgpaden',
    description: `Voorstellen uit de zorgpaden ${Object.values(library.pathways)
      .map(({ title }) => title)
      .join(', ')}, met wie wat doet en waarom.`,
    library,
    ...(network === undefined ? {} : { network }),
    ...(questionnaireUrl === undefined ? {} : { questionnaireUrl }),
  }))
