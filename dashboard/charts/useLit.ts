import { use, useEffect, useState } from 'react'
import type { ChartPoint } from './chartPoints.ts'
import { PointingHere } from './pointing.ts'
import { wantCharts } from './wantedCharts.ts'

/** Of which area a mark is. */
export type AreaOf = (key: string) => string

/** Raises what is read out above all else, and what is pointed at in a list beside the chart, without drawing anything anew. */
export function useLit(
  chart: Element | null,
  read: Pick<ChartPoint, 'key' | 'timePeriod'> | undefined,
  areaOf: AreaOf
): void {
  const [key, timePeriod] = [read?.key, read?.timePeriod]
  const pointing = use(PointingHere)
  const [self] = useState({})
  // biome-ignore lint/correctness/useExhaustiveDependencies: another year has names of its own to be lit.
  useEffect(() => {
    if (!chart || key === undefined) return
    pointing?.point(areaOf(key), self)
    return light(chart, (one) => one === key)
  }, [chart, key, timePeriod, areaOf, pointing, self])
  const isRead = key !== undefined
  useEffect(() => {
    if (!isRead) return undefined
    return () => pointing?.point(undefined, self)
  }, [isRead, pointing, self])
  useEffect(() => {
    if (!chart || !pointing) return
    let dim = () => {}
    const unhear = pointing.hear((area, by) => {
      dim()
      // What the server drew says of no mark whose it is.
      if (area !== undefined) wantCharts()
      dim = by === self || area === undefined ? () => {} : light(chart, (one) => areaOf(one) === area)
    })
    return () => {
      dim()
      unhear()
    }
  }, [chart, areaOf, pointing, self])
}

/** Lights some marks of a chart until what is returned is called. */
function light(chart: Element, isLit: (key: string) => boolean): () => void {
  const own = [...chart.querySelectorAll('[data-key]')].filter((mark) => isLit(mark.getAttribute('data-key')!))
  if (own.length === 0) return () => {}
  chart.classList.add('has-lit')
  for (const mark of own) mark.classList.add('lit')
  return () => {
    chart.classList.remove('has-lit')
    for (const mark of own) mark.classList.remove('lit')
  }
}
