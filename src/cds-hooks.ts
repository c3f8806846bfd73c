// `zorgpad/cds-hooks`: an EHR asks, cards answer (CDS Hooks 2.0). Runs wherever `zorgpad/sync` does, and needs no package either.
export type { Library } from './model/library'
