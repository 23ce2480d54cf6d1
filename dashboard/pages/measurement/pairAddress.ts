import { firstCodes, listsOf } from '../../../data/structure/dimensionCodes.ts'
import { type FigurePlace, readFigureKey, writeFigureKey } from '../../../data/structure/figureKey.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'

/** One figure that a reader has chosen. */
export type ChosenFigure = FigurePlace

/** Two figures as an address: the first is a selection like any other, the second the figure that it is held against. */
export function writePair(one: ChosenFigure, other: ChosenFigure, measure: Selection['measure'] = 'value'): string {
  const { series, refArea, timePeriod } = one
  return writeAddress({
    series: [series],
    areas: [refArea],
    startPeriod: timePeriod,
    endPeriod: timePeriod,
    ...listsOf(one),
    measure,
    comparableWith: writeFigureKey(other),
  })
}

/** The two figures of an address; null where it names none. */
export function readPair(selection: Selection): [ChosenFigure, ChosenFigure] | null {
  const { series, areas, endPeriod, goal, comparableWith } = selection
  if (series.length === 0 || areas.length === 0 || !comparableWith) return null
  const one = {
    series: series[0]!,
    refArea: areas[0]!,
    timePeriod: endPeriod,
    ...firstCodes(selection),
    goal: goal[0] ?? '_T',
  }
  return [one, readFigureKey(comparableWith)]
}
