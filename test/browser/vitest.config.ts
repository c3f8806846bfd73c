import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// What only a real browser can judge; needs Chromium, which `npm test` does not.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/browser/**/*.spec.ts', 'test/clients/renderers/*.spec.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
