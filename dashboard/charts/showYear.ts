import { isolateText } from './isolateText.ts'
import { paintOf } from './lineColours.ts'
import { textLineHeight, textSize } from './textWidth.ts'
import { figuresIn, type ReadChart, yearReading } from './yearReading.ts'
import type { YearShown } from './yearShown.ts'

/** How a chart of lines shows one year: a rule, and at the ends of lines their figures of that year, over no line. */
export function yearShownIn(chart: Element, read: ReadChart): YearShown {
  return {
    isBeside: read.layout.labels.length > 0,
    show: (timePeriod) => showYear(chart, read, timePeriod),
    say: (timePeriod) =>
      read.options.words.beside([
        read.options.words.inYear(timePeriod),
        ...figuresIn(read.lines, timePeriod, read.options)
          .sort((a, b) => (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY))
          .map(({ line, figure }) => `${line.label} ${figure}`),
      ]),
  }
}

function showYear(chart: Element, read: ReadChart, timePeriod: number): () => void {
  const { frame, options } = read
  const reading = yearReading(read, timePeriod)
  const make = (name: string, attributes: Record<string, string | number>, text?: string) => {
    const element = chart.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
    if (text !== undefined) element.textContent = text
    return element
  }
  const [under, over] = [make('g', { class: 'chart-year' }), make('g', { class: 'chart-year', 'text-anchor': 'start' })]
  under.append(make('path', { class: 'rule', d: `M${reading.x} ${frame.top - 6}V${frame.bottom}` }))
  for (const { line, lines, y, pointY } of reading.labels) {
    const stroke = paintOf(line)
    if (pointY !== null) over.append(make('circle', { cx: reading.x, cy: pointY, r: 6 }))
    over.append(
      make('circle', {
        cx: reading.labelX - 8,
        cy: y,
        r: 3.5,
        stroke,
        fill: line.look ? 'var(--paper, white)' : stroke,
      })
    )
    const top = y - ((lines.length - 1) * textLineHeight) / 2
    const text = make('text', { 'data-key': line.key, y: top, 'font-size': textSize, 'font-weight': 600 })
    for (const [at, said] of lines.entries())
      text.append(make('tspan', { x: reading.labelX, y: top + at * textLineHeight }, isolateText([said], options.dir)))
    over.append(text)
  }
  if (reading.labels.length > 0)
    over.append(
      make(
        'text',
        { class: 'head', x: reading.labelX - 12, y: reading.headY, 'font-size': textSize },
        isolateText([reading.head], options.dir)
      )
    )
  const said = options.formatYear(timePeriod)
  const years = [...chart.querySelectorAll('.years text')].filter(({ textContent }) => textContent === said)
  chart.prepend(under)
  chart.append(over)
  if (reading.labels.length > 0) chart.classList.add('has-year')
  for (const year of years) year.classList.add('here')
  return () => {
    under.remove()
    over.remove()
    chart.classList.remove('has-year')
    for (const year of years) year.classList.remove('here')
  }
}
