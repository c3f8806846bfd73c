// A stock json-rules-engine takes what is exported: from the library, and from the command line through files.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { Engine } from 'json-rules-engine'
import { toFacts, toJsonRules } from 'zorgpad'
import library from 'zorgpad/pathways'
import { input } from './input.cjs'

const { npm_config_package: _, ...env } = process.env
const network = ['--network', input.network]
const printed = (...more) => {
  const args = ['--no', 'zorgpad', 'rules', ...network, ...more]
  return JSON.parse(execFileSync('npx', args, { encoding: 'utf8', env }))
}

async function fired(rules, facts) {
  const engine = new Engine(rules)
  for (const [name, value] of Object.entries(facts)) engine.addFact(name, value)
  const { events } = await engine.run()
  return events.map(({ type }) => type).sort()
}

const fires = await fired(toJsonRules(library, { network: input.network }), toFacts(library, input))
assert(fires.includes('ondervoeding/snaq65-rood'), 'four kilos lost in six months')
assert.deepEqual(await fired(printed(), toFacts(library, input)), fires)
assert(
  (await fired(printed(), printed('--facts', 'signals.yaml', '--on', input.on))).includes('ondervoeding/snaq65-rood'),
  'from files alone',
)
