/** How high a chart is at a width, and with a height given to its frame, where it takes one. */
export type HeightOf = (width: number, height?: number) => number

export interface Room {
  width: number
  height: number
}

const leastHeight = 40
const leastWidth = 240
const step = 8

/**
 * At what size a chart fills a room and does not leave it: as high as it can be where it takes a height, else narrower. What
 * can be neither is as high as it needs to be.
 */
export function fitCanvas(heightOf: HeightOf, room: Room): { width: number; height?: number | undefined } {
  const { width } = room
  const most = heightOf(width, room.height)
  if (most <= room.height) return { width, height: room.height }
  // Most charts are their frame and something beside it that stays: one look more then finds it.
  const guessed = Math.floor(2 * room.height - most)
  const there = guessed < leastHeight ? undefined : heightOf(width, guessed)
  if (there !== undefined && there <= room.height && there > room.height - step) return { width, height: guessed }
  const height = largest([leastHeight, room.height], (height) => heightOf(width, height) <= room.height)
  if (height !== undefined) return { width, height }
  // Narrower, a chart is not always lower: its legend may take more rows.
  for (let narrower = width; narrower >= leastWidth; narrower -= step)
    if (heightOf(narrower) <= room.height) return { width: narrower }
  return { width }
}

/** The largest whole number of a range that does, where all below one that does do too. */
function largest([least, most]: readonly [number, number], does: (size: number) => boolean): number | undefined {
  if (!does(least)) return undefined
  let [low, high] = [least, Math.floor(most)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (does(middle)) low = middle
    else high = middle - 1
  }
  return low
}
