import { type Box, crosses, freePlace, type Obstacles, type Segment } from './freePlace.ts'
import { tagLines, widestLine } from './tagLevels.ts'
import { textLineHeight } from './textWidth.ts'

export interface LabelledPoint {
  key: string
  label: string
  slot: number
  x: number
  y: number
}

export interface PointLabel extends LabelledPoint {
  lines: string[]
  textX: number
  textY: number
  /** It had to stand off its point: a hairline leads there, and this is where it ends. */
  leader: { x: number; y: number } | null
}

const reach = 8
const corner = 4
const stride = 10

/** Names beside their points, inside the frame, none on another nor on a point that has a name; clear of all others where there is room. */
export function pointLabels(
  points: readonly LabelledPoint[],
  others: readonly { x: number; y: number }[],
  frame: Box
): PointLabel[] {
  const marks = points.map(({ x, y }) => around(x, y, 7))
  const crowd = others.map(({ x, y }) => around(x, y, 4))
  const taken: Box[] = []
  const segments: Segment[] = []
  return points.map((point, i) => {
    const lines = tagLines(point.label, frame.right - frame.left)
    const size = { width: widestLine(lines) + 4, height: lines.length * textLineHeight }
    const boxes = [...taken, ...marks.filter((_, at) => at !== i)]
    const near = placesBeside(point, size)
    const beside =
      freePlace(near, { frame, segments, boxes: [...boxes, ...crowd] }) ?? freePlace(near, { frame, segments, boxes })
    const place = beside ?? placeOff(point, size, { frame, segments, boxes }) ?? within(near[0]!, frame)
    taken.push(place)
    const leader = leaderTo(point, place)
    const isOff = lengthOf(leader) > reach + 6
    if (isOff) segments.push(leader)
    return {
      ...{ ...point, lines, textX: hundredths(place.left + 2), textY: hundredths((place.top + place.bottom) / 2) },
      leader: isOff ? { x: hundredths(leader[2]), y: hundredths(leader[3]) } : null,
    }
  })
}

/** From a point to the nearest of a box. */
const leaderTo = ({ x, y }: LabelledPoint, box: Box): Segment => [
  x,
  y,
  clamp(x, box.left, box.right),
  clamp(y, box.top, box.bottom),
]

interface Size {
  width: number
  height: number
}

/** After the point, before it, above and below, and at the four corners. */
function placesBeside({ x, y }: LabelledPoint, { width, height }: Size): Box[] {
  const places: [left: number, top: number][] = [
    [x + reach, y - height / 2],
    [x - reach - width, y - height / 2],
    [x - width / 2, y - reach - height],
    [x - width / 2, y + reach],
    [x + corner, y - corner - height],
    [x + corner, y + corner],
    [x - corner - width, y - corner - height],
    [x - corner - width, y + corner],
  ]
  return places.map(([left, top]) => ({ left, right: left + width, top, bottom: top + height }))
}

/** The nearest place anywhere in the frame, if it may be one whose hairline runs through no other name. */
function placeOff(point: LabelledPoint, { width, height }: Size, obstacles: Obstacles): Box | undefined {
  const { frame, boxes } = obstacles
  const steps = (from: number, to: number) =>
    Array.from({ length: Math.max(0, Math.floor((to - from) / stride)) + 1 }, (_, i) => from + i * stride)
  const places = steps(frame.left, frame.right - width)
    .flatMap((left) =>
      steps(frame.top, frame.bottom - height).map((top) => ({ left, right: left + width, top, bottom: top + height }))
    )
    .map((box) => ({ box, leader: leaderTo(point, box) }))
    .sort((a, b) => lengthOf(a.leader) - lengthOf(b.leader))
  const clear = places.filter(({ leader }) => !boxes.some((other) => crosses(other, leader)))
  const boxesOf = (some: typeof places) => some.map(({ box }) => box)
  return (
    freePlace(boxesOf(clear), obstacles) ??
    freePlace(boxesOf(places), obstacles) ??
    freePlace(boxesOf(places), { ...obstacles, segments: [] })
  )
}

const lengthOf = ([x1, y1, x2, y2]: Segment) => Math.hypot(x2 - x1, y2 - y1)

function within(box: Box, frame: Box): Box {
  const dx = Math.min(0, frame.right - box.right) + Math.max(0, frame.left - box.left)
  const dy = Math.min(0, frame.bottom - box.bottom) + Math.max(0, frame.top - box.top)
  return { left: box.left + dx, right: box.right + dx, top: box.top + dy, bottom: box.bottom + dy }
}

const around = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
})
const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high))
const hundredths = (pixels: number) => Math.round(pixels * 100) / 100
