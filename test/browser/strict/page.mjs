import './violations.mjs'
import { questions } from './questions.mjs'
import { shown } from './shown.mjs'

// Not imported above: what goes wrong while it loads is to be shown too.
try {
  const { answersTo } = await import('./answers.mjs')
  shown(answersTo(questions))
} catch (error) {
  shown([String(error)])
}
