/** The place of each value among the different ones, so that values are put in order once for all resamples. */
export function places(values: readonly number[]): number[] {
  const different = [...new Set(values)].sort((a, b) => a - b)
  const placeOf = new Map(different.map((value, place) => [value, place]))
  return values.map((value) => placeOf.get(value)!)
}

/** How far two orders agree, each thing being there as many times as said; null where one order never varies. */
export function rankCorrelation(x: readonly number[], y: readonly number[], times: Float64Array): number | null {
  const [xs, ys] = [ranks(x, times), ranks(y, times)]
  const mean = (times.length + 1) / 2
  let both = 0
  let ofX = 0
  let ofY = 0
  for (let i = 0; i < times.length; i++) {
    const dx = xs[x[i]!]! - mean
    const dy = ys[y[i]!]! - mean
    both += times[i]! * dx * dy
    ofX += times[i]! * dx * dx
    ofY += times[i]! * dy * dy
  }
  return ofX === 0 || ofY === 0 ? null : both / Math.sqrt(ofX * ofY)
}

/** The rank at each place, from 1; equal values share the mean of theirs. */
function ranks(of: readonly number[], times: Float64Array): Float64Array {
  const ranked = new Float64Array(of.length)
  for (let i = 0; i < of.length; i++) ranked[of[i]!]! += times[i]!
  let before = 0
  for (let place = 0; place < ranked.length; place++) {
    const count = ranked[place]!
    ranked[place] = before + (count + 1) / 2
    before += count
  }
  return ranked
}
