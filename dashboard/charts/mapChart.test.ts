import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import type { Cell } from '../../data/structure/line.ts'
import { pointsOf } from './chartPoints.ts'
import { mapChart } from './mapChart.ts'
import { mapHeight } from './mapLayout.ts'
import type { MapArea, MapOptions } from './mapOptions.ts'

it('draws one dot an area, on coastlines and on nothing else', () => {
  const chart = draw(areas)
  const outlines = [...chart.querySelectorAll(':scope > path')].map((path) => path.getAttribute('class'))
  expect(outlines).toEqual(['sphere', 'land'])
  expect(pointsOf(chart).map(({ key }) => key)).toEqual(areas.map(({ key }) => key))
})

it('gives a dot the area that its count asks for, down to the least that can be seen', () => {
  const chart = draw([at('400', [30, 36], { obsValue: 100 }), at('404', [0, 38], { obsValue: 400 })])
  const [greater, smaller] = radii(chart)
  expect(greater! / smaller!).toBeCloseTo(2, 2)
  const tiny = draw([at('400', [30, 36], { obsValue: 1 }), at('404', [0, 38], { obsValue: 1e9 })])
  expect(radii(tiny)[1]).toBe(2)
  expect(texts(tiny)).toContain('up to 7000000')
})

it('takes no flagged count for the size of dots: past the greatest of the others it is as great as that', () => {
  const flags: Cell['flags'] = ['dominates']
  const chart = draw([
    at('400', [30, 36], { obsValue: 100 }),
    at('404', [0, 38], { obsValue: 400 }),
    at('156', [35, 104], { obsValue: 439_731_865, flags }),
  ])
  const [one, other, smaller] = radii(chart)
  expect(one).toBe(other)
  expect(one! / smaller!).toBeCloseTo(2, 2)
})

it('lets no dot hide a smaller one: the great are drawn first, and small ones after the rings of what is missing', () => {
  const chart = draw([
    at('400', [30, 36], { obsValue: 1 }),
    at('404', [0, 38], { obsValue: 400 }),
    at('524', [28, 84], { obsValue: 150 }),
    gap('356', [20, 78], 'not_reported'),
  ])
  expect(radii(chart)).toEqual(radii(chart).toSorted((a, b) => b - a))
  const order = [...chart.querySelectorAll('.dots, .missing')].map((group) => group.getAttribute('class')!)
  expect(order.slice(0, 4).map((name) => name.split(' ')[0])).toEqual(['dots', 'missing', 'missing', 'dots'])
})

it('draws rates as dots of one size and tells them apart by the colour of their class', () => {
  const chart = draw([at('400', [30, 36], { measureValue: 10 }), at('404', [0, 38], { measureValue: 40 })], {
    size: 'one',
    classes: [
      { from: 5, to: 20 },
      { from: 20, to: 40 },
    ],
  })
  expect(new Set(radii(chart)).size).toBe(1)
  const colours = circles(chart).map((circle) => circle.getAttribute('fill'))
  expect(colours).toEqual(['var(--class-1)', 'var(--class-4)'])
  expect(texts(chart)).toEqual(['class 0', 'class 1'])
})

it('uses no class where figures may not be compared, nor for a figure that is flagged or has no measure', () => {
  const colours = (given: Partial<MapOptions>) =>
    circles(draw([at('400', [30, 36], { flags: ['jump'] }), at('404', [0, 38], { measureValue: null })], given)).map(
      (circle) => circle.getAttribute('fill')
    )
  expect(colours({ size: 'one' })).toEqual(['var(--line-1)', 'var(--line-1)'])
  const classes = [{ from: 5, to: 20 }]
  expect(colours({ size: 'one', classes })).toEqual(['var(--line-0)', 'var(--line-0)'])
  expect(texts(draw([at('400', [30, 36], { flags: ['jump'] })], { classes }))).toContain('no class')
})

it('shows what is missing by a ring with a sign of its kind, and says each kind in the legend', () => {
  const chart = draw([gap('400', [30, 36], 'not_reported'), gap('404', [0, 38], 'cannot_exist')])
  const sign = (reason: string) => inMap(chart, `.missing.${reason}-sign path`)[0]?.getAttribute('d')
  expect(inMap(chart, '.missing circle')).toHaveLength(2)
  expect(sign('not_reported')).toBeTruthy()
  expect(sign('not_reported')).not.toBe(sign('cannot_exist'))
  expect(texts(chart)).toEqual(['not_reported', 'cannot_exist'])
})

