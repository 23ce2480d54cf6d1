import { useSyncExternalStore } from 'react'

/** Widths that a place for a chart often has, each standing for those about it; chart.css says which. */
const usualWidths = [328, 358, 381, 552, 707, 736, 942, 1184]

/**
 * The room that a chart will take, in a page that was drawn before anybody knew its width: one for each usual width, of
 * which the place itself shows the one that fits. An element is as high as its attribute says, where the page's policy
 * allows no styles within it. In a browser there are none, once it knows the width.
 */
export function ChartRooms({ height }: { height(width: number): number }) {
  const isDrawnAhead = useSyncExternalStore(never, inBrowser, ahead)
  if (!isDrawnAhead) return null
  return usualWidths.map((width) => (
    <canvas key={width} className={`chart-room at-${width}`} width="1" height={height(width)} />
  ))
}

const never = () => () => undefined
const inBrowser = () => false
const ahead = () => true
