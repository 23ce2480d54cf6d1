import type { Frame } from './chartFrame.ts'
import type { ChartLine } from './chartLine.ts'
import { hasValue } from './cutLine.ts'
import { type Box, freePlace, type Segment } from './freePlace.ts'
import { stretchesIn } from './lineMarks.ts'
import { spreadLabels } from './spreadLabels.ts'
import { textLineHeight } from './textWidth.ts'
import { type EndLabel, labelGap, labelWidth } from './trendLayout.ts'

export interface PlacedLabel extends EndLabel {
  /** Where the text starts, and its middle. */
  x: number
  y: number
  /** The point that it names. */
  pointX: number
  pointY: number
  /** In the column after the last year; else inside the frame, beside its point. */
  column: boolean
}

/**
 * Labels at the ends of lines: those of lines that end early beside their last point, where nothing else stands, all
 * others in a column after the last year, nudged apart.
 */
export function placeEndLabels(labels: readonly EndLabel[], lines: readonly ChartLine[], frame: Frame): PlacedLabel[] {
  const boxes: Box[] = lines.flatMap((line) =>
    line.cells.filter(hasValue).map((cell) => around(frame.x(cell.timePeriod), frame.y(cell.measureValue), 7))
  )
  const segments = lines.flatMap((line) => segmentsOf(line, frame))
  const inside: PlacedLabel[] = []
  const column: PlacedLabel[] = []
  for (const label of labels) {
    const pointX = frame.x(label.last.timePeriod)
    const pointY = frame.y(label.last.measureValue)
    const box =
      pointX < frame.right ? freePlace(placesBeside(label, pointX, pointY), { frame, segments, boxes }) : undefined
    if (box) {
      boxes.push(box)
      inside.push({ ...label, pointX, pointY, x: box.left + 2, y: (box.top + box.bottom) / 2, column: false })
    } else column.push({ ...label, pointX, pointY, x: frame.right + labelGap, y: pointY, column: true })
  }
  const spread = spreadLabels(
    column.map(({ pointY, lines }) => ({ at: pointY, height: lines.length * textLineHeight })),
    [frame.top - 10, frame.bottom + 8]
  )
  return [...inside, ...column.map((label, i) => ({ ...label, y: spread[i]! }))]
}

function segmentsOf(line: ChartLine, frame: Frame): Segment[] {
  const { x, y } = frame
  return stretchesIn(line, frame).flatMap((cells) =>
    cells.slice(1).map((cell, i): Segment => {
      const before = cells[i]!
      return [x(before.timePeriod), y(before.measureValue), x(cell.timePeriod), y(cell.measureValue)]
    })
  )
}

const around = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
})

/** Right of the point, then above and below it, then further off. */
function placesBeside(label: EndLabel, x: number, y: number): Box[] {
  const width = labelWidth(label) + 4
  const height = label.lines.length * textLineHeight
  const rightOf = (dy: number) => ({
    left: x + 8,
    right: x + 8 + width,
    top: y + dy - height / 2,
    bottom: y + dy + height / 2,
  })
  const centred = (dy: number) => ({ ...rightOf(dy), left: x - width / 2, right: x + width / 2 })
  const lift = height / 2 + 8
  return [
    rightOf(0),
    rightOf(-lift + 2),
    centred(-lift),
    rightOf(lift - 2),
    centred(lift),
    rightOf(-lift - 8),
    centred(-lift - 8),
  ]
}
