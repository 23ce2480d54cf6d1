import type { Page } from 'playwright-core'

/** Opens whatever a page has folded. */
export const unfold = (page: Page): Promise<void> =>
  page.locator('details.fold').evaluateAll((folds) => {
    for (const fold of folds as HTMLDetailsElement[]) fold.open = true
  })
