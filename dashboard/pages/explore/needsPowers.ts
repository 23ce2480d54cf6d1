/** The greatest so many times the middle: then by powers of ten, or a few hide all others. */
const spread = 20

/** Whether figures are read better by powers of ten. Below zero, and from zero alone, there are none. */
export function needsPowers(figures: readonly { value: number }[]): boolean {
  const values = figures.map(({ value }) => value).sort((a, b) => a - b)
  if (values.length === 0 || values[0]! < 0) return false
  const median = values[Math.floor(values.length / 2)]!
  return median > 0 && values.at(-1)! > spread * median
}
