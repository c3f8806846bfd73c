import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Texts, workingIn } from '../cli/workplace'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The door itself, as a project would import it from the package. */
export const DOOR = at('src/vitest.ts')

export const VITEST = at('node_modules/vitest/vitest.mjs')

// What this run of vitest set for itself would change the one that is started.
const isOurs = (name: string): boolean =>
  /^(VITEST|VITE_|NODE_ENV|FORCE_COLOR|TEST|DEV|PROD|MODE|SSR|BASE_URL|CI)/.test(name)

/** The surroundings of a run of vitest: without colours, and without a remark about how the sources are imported. */
export const surroundings = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOurs(name))),
  NO_COLOR: '1',
  VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
})

const pluginsOf = (options: readonly string[]): string =>
  (options.length === 0 ? [''] : options).map((one) => `zorgpad(${one})`).join(', ')

/** The configuration of a project that has the plugin, with these options; with more of them more than once. */
export const config = (...options: readonly string[]): Texts => ({
  'package.json': '{ "type": "module" }',
  'vitest.config.ts': `import { zorgpad } from ${JSON.stringify(DOOR)}\nexport default { plugins: [${pluginsOf(options)}] }\n`,
})

/** A run that never ends fails its test, and does not outlive it. */
const PATIENCE = { timeout: 55_000, killSignal: 'SIGKILL' } as const

/** What vitest printed, and its exit code. */
export interface VitestRun {
  readonly code: number
  readonly out: string
}

/** Runs vitest itself in a folder with these files, as a process of its own. */
export const ranVitest = (texts: Texts, ...args: readonly string[]): Promise<VitestRun> =>
  workingIn(
    texts,
    (cwd) =>
      new Promise((done) => {
        execFile(
          process.execPath,
          [VITEST, 'run', ...args],
          { cwd, env: surroundings(), ...PATIENCE },
          (error, stdout, stderr) => done({ code: error === null ? 0 : Number(error.code), out: `${stdout}${stderr}` }),
        )
      }),
  )

/** Puts files in a folder of the project. */
export const inside = (folder: string, texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${folder}/${name}`, text]))
