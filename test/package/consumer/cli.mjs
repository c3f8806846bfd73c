import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

// Under `npx -p node@22` this says which package to run from; here it is the installed one.
const { npm_config_package: _, ...env } = process.env

const commanded = (...more) => ['--no', 'zorgpad', ...more]
const zorgpad = (...more) => execFileSync('npx', commanded(...more), { encoding: 'utf8', env })
const advise = (...more) =>
  zorgpad('advise', 'signals.yaml', '--network', 'loosduinen-voorbeeld', '--on', '2026-03-02', ...more)

assert.match(advise(), /di[eë]tist/i)
assert(JSON.parse(advise('--format', 'json')).recommendations.some(({ to }) => to === 'dietist'))

// The input is empty: the plan so far.
assert.match(zorgpad('ask', 'signals.yaml', '--on', '2026-03-02'), /Hier houdt de invoer op[\s\S]*Plan op maandag/)

assert.match(zorgpad('new', 'val-preventie'), /zorgpad test val-preventie/)
assert.match(
  readFileSync('val-preventie/val-preventie.yaml', 'utf8'),
  /^# yaml-language-server: \$schema=\.\.\/node_modules\/zorgpad\/schemas\//,
)
assert.match(zorgpad('check', 'val-preventie', '--with-bundled'), /^Geen fouten gevonden: 6 zorgpaden/)
assert.match(zorgpad('test', 'val-preventie', '--with-bundled'), /^4 gevallen kloppen, 0 niet/)
// In threads, that are a file of their own, the same comes out as without.
const mutated = (threads) => {
  const args = commanded('test', 'val-preventie', '--with-bundled', '--mutate', '--json', '--threads', threads)
  const { status, stdout } = spawnSync('npx', args, { encoding: 'utf8', env })
  assert.equal(status, 1)
  return stdout
}
const inOne = mutated('1')
assert(JSON.parse(inOne).mutation.complete)
assert.equal(mutated('2'), inOne)

assert.match(zorgpad('cases', 'eerste-regel', 'val-preventie'), /mist nog 1 geval[\s\S]*expect: \{\} +# vul in/)

assert.match(zorgpad('diff', 'val-preventie', 'val-preventie', '--with-bundled'), /^Het advies verandert niet/)

assert.match(zorgpad('docs', 'val-preventie', '--out', 'pages'), /val-preventie\.html/)
assert.match(readFileSync('pages/val-preventie.html', 'utf8'), /<svg role="img"[\s\S]*Als “Een aanwijzing/)

// Compiled with the rest of this project: ids.mts is used by own.mts.
zorgpad('types', 'val-preventie', '--with-bundled', '--out', 'ids.mts')
assert.match(advise('--format', 'html', '--for', 'person'), /^<!doctype html>/)
assert.match(
  zorgpad('explain', 'snaq65-rood', 'signals.yaml', '--on', '2026-03-02', '--for', 'person'),
  /Dit geldt voor u/,
)

// What reads each kind of file is a file of its own.
writeFileSync('persons.csv', 'nr;leeftijd\n1;81\n2;\n')
writeFileSync('persons.ndjson', '{"nr":1,"leeftijd":81}\n')
assert.match(zorgpad('screen', 'persons.csv', '--key', 'nr', '--out', 'states.ndjson'), /2 personen beoordeeld/)
assert.match(readFileSync('states.ndjson', 'utf8'), /^\{"line":2,"key":"1","applies":/)
assert.match(zorgpad('screen', 'persons.ndjson'), /1 persoon beoordeeld/)
assert.match(
  spawnSync('npx', commanded('screen', 'persons.csv', '--input-format', 'parquet'), { encoding: 'utf8', env }).stderr,
  /niet als Parquet te lezen/,
)

writeFileSync('salt.txt', 'a salt of thirty-two characters or more')
advise('--receipt', 'receipt.json', '--salt-file', 'salt.txt')
assert.match(
  zorgpad('replay', 'receipt.json', 'signals.yaml', '--salt-file', 'salt.txt'),
  /precies het advies van toen/,
)
