import { forceCollide, forceSimulation, forceX, forceY } from 'd3'

interface Spot {
  x: number
  y: number
  r: number
}

/** Enough for the densest islands of the world on a phone. */
const rounds = 80

/**
 * Moves small dots that would hide each other beside each other, each as near to its place as the others leave it; the same
 * dots always come out the same.
 */
export function standApart<Dot extends Spot>(dots: readonly Dot[]): Dot[] {
  const places = dots.map(({ x, y, r }) => ({ x, y, r, home: { x, y } }))
  forceSimulation(places)
    .force('home x', forceX<(typeof places)[number]>(({ home }) => home.x).strength(0.08))
    .force('home y', forceY<(typeof places)[number]>(({ home }) => home.y).strength(0.08))
    .force('apart', forceCollide<(typeof places)[number]>(({ r }) => r + 0.6).iterations(4))
    .stop()
    .tick(rounds)
  return dots.map((dot, at) => ({ ...dot, x: tenths(places[at]!.x), y: tenths(places[at]!.y) }))
}

const tenths = (pixels: number) => Math.round(pixels * 10) / 10
