import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// What needs programs of others, which have a package.json of their own. Those that need Chromium too run with test/browser.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/clients/*.spec.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
