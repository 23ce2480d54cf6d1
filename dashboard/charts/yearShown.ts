/** How a drawn chart shows one year. */
export interface YearShown {
  /** Shows it until what is returned is called. */
  show(timePeriod: number): () => void
  /** Whether labels at the ends of lines take the figures of the year. */
  isBeside: boolean
  /** The year and all figures of it, for where they stand under the chart. */
  say(timePeriod: number): string
}

const shownByChart = new WeakMap<Element, YearShown>()

/** Remembers how a chart shows one year, for whoever mounts it. */
export function placeYearShown(chart: Element, shown: YearShown): void {
  shownByChart.set(chart, shown)
}

export const yearShownBy = (chart: Element): YearShown | undefined => shownByChart.get(chart)
