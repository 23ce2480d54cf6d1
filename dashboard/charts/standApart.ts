interface Spot {
  x: number
  y: number
  r: number
}

/**
 * Moves small dots that would hide each other beside each other, each as near to its place as the others leave it; the same
 * dots always come out the same. The forces of d3 do it too, in ten times the time.
 */
export function standApart<Dot extends Spot>(dots: readonly Dot[]): Dot[] {
  const places = dots.map(({ x, y, r }, at) => ({ x, y, r, at, home: { x, y } }))
  for (let round = 0; round < rounds; round++) {
    if (!pushApart(places)) break
    // Once a crowd has spread it is drawn home, as far as its members let each other; at last they only make room.
    if (round < rounds / 2)
      for (const place of places) {
        place.x += (place.home.x - place.x) * pull
        place.y += (place.home.y - place.y) * pull
      }
  }
  places.sort((one, other) => one.at - other.at)
  return dots.map((dot, at) => ({ ...dot, x: tenths(places[at]!.x), y: tenths(places[at]!.y) }))
}

/** Enough for the densest islands of the world on a phone. */
const rounds = 200
const pull = 0.04
/** Of paper between two dots, in pixels. */
const room = 1.2

/** Whether any two were too close; of such a pair each gives way by half. */
function pushApart(places: (Spot & { at: number })[]): boolean {
  let isAny = false
  places.sort((one, other) => one.x - other.x || one.at - other.at)
  for (let at = 0; at < places.length; at++) {
    const one = places[at]!
    for (let next = at + 1; next < places.length; next++) {
      const other = places[next]!
      const least = one.r + other.r + room
      if (other.x - one.x > 2 * least) break
      let [dx, dy] = [other.x - one.x, other.y - one.y]
      // Most pairs are apart, and are told so without a root.
      if (dx * dx + dy * dy >= (least - 0.05) ** 2) continue
      // Two in one place part in a direction of their own.
      if (dx === 0 && dy === 0) [dx, dy] = [Math.cos(other.at), Math.sin(other.at)]
      const distance = Math.sqrt(dx * dx + dy * dy)
      if (distance >= least - 0.05) continue
      isAny = true
      const give = (least - distance) / 2 / distance
      one.x -= dx * give
      one.y -= dy * give
      other.x += dx * give
      other.y += dy * give
    }
  }
  return isAny
}

const tenths = (pixels: number) => Math.round(pixels * 10) / 10
