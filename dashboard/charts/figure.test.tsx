// @vitest-environment jsdom
import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, expect, it, vi } from 'vitest'
import { exampleLine, exampleOptions } from './exampleLines.ts'
import { Figure, type FigureProps } from './Figure.tsx'
import { createPointing, PointingHere } from './pointing.ts'
import { smallMultiples } from './smallMultiples.ts'
import { trendChart } from './trendChart.ts'
import { trendHeight } from './trendLayout.ts'

const lines = [
  exampleLine('Nepal', [3.73, 4, 4.27, 4.08, 4.32], 1),
  exampleLine('Jordan', [0.03, 0.05, 0.07, 0.07, null], 2),
]
const props: FigureProps = {
  heading: <h2>People volunteering</h2>,
  caption: 'Source: FDRS',
  draw: (on) => trendChart(lines, exampleOptions({ ...on })),
  height: (width) => trendHeight(lines, exampleOptions({ width })),
  lines,
  readout: (line, cell) => `${line.label} · ${cell.timePeriod} · ${cell.measureValue ?? cell.missingReason}`,
  words: { explore: 'Chart', hint: 'Arrow keys read the values' },
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  // jsdom lays nothing out: the place is 700 pixels wide, and stays so.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    }
  )
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(700)
  document.body.replaceChildren()
})

it('draws the chart at the width of its place, without the style that a strict policy refuses', async () => {
  await mount(props)
  expect(document.querySelector('svg')!.getAttribute('width')).toBe('700')
  expect(document.querySelectorAll('style')).toHaveLength(0)
})

it('keeps the height of a chart whose code is on the way', async () => {
  await mount({ ...props, draw: undefined })
  expect(place().style.minBlockSize).toBe(`${trendHeight(lines, exampleOptions({ width: 700 }))}px`)
  expect(document.querySelector('svg')).toBeNull()
})

it('reads the last year out first, then moves over years and lines by the arrow keys', async () => {
  await mount(props)
  expect(readout()).toBe('')
  await press('ArrowRight')
  expect(readout()).toBe('Nepal · 2020 · 4.32')
  await press('ArrowLeft')
  expect(readout()).toBe('Nepal · 2019 · 4.08')
  await press('ArrowDown')
  expect(readout()).toBe('Jordan · 2019 · 0.07')
  await press('End')
  expect(readout()).toBe('Jordan · 2020 · not_reported')
  await press('Escape')
  expect(readout()).toBe('')
})

it('takes the figures of the year that is read into the names at the ends of lines, and floats nothing over them', async () => {
  await mount(props)
  await press('ArrowRight')
  expect(yearTexts()).toEqual(['Nepal 4.32', 'Jordannot_reported', 'in 2020'])
  expect(document.querySelector('.chart-tip')).toBeNull()
  expect(document.querySelectorAll('.chart-year .rule')).toHaveLength(1)
  await press('ArrowLeft')
  expect(yearTexts()).toEqual(['Nepal 4.08', 'Jordan 0.07', 'in 2019'])
  expect(document.querySelector('.chart-year .lit')!.textContent).toBe('Nepal 4.08')
  await press('Escape')
  expect(yearTexts()).toEqual([])
  expect(document.querySelector('.has-year, .has-lit, .lit')).toBeNull()
})

it('lists the figures of the year under a chart that is too narrow for names beside its lines', async () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(330)
  const named = lines.map((line) => ({
    ...line,
    label: `${line.label}, with a name that is much too long to stand there`,
  }))
  await mount({ ...props, lines: named, draw: (on) => trendChart(named, exampleOptions({ ...on })) })
  await press('ArrowRight')
  await press('ArrowLeft')
  const said = document.querySelector('.chart-hint')!.textContent!
  expect(said).toMatch(/^in 2019 · Nepal.* 4.08 · Jordan.* 0.07$/)
})

it('lights what a list beside it points at, and tells the list what it reads', async () => {
  const pointing = createPointing()
  const heard: (string | undefined)[] = []
  pointing.hear((area) => heard.push(area))
  await mount(props, (figure) => <PointingHere value={pointing}>{figure}</PointingHere>)
  pointing.point('Jordan', {})
  expect(litKeys()).toEqual(['Jordan'])
  pointing.point(undefined, {})
  expect(litKeys()).toEqual([])
  await press('ArrowRight')
  await press('Escape')
  expect(heard).toEqual(['Jordan', undefined, 'Nepal', undefined])
})

it('chooses by a press on a line or its name, and by Enter, and by none into the empty', async () => {
  const chosen: string[] = []
  await mount({ ...props, onChoose: ({ key }) => chosen.push(key) })
  const name = [...document.querySelectorAll('.labels text')].find(({ textContent }) => textContent === 'Nepal')!
  await click(name, 5, 5)
  const dot = document.querySelector('.measured circle')!
  await click(place(), Number(dot.getAttribute('cx')), Number(dot.getAttribute('cy')) + 10)
  await click(place(), Number(dot.getAttribute('cx')) + 60, 5)
  expect(chosen).toEqual(['Nepal', 'Nepal'])
  await press('ArrowRight')
  await press('ArrowDown')
  await press('Enter')
  expect(chosen.at(-1)).toBe('Jordan')
})

it('shows what is read out beside its value, for eyes alone, and how to read stays below', async () => {
  await mount({ ...props, draw: (on) => smallMultiples(lines, exampleOptions({ ...on })) })
  expect(document.querySelector('.chart-tip')).toBeNull()
  await press('ArrowRight')
  const tip = document.querySelector('.chart-tip')!
  expect([tip.textContent, tip.getAttribute('aria-hidden')]).toEqual([readout(), 'true'])
  expect(document.querySelector('.chart-hint')!.textContent).toBe('Arrow keys read the values')
  await press('Escape')
  expect(document.querySelector('.chart-tip')).toBeNull()
})

it('rings the value that is read out, and no other', async () => {
  await mount(props)
  await press('ArrowRight')
  const dot = document.querySelector('.measured circle:nth-child(5)')!
  expect(Number(document.querySelector('.chart-here')!.getAttribute('cx'))).toBeCloseTo(
    Number(dot.getAttribute('cx')),
    3
  )
  await press('ArrowLeft')
  expect(document.querySelectorAll('.chart-here')).toHaveLength(1)
})

it('leaves the arrow keys with a modifier to the browser', async () => {
  await mount(props)
  await press('ArrowLeft', { altKey: true })
  expect(readout()).toBe('')
})

async function mount(given: FigureProps, within = (figure: ReactNode) => figure) {
  const root = document.createElement('div')
  document.body.append(root)
  await act(async () => createRoot(root).render(within(<Figure {...given} />)))
}

async function press(key: string, more: KeyboardEventInit = {}) {
  await act(async () => place().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more })))
}

async function click(target: Element, clientX: number, clientY: number) {
  const pressed = Object.assign(new MouseEvent('click', { bubbles: true, clientX, clientY }), { pointerType: 'mouse' })
  await act(async () => target.dispatchEvent(pressed))
}

const yearTexts = () => Array.from(document.querySelectorAll('.chart-year text'), ({ textContent }) => textContent)
const litKeys = () => [
  ...new Set(Array.from(document.querySelectorAll('.lit'), (mark) => mark.getAttribute('data-key'))),
]
const place = () => document.querySelector<HTMLElement>('.chart-place')!
const readout = () => document.querySelector('.chart-readout')!.textContent
