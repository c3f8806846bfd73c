import { zorgpad } from 'zorgpad/vitest'

export default { plugins: [zorgpad({ library: 'val-preventie', withBundled: true })] }
