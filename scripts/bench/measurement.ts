export interface Measurement {
  what: string
  value: number
  /** None where it is told for what stands beside it. */
  bound?: number
  unit: 's' | 'ms' | 'kB' | 'MB' | '×' | ''
}

/** The value that a share of all others does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]!
}
