/** How values are laid out along an axis: equal steps for equal differences, or for equal ratios. */
export type Scale = 'linear' | 'log'

/** From here on one figure leaves the others no room that an eye could part them in. */
const tooFar = 20

/**
 * The scale that shows these figures, none of them flagged: by powers of ten where the greatest is over twenty times the
 * middle one, or the middle one over twenty times the least of those that were chosen. Never where one lies below zero.
 */
export function chooseScale(values: readonly number[], chosen: readonly number[] = values): Scale {
  if (values.some((value) => value < 0)) return 'linear'
  const above = values.filter((value) => value > 0).sort((a, b) => a - b)
  if (above.length === 0) return 'linear'
  const middle = (above[(above.length - 1) >> 1]! + above[above.length >> 1]!) / 2
  const least = chosen.reduce((least, value) => (value > 0 ? Math.min(least, value) : least), middle)
  return above.at(-1)! > tooFar * middle || middle > tooFar * least ? 'log' : 'linear'
}
