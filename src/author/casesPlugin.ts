import type { CaseModule } from './caseModule'

// What is used of vite and vitest is written out: types of theirs would tie a project to one version of each.

interface VitestContext {
  readonly vitest: {
    readonly config: {
      watchTriggerPatterns?: { pattern: RegExp; testsToRun: (file: string, match: RegExpMatchArray) => unknown }[]
    }
  }
  readonly project: { readonly config: { readonly root: string; readonly dir?: string; readonly include: string[] } }
}

interface TransformContext {
  readonly environment: { readonly config: { readonly root: string } }
  readonly addWatchFile: (file: string) => void
}

/** A plugin of vite, as vitest takes it in `plugins`. */
export interface CasesPlugin {
  readonly name: string
  readonly enforce: 'pre'
  readonly configureVitest: (context: VitestContext) => void
  readonly transform: (this: TransformContext, code: string, id: string) => CaseModule | undefined
}
