// The plugin and testLibrary in vitest itself, from both kinds of configuration: cli.mjs made the pathway.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'

const [vitest] = process.argv.slice(2)
for (const config of ['vitest.config.mjs', 'vitest.config.cjs']) {
  const args = [vitest, 'run', '--config', config, '--reporter=json']
  const { success, testResults } = JSON.parse(execFileSync('node', args, { encoding: 'utf8' }))
  const counts = testResults.map(
    ({ name, assertionResults }) => `${name.split(/[\\/]/).at(-1)} ${assertionResults.length}`,
  )
  assert.deepEqual([success, counts.sort()], [true, ['library.test.mjs 4', 'val-preventie.cases.yaml 4']])
}
