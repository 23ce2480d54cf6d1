import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { exampleLine, exampleOptions } from './exampleLines.ts'
import { scatterChart } from './scatterChart.ts'
import { serverDocument } from './serverDocument.ts'
import { smallMultiples } from './smallMultiples.ts'
import { trendChart } from './trendChart.ts'

const browser = new JSDOM().window.document
const lines = [
  exampleLine('Trinidad & Tobago <1>', [1.71, null, 2.3, { measureValue: 2.04, flags: ['jump'] }, 3.11], 1),
  exampleLine('الأردن', [0.03, { measureValue: 0.05, obsStatus: 'E' }, 0.07, 0.07, null], 2),
]
const context = [{ key: '404', label: 'Kenya', values: [1, 2, null, 3, 4] }]

it.each([
  ['trendChart', (document: Document) => trendChart(lines, exampleOptions({ document, context }))],
  ['smallMultiples', (document: Document) => smallMultiples(lines, exampleOptions({ document, dir: 'rtl' }))],
  [
    'scatterChart',
    (document: Document) =>
      scatterChart([{ key: 'a', x: 0.1, y: 40 }], {
        ...{ width: 700, dir: 'ltr', sentence: 'a “b” & c', timePeriod: 2019, xLabel: 'x', yLabel: 'y', document },
        ...{ formatX: String, formatY: String },
      }),
  ],
] as const)('writes what a browser draws, to the last mark: %s', (_, draw) => {
  const place = browser.createElement('div')
  place.innerHTML = draw(serverDocument()!).outerHTML
  const expected = draw(browser)
  // A selector for what stands in a chart, which the server's document has to understand as well.
  for (const chart of [expected, place.firstElementChild!])
    for (const style of chart.querySelectorAll('style')) style.remove()
  expect(place.firstElementChild!.querySelectorAll('*').length).toBeGreaterThan(10)
  expect(place.firstElementChild!.isEqualNode(expected)).toBe(true)
})
