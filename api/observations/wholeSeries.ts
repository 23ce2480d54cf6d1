import type { Observation } from '../../data/structure/observation.ts'

/** Rows of the largest series that is kept, and of all that are: some twenty megabytes. */
export const mostRows = { series: 10_000, all: 50_000 }

/**
 * The rows of a series as they were read before: to hand over a row takes an engine longer than all that is done with
 * it after. One that is not kept is read only where that is worth it. The series asked for last are kept; of one too
 * large to keep the answer is null, and that alone is kept.
 */
export function wholeSeries(
  ask: (series: string, most: number) => Promise<Observation[]>,
  most = mostRows
): (series: string, isWorthIt?: boolean) => Promise<readonly Observation[] | null> {
  const kept = new Map<string, readonly Observation[] | null>()
  let rows = 0

  const keep = (series: string, whole: readonly Observation[] | null) => {
    if (kept.has(series)) return
    kept.set(series, whole)
    rows += whole?.length ?? 0
    for (const [oldest, its] of kept) {
      if (rows <= most.all) return
      if (its) kept.delete(oldest)
      rows -= its?.length ?? 0
    }
  }

  return async (series, isWorthIt = true) => {
    const whole = kept.get(series)
    if (whole === null) return null
    if (whole) {
      kept.delete(series)
      kept.set(series, whole)
      return whole
    }
    if (!isWorthIt) return null
    const read = await ask(series, most.series + 1)
    keep(series, read.length > most.series ? null : read)
    return kept.get(series) ?? null
  }
}
