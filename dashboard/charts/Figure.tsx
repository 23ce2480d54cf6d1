import { createContext, type ReactNode, use, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Cell } from '../../data/structure/line.ts'
import type { ChartLine } from './chartLine.ts'
import type { ChartPoint } from './chartPoints.ts'
import { DrawnAhead, useIsAhead } from './DrawnAhead.tsx'
import type { HeightOf } from './fitCanvas.ts'
import { InPlaceOfPicture } from './InPlaceOfPicture.ts'
import { Tip } from './Tip.tsx'
import { type AreaOf, useLit } from './useLit.ts'
import { useReadout } from './useReadout.ts'
import { useWidth } from './useWidth.ts'
import { useYearShown } from './useYearShown.ts'
import { useFetching, wantCharts, wantChartsAgain } from './wantedCharts.ts'

/** What a chart is drawn on: at which width, and by whose document where that is not the browser's. */
export interface Canvas {
  width: number
  /** Of its frame, where it must fit a room; as it is best where none is given. */
  height?: number | undefined
  document?: Document
}

export interface FigureProps {
  heading?: ReactNode
  sentence?: ReactNode
  /** The source line and whatever else a reader must know of the picture. */
  caption?: ReactNode
  /** What can be done with the chart as drawn, which is null until it is. */
  actions?: (chart: Element | null) => ReactNode
  /** Draws the chart at a width; undefined while its code is on the way. Keep it steady: a new one is a new drawing. */
  draw: ((on: Canvas) => Element) | undefined
  /** The height of the drawing, kept free until it is there. */
  height: HeightOf
  /** The lines drawn, for what is read out of them. */
  lines: readonly ChartLine[]
  /** One cell in words: “India · 2017 · 1.86 per 1,000 people · …”. */
  readout(line: ChartLine, cell: Cell): string
  /** Of which area a line is, where its key does not say it. Keep it steady. */
  areaOf?: AreaOf
  /** What a double press on a line does, and Enter where nothing can be chosen. */
  onOpen?: (line: ChartLine) => void
  /** What a press on a line, its name or its entry in the legend does, and Enter. */
  onChoose?: (line: ChartLine) => void
  words: {
    /** Names the place that takes the keys: “Chart, read with the arrow keys”. */
    explore: string
    /** Says how single values are read. */
    hint: string
  }
}

/** How the figure round this is drawn, for whoever takes it along in another size. */
export const DrawnBy = createContext<Pick<FigureProps, 'draw' | 'height'> | undefined>(undefined)

/** Mounts a chart between its heading and its source, and reads its values out by keys, pointer and touch. */
export function Figure({
  heading,
  sentence,
  caption,
  actions,
  draw,
  height,
  lines,
  readout,
  words,
  areaOf = itself,
  onOpen,
  onChoose,
}: FigureProps) {
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const isAhead = useIsAhead()
  const Lost = use(InPlaceOfPicture)
  const isLost = useFetching().isLost && !draw
  const [first] = useState(lines)
  const chart = useDrawn(place, draw, isLost && lines !== first ? undefined : width)
  const { point, handlers, reached } = useReadout(chart)
  const year = useYearShown(chart, point?.timePeriod)
  useHereMark(chart, point)
  useLit(chart, point, areaOf)
  const hint = useId()
  const line = point && lines.find(({ key }) => key === point.key)
  const cell = line?.cells.find(({ timePeriod }) => timePeriod === point?.timePeriod)
  const said = line && cell ? readout(line, cell) : ''

  return (
    <figure className="chart">
      {heading}
      {sentence}
      <div className="chart-frame">
        <div
          ref={place}
          className="chart-place"
          role="application"
          aria-label={words.explore}
          aria-describedby={hint}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys need a place to be pressed in.
          tabIndex={0}
          style={{ minBlockSize: width > 0 && (chart || !isAhead) ? height(width) : undefined }}
          {...handlers}
          // A finger reads first: what it touches is raised, and chosen in the list.
          onClick={(event) => {
            if (!onChoose || (event.nativeEvent as PointerEvent).pointerType !== 'mouse') return
            const key = reached(event)
            const pressed = lines.find((one) => one.key === key)
            if (pressed) onChoose(pressed)
          }}
          onDoubleClick={(event) => {
            const key = reached(event)
            const pressed = lines.find((one) => one.key === key)
            if (pressed) onOpen?.(pressed)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && line) (onChoose ?? onOpen)?.(line)
            handlers.onKeyDown(event)
          }}
        />
        {isLost && Lost && <Lost retry={wantChartsAgain} />}
        {!chart && <DrawnAhead {...{ draw, height }} isShown={isAhead} />}
        {point && said && (!year?.isBeside || point.isContext) && (
          <Tip at={point} {...{ width, said }} isFollowed={() => isReachedByKeys(place.current)} />
        )}
      </div>
      <p className="chart-readout unseen" aria-live="polite">
        {said}
      </p>
      <p id={hint} className="hint chart-hint">
        {point && year && !year.isBeside ? <bdi>{year.say(point.timePeriod)}</bdi> : words.hint}
      </p>
      {actions && <DrawnBy value={{ draw, height }}>{actions(chart)}</DrawnBy>}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}

const itself: AreaOf = (key) => key

const isReachedByKeys = (place: Element | null) => place?.matches(':focus-visible') ?? false

/**
 * The chart in its place: at first as the server drew it, where it drew one at this very width. Without a width there is
 * none: what was drawn last is no picture of what is shown. React owns nothing inside that place.
 */
function useDrawn(
  place: { current: HTMLElement | null },
  draw: FigureProps['draw'],
  width: number | undefined
): Element | null {
  const [chart, setChart] = useState<Element | null>(null)
  useLayoutEffect(() => {
    if (width === 0) return
    if (width === undefined) {
      place.current?.replaceChildren()
      return setChart(null)
    }
    const drawn = draw?.({ width }) ?? drawnAhead(place.current, width)
    // What the server drew stays, however the place grows, until it can be drawn anew.
    if (!drawn) return wantCharts()
    // A strict content security policy refuses style elements; chart.css holds those rules.
    for (const style of drawn.querySelectorAll('style')) style.remove()
    place.current?.replaceChildren(drawn)
    setChart(drawn)
  }, [place, draw, width])
  return chart
}

const drawnAhead = (place: HTMLElement | null, width: number) =>
  place?.parentElement?.querySelector(`.drawn-ahead > svg[width="${width}"]`)

/** A ring where the value that is read out stands. */
function useHereMark(chart: Element | null, point: ChartPoint | undefined): void {
  const [x, y] = [point?.x, point?.y]
  useEffect(() => {
    if (!chart || x === undefined || y === undefined) return
    const mark = chart.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'circle')
    mark.setAttribute('class', 'chart-here')
    mark.setAttribute('cx', String(x))
    mark.setAttribute('cy', String(y))
    mark.setAttribute('r', '9')
    chart.append(mark)
    return () => mark.remove()
  }, [chart, x, y])
}
