/** How many letters must be added, dropped, changed or swapped with their neighbour to make one text the other. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const changed = last[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)
      const swapped =
        from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? (beforeLast[j - 2] ?? Infinity) + 1 : Infinity
      row[j] = Math.min(row[j - 1]! + 1, last[j]! + 1, changed, swapped)
    }
    beforeLast = last
    last = row
  }
  return last[to.length]!
}
