import type { Page } from 'playwright-core'

/** Pairs of words in a chart of the page that lie on each other, and words that stand outside the window. */
export const labelsOnLabels = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // A line of text is taller than its letters: what only touches does not lie on each other.
    const lettersOf = (text: Element) => {
      const { left, right, top, bottom } = text.getBoundingClientRect()
      const inset = (bottom - top) / 5
      return { said: text.textContent!, left: left + 1, right: right - 1, top: top + inset, bottom: bottom - inset }
    }
    return Array.from(document.querySelectorAll('svg.chart-plot')).flatMap((chart) => {
      const parts = Array.from(chart.querySelectorAll('text')).flatMap((text) =>
        text.querySelector('tspan') ? Array.from(text.querySelectorAll('tspan')) : [text]
      )
      const said = parts.filter((part) => part.textContent?.trim()).map(lettersOf)
      const outside = said.filter(({ left, right }) => left < -1 || right > innerWidth + 1)
      const pairs = said.flatMap((one, at) =>
        said
          .slice(at + 1)
          .filter(
            (other) =>
              one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
          )
          .map((other) => `“${one.said}” on “${other.said}”`)
      )
      return [...pairs, ...outside.map((one) => `“${one.said}” outside the window`)]
    })
  })
