import { useLayoutEffect } from 'react'
import { type YearShown, yearShownBy } from './yearShown.ts'

/** Shows the year that is read out, where the chart can; before what is lit, for its labels are lit too. */
export function useYearShown(chart: Element | null, timePeriod: number | undefined): YearShown | undefined {
  const shown = chart ? yearShownBy(chart) : undefined
  useLayoutEffect(() => {
    if (!shown || timePeriod === undefined) return undefined
    return shown.show(timePeriod)
  }, [shown, timePeriod])
  return shown
}
