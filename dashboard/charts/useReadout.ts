import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { type ChartPoint, nearestPoint, pointAfter, pointsOf, type Step } from './chartPoints.ts'

const steps: Record<string, Step> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

/** Which cell of a chart is read out, moved by keys, pointer and touch. Years run left to right in every language. */
export function useReadout(chart: Element | null) {
  const [chosen, setChosen] = useState<Pick<ChartPoint, 'key' | 'timePeriod'>>()
  const points = chart ? pointsOf(chart) : []
  // A chart drawn anew has its points elsewhere, and may have lost the one that was read.
  const point = chosen && points.find(({ key, timePeriod }) => key === chosen.key && timePeriod === chosen.timePeriod)

  function move(event: PointerEvent) {
    if (!chart) return
    const { left, top } = chart.getBoundingClientRect()
    setChosen(nearestPoint(points, { x: event.clientX - left, y: event.clientY - top }))
  }

  return {
    point,
    handlers: {
      onKeyDown(event: KeyboardEvent) {
        const step = steps[event.key]
        if (event.key === 'Escape') setChosen(undefined)
        if (!step || event.altKey || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        setChosen(pointAfter(points, point, step))
      },
      onPointerMove: move,
      onPointerDown: move,
      onPointerLeave(event: PointerEvent) {
        if (event.pointerType === 'mouse' && event.currentTarget !== document.activeElement) setChosen(undefined)
      },
    },
  }
}
