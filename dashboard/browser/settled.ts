import type { Page } from 'playwright-core'

/** Once nothing on the page waits for an answer any more, and every chart in sight is drawn at the width it has now. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.querySelector('.skeleton, [aria-busy=true]') &&
      Array.from(document.querySelectorAll('.chart-place')).every(
        (place) =>
          // What is folded is drawn anew when it is opened.
          !place.checkVisibility() || place.querySelector('svg')?.getAttribute('width') === String(place.clientWidth)
      )
  )
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}
