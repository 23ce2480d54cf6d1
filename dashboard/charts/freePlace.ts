export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number]

/** What stands in a frame already. */
export interface Obstacles {
  frame: Box
  segments: readonly Segment[]
  boxes: readonly Box[]
}

/** The first of the boxes that lies in the frame and touches nothing in it. */
export function freePlace(candidates: readonly Box[], { frame, segments, boxes }: Obstacles): Box | undefined {
  return candidates.find(
    (box) =>
      box.left >= frame.left &&
      box.right <= frame.right &&
      box.top >= frame.top &&
      box.bottom <= frame.bottom &&
      !boxes.some((other) => overlaps(box, other)) &&
      !segments.some((segment) => crosses(box, segment))
  )
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Clips the segment to the box side by side (Liang and Barsky); it crosses where something is left. */
export function crosses(box: Box, [x1, y1, x2, y2]: Segment): boolean {
  let from = 0
  let to = 1
  const sides = [
    [x1 - x2, x1 - box.left],
    [x2 - x1, box.right - x1],
    [y1 - y2, y1 - box.top],
    [y2 - y1, box.bottom - y1],
  ] as const
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false
    if (step < 0) from = Math.max(from, room / step)
    if (step > 0) to = Math.min(to, room / step)
  }
  return from <= to
}
