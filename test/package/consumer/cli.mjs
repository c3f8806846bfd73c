import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'

// Under `npx -p node@22` this says which package to run from; here it is the installed one.
const { npm_config_package: _, ...env } = process.env

const advise = (...more) => {
  const args = ['--no', 'zorgpad', 'advise', 'signals.yaml', '--network', 'loosduinen-voorbeeld', '--on', '2026-03-02']
  return execFileSync('npx', [...args, ...more], { encoding: 'utf8', env })
}
assert.match(advise(), /di[eë]tist/i)
assert(JSON.parse(advise('--format', 'json')).recommendations.some(({ to }) => to === 'dietist'))
