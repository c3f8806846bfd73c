import { testLibrary } from 'zorgpad/vitest'

await testLibrary('val-preventie', { withBundled: true })
