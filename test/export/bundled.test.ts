import { describe, expect, test } from 'vitest'
import { adviseSync } from '../../src/adviseSync'
import { caseInput } from '../../src/author/caseInput'
import { parseFiles } from '../../src/library'
import type { Input } from '../../src/model/input'
import type { Facts, JsonRule } from '../../src/model/jsonRule'
import { readLibraryFiles } from '../../src/node'
import { toFacts } from '../../src/toFacts'
import { toJsonRules } from '../../src/toJsonRules'
import { fired } from './stock'

const { library, sources } = parseFiles(await readLibraryFiles('pathways'))
if (library === undefined) throw new Error('the bundled library has problems')

const files = sources.flatMap((source) => (source.kind === 'cases' ? [source.data] : []))

const rulesByNetwork = new Map<string | undefined, readonly JsonRule[]>()
const rulesFor = ({ network }: Input): readonly JsonRule[] => {
  const rules = rulesByNetwork.get(network) ?? toJsonRules(library, network === undefined ? {} : { network })
  rulesByNetwork.set(network, rules)
  return rules
}

const statesIn = (input: Input) => adviseSync(library, input).pathways.flatMap(({ rules }) => rules)

/** What a stock engine and an advice do not agree on. A rule that is replaced may hold by itself, or be open. */
const differences = (input: Input, fires: readonly string[]): string[] =>
  statesIn(input)
    .filter(({ state }) => state !== 'replaced')
    .filter(({ id, state }) => (state === 'applies') !== fires.includes(id))
    .map(({ id, state }) => `${id} is ${state}`)

describe('the cases of the bundled pathways, in a stock engine', () => {
  test.each(files)('$cases', async (file) => {
    const found: string[] = []
    for (const one of file.tests) {
      const input = caseInput(library, file, one)
      const fires = await fired(rulesFor(input), toFacts(library, input))
      found.push(...differences(input, fires).map((difference) => `${one.title}: ${difference}`))
    }
    expect(found).toEqual([])
  })

  test('hardly any rule rests on more than its facts tell one by one', async () => {
    // Cases that are there to notice a change look for such answers on purpose.
    const usual = sources.flatMap(({ file, ...source }) =>
      source.kind === 'cases' && !file.includes('-mutanten') ? [source.data] : [],
    )
    const inputs = usual.flatMap((file) => file.tests.map((one) => caseInput(library, file, one)))
    const all = inputs.map((input) => ({ rules: rulesFor(input), facts: toFacts(library, input) }))
    const settled = all.filter(({ facts }) => (facts['zorgpad.settled'] as readonly string[]).length > 0)
    let missed = 0
    for (const { rules, facts } of settled) {
      const apart: Facts = { ...facts, 'zorgpad.settled': [] }
      missed += (await fired(rules, facts)).length - (await fired(rules, apart)).length
    }
    expect(missed).toBeGreaterThan(0)
    expect(missed).toBeLessThan(inputs.length / 100)
  })
})
