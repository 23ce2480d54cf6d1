import type { Line } from '../../../data/structure/line.ts'
import type { ChosenFigure } from './pairAddress.ts'

/** The years within which figures are offered: the period and what stands close round it. */
export const figuresYears = { startPeriod: 2008, endPeriod: 2022 } as const

/** The areas that have a figure, and the years in which the chosen one has; what is chosen is always among them. */
export function figuresThere(lines: readonly Line[], { refArea, timePeriod, goal: chosen }: ChosenFigure) {
  const given = lines
    .filter(({ goal }) => goal === chosen)
    .map((line) => ({ refArea: line.refArea, years: line.cells.filter((cell) => cell.obsValue !== null) }))
    .filter(({ years }) => years.length > 0)
  const years = given.find((line) => line.refArea === refArea)?.years.map((cell) => cell.timePeriod) ?? []
  return {
    areas: [...new Set([...given.map((line) => line.refArea), refArea])],
    years: [...new Set([...years, timePeriod])].sort(),
  }
}
