// Does what the policy forbids, to see that it is in force and that a violation is noticed.
import './violations.mjs'
import { shown } from './shown.mjs'

try {
  shown([String(new Function('return 1')())])
} catch (error) {
  shown([error.name])
}
