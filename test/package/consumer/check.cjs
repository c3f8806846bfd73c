const assert = require('node:assert/strict')
const { input, misspelt } = require('./input.cjs')

exports.check = async ({ advise, adviseSync, library, loadLibrary, parseLibrary, InputError }) => {
  const advice = await advise(library, input)
  assert(
    advice.recommendations.some(({ to }) => to === 'dietist'),
    'four kilos lost in six months: to the dietician',
  )
  assert.equal(JSON.stringify(adviseSync(library, input)), JSON.stringify(advice), 'both evaluators agree')
  assert.throws(() => adviseSync(library, misspelt), InputError, 'an error is of one class, whichever entry threw it')

  const loaded = await loadLibrary('zorgpad:bundled')
  assert.equal(JSON.stringify(adviseSync(loaded, input)), JSON.stringify(advice), 'loaded is the same as bundled')
  assert.equal(typeof parseLibrary, 'function')
}
