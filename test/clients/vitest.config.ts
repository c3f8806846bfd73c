import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// What needs programs of others, with a package.json of their own; `npm test` does not.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/clients/**/*.spec.ts'],
    exclude: ['test/clients/node_modules/**'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