it('keeps a printed zero apart from a gap, from every count and from what is estimated: a square', () => {
  const chart = draw([at('400', [30, 36], { obsValue: 0 }), at('404', [0, 38], { obsValue: 7 })])
  expect(inMap(chart, '.zero path')).toHaveLength(1)
  expect(inMap(chart, '.missing circle')).toHaveLength(0)
  expect(texts(chart)).toContain('zero')
  const event = draw([at('400', [30, 36], { obsValue: 0 }), at('404', [0, 38], { obsValue: 1 })], { size: 'one' })
  expect([inMap(event, '.zero path').length, circles(event).length]).toEqual([1, 1])
  const computed = draw([at('400', [30, 36], { obsValue: 0, obsStatus: 'E' })], { size: 'one' })
  expect([inMap(computed, '.zero path').length, inMap(computed, '.estimated circle').length]).toEqual([0, 1])
})

it('rings what is flagged and leaves hollow what is estimated', () => {
  const chart = draw([at('400', [30, 36], { flags: ['jump'] }), at('404', [0, 38], { obsStatus: 'E' })])
  expect(inMap(chart, '.flagged circle')).toHaveLength(1)
  expect(chart.querySelector('.estimated')?.getAttribute('fill')).toContain('--paper')
  expect(texts(chart)).toEqual(expect.arrayContaining(['flagged', 'estimated']))
})

it('is the same map for a reader of Arabic, with its words isolated', () => {
  const [west, east] = pointsOf(draw([at('076', [-10, -53], {}), at('404', [0, 38], {})], { dir: 'rtl' }))
  expect(west!.x).toBeLessThan(east!.x)
  const [text] = texts(draw([gap('400', [30, 36], 'not_reported')], { dir: 'rtl' }))
  expect(text).toBe('\u2067not_reported\u2069')
})

it('keeps all dots inside, wide and narrow, at the height that was reserved', () => {
  for (const width of [340, 900])
    for (const extent of ['world', 'areas'] as const) {
      const chart = draw(areas, { width, extent })
      const height = mapHeight(areas, options({ width, extent }))
      expect(Number(chart.getAttribute('height'))).toBe(height)
      for (const { x, y } of pointsOf(chart)) expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
    }
})

it('brings areas that lie together apart where the map shows no more than them', () => {
  const near = [at('US-CA', [37, -120], {}), at('US-NV', [39, -117], {}), at('US-AZ', [34, -112], {})]
  const gapIn = (extent: 'world' | 'areas') => {
    const [one, other] = pointsOf(draw(near, { extent }))
    return Math.hypot(one!.x - other!.x, one!.y - other!.y)
  }
  expect(gapIn('areas')).toBeGreaterThan(5 * gapIn('world'))
})

it('goes no nearer to two neighbours than a coast can be known by', () => {
  const [one, other] = pointsOf(draw([at('KM', [-12, 43], {}), at('YT', [-12.8, 45], {})], { extent: 'areas' }))
  expect(Math.hypot(one!.x - other!.x, one!.y - other!.y)).toBeLessThan(150)
})

it('keeps areas on both sides of the date line together', () => {
  const [fiji, tonga] = pointsOf(draw([at('242', [-18, 178], {}), at('776', [-21, -175], {})], { extent: 'areas' }))
  expect(tonga!.x).toBeGreaterThan(fiji!.x)
  expect(tonga!.x - fiji!.x).toBeLessThan(500)
})

