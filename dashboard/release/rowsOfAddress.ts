import type { Selection } from '../../data/structure/selection.ts'

/** The series of the explorer where its address names none and no Goal. */
const opening = 'VOLUNTEERS'

/** Which rows a page shows, as far as its address says it: what is left out is all. */
export function rowsOfAddress(path: string, selection: Selection) {
  const { series, areas, group, startPeriod, endPeriod, goal } = selection
  const [, room, code] = path.split('/')
  const years = { startPeriod, endPeriod }
  if (room === 'areas' && code) return { area: decodeURIComponent(code), ...years }
  if (room === 'series' && code) return { series: [decodeURIComponent(code)], ...years }
  const isOpening = room === 'explore' && series.length === 0 && goal.length === 0
  return { series: isOpening ? [opening] : series, areas, group, ...years }
}
