import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { type ChartPoint, isReached, nearestPoint, pointAfter, pointOf, pointsOf, type Step } from './chartPoints.ts'

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
  // What was pointed at, and every key, while the picture still was the server's, which knows no points, counts once there
  // are some.
  const early = useRef<Among[]>([])
  useEffect(() => {
    const points = chart ? pointsOf(chart) : []
    if (points.length === 0 || early.current.length === 0) return
    setChosen(early.current.reduce((from: ChartPoint | undefined, among) => among(points, from), undefined))
    early.current = []
  }, [chart])
  // A chart drawn anew has its points elsewhere, and may have lost the one that was read.
  const point = chosen && points.find(({ key, timePeriod }) => key === chosen.key && timePeriod === chosen.timePeriod)

  function choose(among: Among) {
    if (points.length === 0) {
      early.current.push(among)
      return
    }
    const next = among(points, point)
    if (next?.key !== chosen?.key || next?.timePeriod !== chosen?.timePeriod) setChosen(next)
  }

  function at({ clientX, clientY }: MouseEvent) {
    const { left, top } = chart!.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }

  function move(event: PointerEvent) {
    if (!chart) return
    const [named, place] = [nameUnder(event), at(event)]
    choose((points, from) => (named === undefined ? nearestPoint(points, place) : pointOf(points, named, from)))
  }

  /** The line whose name or entry in a legend is pressed, or whose point is near enough to be meant. */
  function reached(event: MouseEvent): string | undefined {
    if (!chart) return undefined
    const near = nearestPoint(points, at(event))
    return nameUnder(event) ?? (near && isReached(near, at(event)) ? near.key : undefined)
  }

  return {
    point,
    reached,
    handlers: {
      onKeyDown(event: KeyboardEvent) {
        const step = steps[event.key]
        if (event.key === 'Escape') setChosen(undefined)
        if (!step || event.altKey || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        choose((points, from) => pointAfter(points, from, step))
      },
      onPointerMove: move,
      onPointerDown: move,
      onPointerLeave(event: PointerEvent) {
        if (event.pointerType !== 'mouse' || event.currentTarget === document.activeElement) return
        early.current = []
        setChosen(undefined)
      },
    },
  }
}

/** Which of the points is read next. */
type Among = (points: readonly ChartPoint[], from: ChartPoint | undefined) => ChartPoint | undefined

/** The key of the name that is pointed at. */
const nameUnder = ({ target }: { target: EventTarget }) =>
  (target as Element).closest?.('text[data-key]')?.getAttribute('data-key') ?? undefined
