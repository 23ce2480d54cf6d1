/** A label by the middle of where it wants to stand, and how tall it is. */
export interface LabelPlace {
  at: number
  height: number
}

/**
 * Where labels stand so that none overlaps another: as near to where they want to be as can be (least squares),
 * in their order, inside the frame. Where the frame is too low for them all they keep apart and run out of its foot.
 */
export function spreadLabels(labels: readonly LabelPlace[], frame: readonly [top: number, bottom: number]): number[] {
  const order = labels.map((_, i) => i).sort((a, b) => labels[a]!.at - labels[b]!.at)
  const offsets = stackedOffsets(order.map((i) => labels[i]!.height))
  // Less its place in the stack, every label only has to stand no higher than the one before it: isotonic regression.
  const wanted = order.map((i, rank) => labels[i]!.at - offsets[rank]!)
  const lowest = frame[0] + (labels[order[0]!]?.height ?? 0) / 2
  const highest = frame[1] - (labels[order.at(-1)!]?.height ?? 0) / 2 - (offsets.at(-1) ?? 0)
  const places: number[] = new Array(labels.length)
  for (const [rank, level] of levelled(wanted).entries())
    places[order[rank]!] = Math.max(lowest, Math.min(level, highest)) + offsets[rank]!
  return places
}

/** How far below the first each would stand if they were stacked. */
function stackedOffsets(heights: readonly number[]): number[] {
  let offset = 0
  return heights.map((height, i) => {
    if (i > 0) offset += (heights[i - 1]! + height) / 2
    return offset
  })
}

/** The nearest values that never fall: neighbours that would cross share their mean. */
function levelled(wanted: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = []
  for (const value of wanted) {
    let pool = { sum: value, count: 1 }
    for (let last = pools.at(-1); last && mean(last) >= mean(pool); last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count }
      pools.pop()
    }
    pools.push(pool)
  }
  return pools.flatMap((pool) => new Array<number>(pool.count).fill(mean(pool)))
}

const mean = ({ sum, count }: { sum: number; count: number }) => sum / count