it('lets no dot hide another where all are alike, and moves none that hides none', () => {
  const islands = [0, 1, 2, 3, 4, 5].map((n) => at(`i${n}`, [14 + n / 2, -61], {}))
  const alone = at('404', [0, 38], {})
  for (const width of [358, 852]) {
    const points = pointsOf(draw([...islands, alone], { size: 'one', width }))
    const r = radii(draw([alone], { size: 'one', width }))[0]!
    for (const [at, one] of points.entries())
      for (const other of points.slice(at + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * r - 0.3)
    expect(points.at(-1)).toEqual(pointsOf(draw([alone], { size: 'one', width }))[0])
  }
})

it('draws no line where its frame cuts through the land', () => {
  const near = [at('US-CA', [10, 10], {}), at('US-NV', [12, 12], {})]
  const chart = draw(near, { extent: 'areas' })
  expect(chart.querySelector('.land')?.getAttribute('d')).toContain('L')
  expect(chart.querySelector('.land')?.getAttribute('stroke')).toBe('none')
  expect(chart.querySelector('.shore')?.getAttribute('d')).toBe('')
})

it('rings what is chosen in the colours of the list, a gap too, and says of each dot whose it is', () => {
  const chart = draw(areas, { chosen: ['356', '404', '999'] })
  const rings = [...chart.querySelectorAll('.chosen circle')]
  expect(rings.map((ring) => [ring.getAttribute('data-key'), ring.getAttribute('stroke')])).toEqual([
    ['356', 'var(--line-1)'],
    ['404', 'var(--line-2)'],
  ])
  const marked = new Set(Array.from(chart.querySelectorAll('[data-key]'), (mark) => mark.getAttribute('data-key')))
  expect([...marked].sort()).toEqual(areas.map(({ key }) => key).sort())
})

it('looks as it did', async () => {
  await expect(`${draw(areas).outerHTML}\n`).toMatchFileSnapshot('snapshots/mapChart.svg')
})

it('looks as it did with classes, in Arabic', async () => {
  const classes = [
    { from: 0, to: 1 },
    { from: 1, to: 400 },
  ]
  const chart = draw(areas, { classes, dir: 'rtl', width: 390 })
  await expect(`${chart.outerHTML}\n`).toMatchFileSnapshot('snapshots/mapChartClasses.svg')
})

const usual: Cell = {
  ...{
    timePeriod: 2019,
    obsValue: 100,
    obsStatus: 'A',
    missingReason: null,
    flags: [],
    source: 'made up',
    survey: 'made up',
  },
  ...{ comment: null, timeDetail: null, originalValue: null, lower: null, upper: null },
  ...{ measureValue: 100, noMeasureReason: null },
}

type Place = readonly [latitude: number, longitude: number]

function at(key: string, [latitude, longitude]: Place, cell: Partial<Cell>): MapArea {
  return { key, latitude, longitude, cell: { ...usual, ...cell } }
}

const gap = (key: string, place: Place, missingReason: Cell['missingReason']) =>
  at(key, place, { obsValue: null, measureValue: null, missingReason, obsStatus: 'O' })

const areas = [
  at('400', [31, 36], { obsValue: 737, measureValue: 0.07 }),
  at('404', [0, 38], { obsValue: 161_622, measureValue: 2.9 }),
  at('076', [-14, -52], { obsValue: 0, measureValue: 0 }),
  at('554', [-41, 175], { obsStatus: 'E', obsValue: 20_000, measureValue: 4 }),
  at('524', [28, 84], { flags: ['jump'], obsValue: 60_000 }),
  gap('356', [21, 79], 'not_reported'),
  gap('010', [-84, 83], 'cannot_exist'),
]

/** The parts of the map itself, which stand before those of the legend. */
function inMap(chart: Element, selector: string): Element[] {
  const bottom = Number(chart.getAttribute('width')) * 0.4867
  const isAbove = (part: Element) => {
    const y = part.getAttribute('cy') ?? /translate\([^,]+,([^)]+)\)/.exec(part.getAttribute('transform') ?? '')?.[1]
    return Number(y) < bottom
  }
  return [...chart.querySelectorAll(selector)].filter(isAbove)
}

const circles = (chart: Element) => inMap(chart, '.dots circle')
const radii = (chart: Element) => circles(chart).map((circle) => Number(circle.getAttribute('r')))
const texts = (chart: Element) => [...chart.querySelectorAll('.legend text')].map((text) => text.textContent)
const draw = (drawn: MapArea[], given: Partial<MapOptions> = {}): Element => mapChart(drawn, options(given))

/** A continent of the tests. */
const shore = [
  [-20, -30],
  [-20, 50],
  [60, 50],
  [60, -30],
  [-20, -30],
]

function options(given: Partial<MapOptions>): MapOptions {
  return {
    ...{ width: 900, dir: 'ltr', sentence: 'What the map says.', timePeriod: 2019 },
    ...{ size: 'count', classes: [], extent: 'world' },
    coastlines: { land: { type: 'Polygon', coordinates: [shore] }, shore: { type: 'LineString', coordinates: shore } },
    words: {
      count: String,
      countUpTo: (count) => `up to ${count}`,
      class: (place) => `class ${place}`,
      ...{ unclassed: 'no class', figure: 'figure', zero: 'zero', estimated: 'estimated', flagged: 'flagged' },
      missing: (reason) => reason,
    },
    document: new JSDOM('').window.document,
    ...given,
  } as MapOptions
}

it('stands in the middle of its width in a bounded height, with a legend over all of it', () => {
  const areas = [at('404', [0, 38], { obsValue: 1 }), at('604', [-10, -75], { obsValue: 2 })]
  const [whole, bounded] = [draw(areas), draw(areas, { height: 200 })]
  const heightOf = (chart: Element) => Number(chart.getAttribute('height'))
  expect(heightOf(bounded)).toBe(mapHeight(areas, options({ height: 200 })))
  expect(heightOf(whole) - heightOf(bounded)).toBeGreaterThan(200)
  const [left, right] = pointsOf(bounded).map(({ x }) => x)
  expect(Math.abs(left! - right!)).toBeLessThan(200)
  expect(Math.min(left!, right!)).toBeGreaterThan(300)
})
