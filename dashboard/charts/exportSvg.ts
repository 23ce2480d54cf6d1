import type { Room } from './fitCanvas.ts'
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
  /** What else is said of the picture, where there is room. */
  note?: string | undefined
  /** Where the view can be seen again. */
  address: string
}

export interface PictureOptions {
  dir: 'ltr' | 'rtl'
  language: string
  /** What a custom property such as `--ink` stands for now. */
  colourOf(property: string): string
  fontFamily: string
  /** In place of the size that the chart was drawn at: the chart is drawn anew for the room that the words leave it. */
  size?: { width: number; height?: number | undefined } | undefined
}

/** A chart as it was drawn, or what draws it in a room; one without a height is as high as the chart is best. */
export type Chart = Element | ((room: Pick<Room, 'width'> & Partial<Room>) => Element)

const pad = 24
/** How source and address are said: shorter, then smaller, where they would leave the chart less than half of its picture. */
const feet = [
  { size: 12, hasNote: true },
  { size: 12, hasNote: false },
  { size: 11, hasNote: false },
  { size: 10, hasNote: false },
]
/** Between the words and the chart. */
const gap = 16
const namespace = 'http://www.w3.org/2000/svg'

/**
 * A drawn chart as a picture that stands by itself: finding, title, sentence, source and address inside, every colour resolved,
 * nothing from elsewhere. Text stays text, so that it is shaped as its script asks and can be searched.
 */
export function exportSvg(chart: Chart, text: PictureText, options: PictureOptions): SVGSVGElement {
  const { dir, language, colourOf, fontFamily, size } = options
  const width = size?.width ?? Math.max(sizeOf(chart as Element).width, 320) + 2 * pad
  let y = pad
  const paragraph = (words: string, { size, weight = 400, colour = '--ink', isLtr = false }: Voice) => {
    const wrapped = wrapText(words, ((width - 2 * pad) * textSize) / size, weight > 400)
    const lines = isLtr ? pieces(words, width, size) : dir === 'rtl' ? isolatedLines(wrapped) : wrapped
    return lines.map((line): Said => {
      y += size * 1.4
      const x = dir === 'rtl' ? width - pad : pad
      const anchor = dir === 'rtl' ? 'end' : 'start'
      return {
        line,
        y: y - size * 0.35,
        attributes: { x, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, fill: colourOf(colour) },
      }
    })
  }
  const [first, ...below] = text.finding ? [text.finding, text.title] : [text.title]
  const head = [
    ...paragraph(first!, { size: 20, weight: 700 }),
    ...below.flatMap((words) => paragraph(words, { size: 15, weight: 700 })),
    // Where room is bounded the finding says it, and whoever does not see the picture hears both.
    ...((size?.height && text.finding) || text.finding === text.sentence ? [] : paragraph(text.sentence, { size: 15 })),
  ]
  const top = y + gap
  const footOf = ({ size, hasNote }: (typeof feet)[number]) => {
    y = gap
    const quiet = { size, colour: '--ink-soft' }
    const said = hasNote && text.note ? `${text.source} ${text.note}` : text.source
    const lines = [...paragraph(said, quiet), ...paragraph(text.address, { ...quiet, isLtr: true })]
    return { lines, height: y + pad }
  }
  const half = (size?.height ?? Number.POSITIVE_INFINITY) / 2
  const most = 2 * half - top
  const { lines: foot, height: footRoom } = footOf(
    feet.find((one) => most - footOf(one).height >= half) ?? feet.at(-1)!
  )
  const room = { width: width - 2 * pad, ...(size?.height && { height: size.height - top - footRoom }) }
  const drawn = (typeof chart === 'function' ? chart(room) : chart).cloneNode(true) as Element
  for (const extra of drawn.querySelectorAll('.chart-here, .chart-year, .targets, style')) extra.remove()
  for (const part of [drawn, ...drawn.querySelectorAll('*')]) makePlain(part, colourOf)
  for (const part of drawn.querySelectorAll('[paint-order]')) haloBelow(part)
  drawn.removeAttribute('font-family')
  drawn.setAttribute('x', String(Math.round((width - sizeOf(drawn).width) / 2)))
  drawn.setAttribute('y', String(top))
  drawn.setAttribute('overflow', 'visible')
  const footTop = Math.max(top + sizeOf(drawn).height, (size?.height ?? 0) - footRoom)
  const height = Math.ceil(footTop + footRoom)
  const document = drawn.ownerDocument
  const make = (name: string, attributes: Record<string, string | number>) => {
    const element = document.createElementNS(namespace, name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
    return element
  }
  const write = ({ line, y, attributes }: Said, from = 0) => {
    const said = make('text', { ...attributes, y: from + y })
    said.textContent = line
    return said
  }
  const picture = make('svg', { xmlns: namespace, width, height, viewBox: `0 0 ${width} ${height}`, direction: 'ltr' })
  for (const [key, value] of Object.entries({
    ...{ lang: language, role: 'img', 'aria-label': [first, ...below, text.sentence].join('. ') },
    ...{ 'font-family': fontFamily, color: colourOf('--ink') },
  }))
    picture.setAttribute(key, value)
  const title = make('title', {})
  title.textContent = text.title
  const paper = make('rect', { width, height, fill: colourOf('--paper') })
  picture.append(title, paper, ...head.map((said) => write(said)), drawn, ...foot.map((said) => write(said, footTop)))
  return picture as SVGSVGElement
}

/** A line of text and where it stands. */
interface Said {
  line: string
  y: number
  attributes: Record<string, string | number>
}

const sizeOf = (drawn: Element) => ({
  width: Number(drawn.getAttribute('width')),
  height: Number(drawn.getAttribute('height')),
})

/**
 * The paper round letters as letters of their own below them: programs that know no order of painting would lay it over
 * them.
 */
function haloBelow(part: Element): void {
  const halo = part.cloneNode(true) as Element
  for (const inner of halo.querySelectorAll('[fill]')) inner.removeAttribute('fill')
  halo.setAttribute('fill', part.getAttribute('stroke')!)
  halo.removeAttribute('paint-order')
  part.before(halo)
  for (const name of ['paint-order', 'stroke', 'stroke-width', 'stroke-linejoin']) part.removeAttribute(name)
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
    if (/^(aria-.*|data-.*|role|class)$/.test(name)) part.removeAttribute(name)
    else if (value.includes('var('))
      part.setAttribute(
        name,
        value.replace(/var\((--[\w-]+)[^)]*\)/g, (_, property) => colourOf(property))
      )
  }
}

/** An address has no spaces to break at: it is cut after one of its parts, or where a line is full. */
function pieces(address: string, width: number, size: number): string[] {
  const most = Math.max(20, Math.floor((width - 2 * pad) / (size * 0.6)))
  return address.match(new RegExp(`.{1,${most - 1}}([&?,/]|$)|.{1,${most}}`, 'g')) ?? []
}
