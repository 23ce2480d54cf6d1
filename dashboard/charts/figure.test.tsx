// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, expect, it, vi } from 'vitest'
import { exampleLine, exampleOptions } from './exampleLines.ts'
import { Figure, type FigureProps } from './Figure.tsx'
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

it('shows what is read out beside its value, for eyes alone, and how to read stays below', async () => {
  await mount(props)
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

async function mount(given: FigureProps) {
  const root = document.createElement('div')
  document.body.append(root)
  await act(async () => createRoot(root).render(<Figure {...given} />))
}

async function press(key: string, more: KeyboardEventInit = {}) {
  await act(async () => place().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more })))
}

const place = () => document.querySelector<HTMLElement>('.chart-place')!
const readout = () => document.querySelector('.chart-readout')!.textContent
