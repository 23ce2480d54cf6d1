import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { exampleLine, exampleOptions } from './exampleLines.ts'
import { exportSvg, type PictureOptions } from './exportSvg.ts'
import { trendChart } from './trendChart.ts'

const text = {
  title: 'People volunteering',
  sentence: 'Kenya: 1.71 in 2016, 3.11 in 2020.',
  source: 'Source: IFRC, FDRS. Licence: not stated. Release 2026.1-abc.',
  address: 'https://example.org/en/explore?series=VOLUNTEERS&areas=404,400',
}

it('carries title, sentence, source with release, and address', () => {
  const words = picture().textContent!
  for (const part of Object.values(text)) expect(words.replaceAll('\n', '')).toContain(part)
})

it('says the finding over its title, and to those who do not see it', () => {
  const finding = 'Kenya: +82%'
  const svg = exportSvg(draw(), { ...text, finding }, options())
  const lines = [...svg.children].filter(({ tagName }) => tagName === 'text').map(({ textContent }) => textContent)
  expect(lines.slice(0, 3)).toEqual([finding, text.title, text.sentence])
  expect(svg.getAttribute('aria-label')).toBe(`${finding}. ${text.title}. ${text.sentence}`)
})

it('has every colour resolved and nothing that another page would have to bring', () => {
  const svg = picture().outerHTML
  expect(svg).not.toMatch(/var\(|class=|<style|href=|url\(/)
  expect(svg).toContain('fill="--paper resolved"')
})

it('leaves the chart on the page as it is', () => {
  const chart = draw()
  const before = chart.outerHTML
  exportSvg(chart, text, options())
  expect(chart.outerHTML).toBe(before)
})

it('leaves the mark of the value that is being read out', () => {
  const chart = draw()
  const mark = chart.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'circle')
  mark.setAttribute('class', 'chart-here')
  chart.append(mark)
  expect(exportSvg(chart, text, options()).querySelectorAll('circle')).toHaveLength(
    draw().querySelectorAll('circle').length
  )
})

it('is as high as all that stands in it, each line below the one before', () => {
  const svg = picture()
  const lines = [...svg.children]
    .filter(({ tagName }) => tagName === 'text')
    .map((line) => Number(line.getAttribute('y')))
  expect(lines).toEqual([...lines].sort((a, b) => a - b))
  expect(Number(svg.getAttribute('height'))).toBeGreaterThan(lines.at(-1)!)
})

it('begins at the right for a reader of Arabic, each line isolated, but for the address', () => {
  const svg = exportSvg(draw(), { ...text, title: 'المتطوعون' }, options({ dir: 'rtl', language: 'ar' }))
  const lines = [...svg.children].filter(({ tagName }) => tagName === 'text')
  expect(lines[0]!.textContent).toBe('\u2067المتطوعون\u2069')
  expect(new Set(lines.map((line) => line.getAttribute('text-anchor')))).toEqual(new Set(['end']))
  expect(lines.at(-1)!.textContent).not.toMatch(/[\u2066-\u2069]/)
})

it('keeps a release together in Arabic, even where a line breaks inside what is isolated', () => {
  const release = `\u2068${'2026.1-934d0bcc4ffc '.repeat(12)}\u2069`
  const svg = exportSvg(draw(), { ...text, source: `المصدر: ${release}.` }, options({ dir: 'rtl', language: 'ar' }))
  for (const { textContent, tagName } of svg.children) {
    if (tagName !== 'text') continue
    const opened = textContent!.match(/[\u2066-\u2068]/g)?.length ?? 0
    expect(textContent!.match(/\u2069/g)?.length ?? 0).toBe(opened)
    if (textContent!.includes('934d')) expect(opened).toBe(2)
  }
})

it('draws the chart anew in the room that its words leave, and is as large as was asked for', () => {
  const rooms: { width: number; height?: number }[] = []
  const chart = (room: { width: number; height?: number }) => {
    rooms.push(room)
    const drawn = draw() as SVGElement
    drawn.setAttribute('height', String(room.height))
    return drawn
  }
  const svg = exportSvg(chart, { ...text, finding: 'Kenya: +82%' }, options({ size: { width: 900, height: 500 } }))
  expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual(['900', '500'])
  expect(rooms).toEqual([{ width: 852, height: expect.any(Number) }])
  const said = [...svg.children].filter(({ tagName }) => tagName === 'text').map(({ textContent }) => textContent)
  expect(said).toContain(text.source)
  // What the finding says already gives its room to the chart.
  expect(said).not.toContain(text.sentence)
})

it('says what else is to be said of a picture where there is room alone', () => {
  const noted = { ...text, note: 'Coastlines: Natural Earth. '.repeat(40) }
  const small = exportSvg(draw, noted, options({ size: { width: 900, height: 400 } }))
  expect(small.textContent).not.toContain('Natural Earth')
  expect(exportSvg(draw(), noted, options()).textContent).toContain('Natural Earth')
})

it('draws the paper round names as letters of their own below them, for programs that know no order of painting', () => {
  const svg = picture()
  expect(svg.querySelectorAll('[paint-order]')).toHaveLength(0)
  const names = [...svg.querySelectorAll('text')].filter(({ textContent }) => textContent === 'Kenya')
  const [halo, name] = names.map((one) => one.closest('g')!)
  expect(names).toHaveLength(2)
  expect(halo!.getAttribute('stroke')).toBe('--paper resolved')
  expect(halo!.getAttribute('fill')).toBe('--paper resolved')
  expect([name!.getAttribute('stroke'), name!.getAttribute('fill')]).toEqual([null, '--ink resolved'])
})

const draw = () =>
  trendChart(
    [exampleLine('Kenya', [1.71, null, 2.3, 2.04, 3.11])],
    exampleOptions({ document: new JSDOM('').window.document })
  )
const picture = () => exportSvg(draw(), text, options())
const options = (given: Partial<PictureOptions> = {}): PictureOptions => ({
  dir: 'ltr',
  language: 'en',
  colourOf: (property) => `${property} resolved`,
  fontFamily: 'sans-serif',
  ...given,
})
