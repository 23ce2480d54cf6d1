import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
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
  // What was pointed at while the picture still was the server's, which knows no points, is read once there are some.
  const early = useRef<(points: readonly ChartPoint[]) => ChartPoint | undefined>(undefined)
  useEffect(() => {
    const points = chart ? pointsOf(chart) : []
    if (points.length === 0 || !early.current) return
    setChosen(early.current(points))
    early.current = undefined
  }, [chart])
  // A chart drawn anew has its points elsewhere, and may have lost the one that was read.
  const point = chosen && points.find(({ key, timePeriod }) => key === chosen.key && timePeriod === chosen.timePeriod)

  function choose(among: (points: readonly ChartPoint[]) => ChartPoint | undefined) {
    if (points.length > 0) setChosen(among(points))
    else early.current = among
  }

  function move({ clientX, clientY }: PointerEvent) {
    if (!chart) return
    const { left, top } = chart.getBoundingClientRect()
    choose((points) => nearestPoint(points, { x: clientX - left, y: clientY - top }))
  }

  return {
    point,
    handlers: {
      onKeyDown(event: KeyboardEvent) {
        const step = steps[event.key]
        if (event.key === 'Escape') setChosen(undefined)
        if (!step || event.altKey || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        choose((points) => pointAfter(points, point, step))
      },
      onPointerMove: move,
      onPointerDown: move,
      onPointerLeave(event: PointerEvent) {
        if (event.pointerType !== 'mouse' || event.currentTarget === document.activeElement) return
        early.current = undefined
        setChosen(undefined)
      },
    },
  }
}
