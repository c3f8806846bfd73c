import './violations.mjs'
import { questions } from './questions.mjs'
import { shown } from './shown.mjs'

// Not imported above: what goes wrong while it loads is to be shown too.
try {
  const [{ answersTo }, { screen }] = await Promise.all([import('./answers.mjs'), import('../../../dist/screen.js')])
  shown(answersTo(questions, screen))
} catch (error) {
  shown([String(error)])
}
