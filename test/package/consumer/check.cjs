const assert = require('node:assert/strict')
const { input, misspelt } = require('./input.cjs')

const OWN = 'roles: { buurtcoach: { label: Buurtcoach, domain: social, reached: direct } }\n'

exports.check = async (names) => {
  const { advise, adviseSync, library, loadLibrary, parseLibrary, InputError, LibraryError, merge, pick } = names
  const { receipt, replay, screen } = names
  const advice = await advise(library, input)
  assert(
    advice.recommendations.some(({ to }) => to === 'dietist'),
    'four kilos lost in six months: to the dietician',
  )
  assert.equal(JSON.stringify(adviseSync(library, input)), JSON.stringify(advice), 'both evaluators agree')
  assert.throws(() => adviseSync(library, misspelt), InputError, 'an error is of one class, whichever entry threw it')

  const context = { on: input.on, network: input.network }
  const signals = { leeftijd: 78, woonsituatie: 'zelfstandig' }
  const alone = adviseSync(library, { ...context, signals }).pathways.flatMap(({ rules }) => rules)
  const { persons, rules } = screen(library, { leeftijd: [78, 78], woonsituatie: ['zelfstandig', null] }, context)
  assert.equal(persons, 2)
  for (const { id, state } of alone)
    assert.equal(
      rules[id].applies.bits[0] & 1,
      state === 'applies' ? 1 : 0,
      'a table says what each of its persons is told',
    )
  assert.throws(() => screen(library, { leeftijd: [-1] }, context), InputError)

  const loaded = await loadLibrary('zorgpad:bundled')
  assert.equal(JSON.stringify(adviseSync(loaded, input)), JSON.stringify(advice), 'loaded is the same as bundled')

  const own = parseLibrary([{ name: 'rollen.yaml', text: OWN }])
  const both = merge(library, own)
  assert('buurtcoach' in both.roles && 'dietist' in both.roles, 'the roles of both')
  assert.equal(JSON.stringify(adviseSync(both, input)), JSON.stringify(advice), 'a role more changes no advice')
  const other = parseLibrary([{ name: 'rollen.yaml', text: OWN.replace('Buurtcoach', 'Coach') }])
  assert.throws(() => merge(both, other), LibraryError, 'one id, two things')

  const picked = pick(both, ['ondervoeding'])
  const states = ({ pathways }) => pathways.find(({ id }) => id === 'ondervoeding').rules
  assert.deepEqual(Object.keys(picked.pathways), ['ondervoeding'])
  assert.deepEqual(states(adviseSync(picked, input)), states(advice), 'what was picked says the same')
  assert.throws(() => pick(library, ['ondervoed']), LibraryError)

  const salt = 'a salt of thirty-two characters or more'
  const kept = receipt(library, input, advice, { salt })
  assert.equal(replay(kept, loaded, input, { salt }).same, true, 'a receipt is replayed on the loaded library')
}
