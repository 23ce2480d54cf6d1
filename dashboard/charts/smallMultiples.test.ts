import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import type { ChartLine, ChartOptions } from './chartLine.ts'
import { pointsOf } from './chartPoints.ts'
import { exampleLine, exampleOptions } from './exampleLines.ts'
import { multiplesHeight } from './multiplesLayout.ts'
import { smallMultiples } from './smallMultiples.ts'

const nine = [
  exampleLine('Kenya', [1.71, 2.27, 2.3, 2.04, 3.11]),
  exampleLine('Jordan', [0.03, 0.05, 0.07, 0.07, null]),
  exampleLine('India', [{ measureValue: 0.22, flags: ['jump'] }, 1.86, 1.74, 0.88, 3.49]),
  exampleLine('Lebanon', [1.2, 1.35, { measureValue: 2.02, obsStatus: 'E' }, 2.08, 2.41]),
  exampleLine('Nepal', [3.73, null, 4.27, 4.08, 4.32]),
  exampleLine('Honduras', [0.25, 0.42, 0.48, 0.51, 0.51]),
  exampleLine('Peru', [1, 1, { measureValue: 2, survey: 'other' }, { measureValue: 2, survey: 'other' }]),
  exampleLine('Bosnia and Herzegovina', [0, 1, 2, 3, 4]),
  exampleLine('Andorra', [null, null, null, null, null]),
]

it('titles a panel for each line', () => {
  expect(texts(draw(nine), 'titles')).toContain('Kenya')
  expect(all(draw(nine), '.titles text')).toHaveLength(9)
})

it('draws every line in one grey, for its title names it', () => {
  const strokes = all(draw(nine), '.stretches path').map((path) => path.getAttribute('stroke'))
  expect(new Set(strokes)).toEqual(new Set(['var(--line-0)']))
})

it('shares one scale: equal values stand equally high in their panels', () => {
  const high = draw([exampleLine('Kenya', [2, 2]), exampleLine('Nepal', [2, 9])])
  const [kenya, , nepal] = all(high, '.measured circle').map((dot) => dot.getAttribute('cy'))
  expect(kenya).toBe(nepal)
})

it('gives each panel its own scale where that is asked for, written at each and said over all', () => {
  const chart = draw([exampleLine('Kenya', [1, 2]), exampleLine('Nepal', [10, 200])], { panelScale: 'own' })
  const [, kenya, , nepal] = all(chart, '.measured circle').map((dot) => dot.getAttribute('cy'))
  expect(kenya).toBe(nepal)
  expect(texts(chart, 'ticks')).toEqual(['0', '1', '2', '0', '100', '200'])
  expect(texts(chart, 'axis-label').join()).toContain('own scales')
})

it('rules each panel for itself, from its first year to its last', () => {
  const chart = draw(nine)
  const path = all(chart, '.foot path')[0]!.getAttribute('d')!
  const kenya = pointsOf(chart).filter(({ key }) => key === 'Kenya')
  expect(Array.from(path.matchAll(/[ML]([\d.]+)/g), ([, x]) => Number(x))).toEqual([kenya[0]!.x, kenya[4]!.x])
  expect(all(chart, '.foot path')).toHaveLength(9)
})

it('keeps the rules of a trend: gaps, cuts, hollow estimates, rings, crosses', () => {
  const chart = draw(nine)
  expect(all(chart, '.stretches path')).toHaveLength(11)
  expect(titles(chart, 'cuts')).toEqual(['Peru: another survey from 2018'])
  // What is flagged is hollow too, inside its ring.
  expect(all(chart, '.estimated circle')).toHaveLength(2)
  expect(titles(chart, 'rings')).toEqual(['India, 2016: flagged, jump'])
  expect(titles(chart, 'missing')).toContain('Nepal, 2017: not_reported')
  expect(texts(chart, 'legend')).toEqual(['estimated', 'flagged', 'not joined', 'not_reported'])
})

it('draws at most sixty panels, as high as was reserved', () => {
  const lines = Array.from({ length: 70 }, (_, i) => exampleLine(`Area ${i}`, [i, i + 1]))
  const chart = draw(lines)
  expect(all(chart, '.titles text')).toHaveLength(60)
  expect(Number(chart.getAttribute('height'))).toBe(multiplesHeight(lines, exampleOptions()))
})

it('has in a bounded height the first panels that have room there, and says how many', () => {
  const chart = draw(nine, { height: 260 })
  expect(Number(chart.getAttribute('height'))).toBeLessThanOrEqual(260)
  const shown = all(chart, '.titles text').length
  expect(shown).toBeLessThan(9)
  expect(chart.textContent).toContain(`${shown} of 9 shown`)
  expect(all(draw(nine, { height: 900 }), '.titles text')).toHaveLength(9)
})

it('has as many columns as fit', () => {
  const columns = (width: number) => new Set(points(nine, { width }).map(({ x }) => Math.round(x))).size / 5
  expect(columns(390)).toBe(2)
  expect(columns(720)).toBe(4)
})

it('says where each cell stands', () => {
  const chart = draw([nine[0]!, nine[5]!])
  const drawn = all(chart, '.measured circle').map((dot) =>
    ['cx', 'cy'].map((name) => Math.round(Number(dot.getAttribute(name))))
  )
  expect(pointsOf(chart).map(({ x, y }) => [x, y].map(Math.round))).toEqual(drawn)
})

it('sets panels from the right for a reader of Arabic, and years from the left', () => {
  const [first, ...rest] = points(nine, { dir: 'rtl' }).filter(({ timePeriod }) => timePeriod === 2016)
  expect(Math.max(...rest.map(({ x }) => x))).toBeLessThanOrEqual(first!.x)
  const kenya = points(nine, { dir: 'rtl' }).filter(({ key }) => key === 'Kenya')
  expect(kenya[4]!.x).toBeGreaterThan(kenya[0]!.x)
})

it('looks as it did', async () => {
  await expect(`${draw(nine).outerHTML}\n`).toMatchFileSnapshot('snapshots/smallMultiples.svg')
})

function draw(lines: ChartLine[], options: Partial<ChartOptions> = {}): Element {
  return smallMultiples(lines, exampleOptions({ document: new JSDOM('').window.document, ...options }))
}

const points = (lines: ChartLine[], options: Partial<ChartOptions>) => pointsOf(draw(lines, options))
const all = (chart: Element, selector: string) => [...chart.querySelectorAll(selector)]
const titles = (chart: Element, name: string) => all(chart, `.${name} title`).map((title) => title.textContent)
const texts = (chart: Element, name: string) => all(chart, `.${name} text`).map((text) => text.textContent)
