import { configureGlobal } from 'fast-check'

// Fixed, so that a failure comes back. Search wider with FC_SEED=… FC_RUNS=… npm test.
const { FC_SEED = '20260302', FC_RUNS } = process.env

configureGlobal({ seed: Number(FC_SEED), ...(FC_RUNS && { numRuns: Number(FC_RUNS) }) })
