import type { Page } from 'playwright-core'

/** Pairs of words in a chart of the page that lie on each other, and words that stand outside the window. */
export const labelsOnLabels = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen = Array.from(document.querySelectorAll('svg.chart-plot')).filter((chart) => chart.checkVisibility())
    return seen.flatMap((chart) => {
      const parts = Array.from(chart.querySelectorAll('text')).flatMap((text) =>
        text.querySelector('tspan') ? Array.from(text.querySelectorAll('tspan')) : [text]
      )
      const said = parts
        .filter((part) => part.textContent?.trim())
        .map((part) => {
          const { left, right, top, bottom } = part.getBoundingClientRect()
          // A line of text is taller than its letters, most of all in Arabic: what only touches is apart.
          const half = Number.parseFloat(getComputedStyle(part).fontSize) * 0.4
          const middle = (top + bottom) / 2
          return {
            words: part.textContent,
            left: left + 1,
            right: right - 1,
            top: middle - half,
            bottom: middle + half,
          }
        })
      const outside = said.filter(({ left, right }) => left < -1 || right > innerWidth + 1)
      const pairs = said.flatMap((one, at) =>
        said
          .slice(at + 1)
          .filter(
            (other) =>
              one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
          )
          .map((other) => `“${one.words}” on “${other.words}”`)
      )
      return [...pairs, ...outside.map((one) => `“${one.words}” outside the window`)]
    })
  })
