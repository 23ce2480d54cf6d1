/** Square pixels below which a shore is no shape, but a speck. */
const least = 3

/** An outline without its rings that are too small to be seen as land. */
export const withoutSpecks = (outline: string): string =>
  outline
    .split(/(?<=Z)/)
    .filter((ring) => !ring.endsWith('Z') || areaOf(ring) >= least)
    .join('')

/** Of a ring of absolute moves, by the shoelace formula. */
function areaOf(ring: string): number {
  const places = (ring.match(/-?[\d.]+,-?[\d.]+/g) ?? []).map((place) => place.split(',').map(Number))
  const twice = places.reduce((sum, [x, y], at) => {
    const [beforeX, beforeY] = places.at(at - 1)!
    return sum + beforeX! * y! - x! * beforeY!
  }, 0)
  return Math.abs(twice) / 2
}
