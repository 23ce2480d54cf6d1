import { isolatedLines } from './isolateText.ts'
import { textSize } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

/** What a picture must carry with it when it leaves the page. */
export interface PictureText {
  title: string
  /** What the page says over the picture, where it says more than its title. */
  finding?: string | undefined
  sentence: string
  /** Where the figures are from, with licence and release. */
  source: string
  /** Where the view can be seen again. */
  address: string
}

export interface PictureOptions {
  dir: 'ltr' | 'rtl'
  language: string
  /** What a custom property such as `--ink` stands for now. */
  colourOf(property: string): string
  fontFamily: string
}

const pad = 24
const namespace = 'http://www.w3.org/2000/svg'

/**
 * A drawn chart as a picture that stands by itself: finding, title, sentence, source and address inside, every colour resolved,
 * nothing from elsewhere. Text stays text, so that it is shaped as its script asks and can be searched.
 */
export function exportSvg(chart: Element, text: PictureText, options: PictureOptions): SVGSVGElement {
  const { dir, language, colourOf, fontFamily } = options
  const drawn = chart.cloneNode(true) as Element
  for (const extra of drawn.querySelectorAll('.chart-here, .chart-year, style')) extra.remove()
  for (const part of [drawn, ...drawn.querySelectorAll('*')]) makePlain(part, colourOf)
  const [chartWidth, chartHeight] = [Number(drawn.getAttribute('width')), Number(drawn.getAttribute('height'))]
  const width = Math.max(chartWidth, 320) + 2 * pad
  const document = chart.ownerDocument
  const make = (name: string, attributes: Record<string, string | number>) => {
    const element = document.createElementNS(namespace, name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
    return element
  }
  let y = pad
  const paragraph = (words: string, { size, weight = 400, colour = '--ink', isLtr = false }: Voice) => {
    const wrapped = wrapText(words, ((width - 2 * pad) * textSize) / size, weight > 400)
    const lines = isLtr ? pieces(words, width, size) : dir === 'rtl' ? isolatedLines(wrapped) : wrapped
    return lines.map((line) => {
      y += size * 1.4
      const x = dir === 'rtl' ? width - pad : pad
      const anchor = dir === 'rtl' ? 'end' : 'start'
      const said = make('text', {
        x,
        y: y - size * 0.35,
        'font-size': size,
        'font-weight': weight,
        'text-anchor': anchor,
      })
      said.setAttribute('fill', colourOf(colour))
      said.textContent = line
      return said
    })
  }
  const [first, ...below] = text.finding ? [text.finding, text.title] : [text.title]
  const head = [
    ...paragraph(first!, { size: 20, weight: 650 }),
    ...below.flatMap((words) => paragraph(words, { size: 15, weight: 650 })),
    ...paragraph(text.sentence, { size: 15 }),
  ]
  y += 16
  drawn.removeAttribute('font-family')
  drawn.setAttribute('x', String(pad))
  drawn.setAttribute('y', String(y))
  drawn.setAttribute('overflow', 'visible')
  y += chartHeight + 16
  const quiet = { size: 12, colour: '--ink-soft' }
  const foot = [...paragraph(text.source, quiet), ...paragraph(text.address, { ...quiet, isLtr: true })]
  const height = Math.ceil(y + pad)
  const picture = make('svg', { xmlns: namespace, width, height, viewBox: `0 0 ${width} ${height}`, direction: 'ltr' })
  for (const [key, value] of Object.entries({
    ...{ lang: language, role: 'img', 'aria-label': [first, ...below, text.sentence].join('. ') },
    ...{ 'font-family': fontFamily, color: colourOf('--ink') },
  }))
    picture.setAttribute(key, value)
  const title = make('title', {})
  title.textContent = text.title
  picture.append(title, make('rect', { width, height, fill: colourOf('--paper') }), ...head, drawn, ...foot)
  return picture as SVGSVGElement
}

interface Voice {
  size: number
  weight?: number
  colour?: string
  isLtr?: boolean
}

/** An attribute without custom properties, and without what only the page's own reader needs. */
function makePlain(part: Element, colourOf: (property: string) => string): void {
  for (const { name, value } of [...part.attributes]) {
    if (name.startsWith('aria-') || name === 'role' || name === 'class') part.removeAttribute(name)
    else if (value.includes('var('))
      part.setAttribute(
        name,
        value.replace(/var\((--[\w-]+)[^)]*\)/g, (_, property) => colourOf(property))
      )
  }
}

/** An address has no spaces to break at: it is cut where a line is full. */
function pieces(address: string, width: number, size: number): string[] {
  const most = Math.max(20, Math.floor((width - 2 * pad) / (size * 0.6)))
  return address.match(new RegExp(`.{1,${most}}`, 'g')) ?? []
}
