import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What a machine can find wrong for who cannot see, hear or move well. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source)
  const found = (await page.evaluate('axe.run(document)')) as {
    violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[]
    passes: { id: string }[]
  }
  // Of colours only a real browser knows.
  expect(found.passes.map(({ id }) => id)).toContain('color-contrast')
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${JSON.stringify(nodes[0]?.target)} ${nodes[0]?.failureSummary}`,
  )
}
