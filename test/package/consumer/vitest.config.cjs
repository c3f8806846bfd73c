const { zorgpad } = require('zorgpad/vitest')

module.exports = { plugins: [zorgpad({ library: 'val-preventie', withBundled: true })] }
