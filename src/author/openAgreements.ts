import type { OpenAgreement } from '../model/agreements'
import type { Program } from '../model/program'

/** Lists what the network of a program did not agree on, each with the rules that rest on it; without a network, everything. */
export const openAgreements = ({ library, network, rules }: Program): OpenAgreement[] =>
  Object.entries(library.parameters)
    .filter(([name]) => network?.parameters[name] === undefined)
    // What belongs to a pathway that is retired need not be agreed on any more.
    .filter(([name]) => library.pathways[name.split('/')[0] ?? '']?.status !== 'retired')
    .map(([name, parameter]) => ({
      name,
      ...parameter,
      rules: rules.filter(({ rule }) => rule.parameters.includes(name)).map(({ id }) => id),
    }))
