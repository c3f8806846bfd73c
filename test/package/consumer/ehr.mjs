import { createRequire } from 'node:module'
import * as hooks from 'zorgpad/cds-hooks'
import * as fhir from 'zorgpad/fhir'
import library from 'zorgpad/pathways'
import { adviseSync } from 'zorgpad/sync'
import { checkEhr } from './ehr.cjs'

await checkEhr({ fhir, hooks, adviseSync, library })
const require = createRequire(import.meta.url)
await checkEhr({
  fhir: require('zorgpad/fhir'),
  hooks: require('zorgpad/cds-hooks'),
  adviseSync: require('zorgpad/sync').adviseSync,
  library: require('zorgpad/pathways').library,
})
