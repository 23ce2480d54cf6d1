import type { FigureYears } from '../../../api/models/figureYears.ts'
import type { ChosenFigure } from './pairAddress.ts'

/** The years within which figures are offered: the period and what stands close round it. */
export const figuresYears = { startPeriod: 2008, endPeriod: 2022 } as const

/** The areas that have a figure, and the years in which the chosen one has; what is chosen is always among them. */
export function figuresThere(given: FigureYears, { refArea, timePeriod }: ChosenFigure) {
  const [, years = []] = given.find(([area]) => area === refArea) ?? []
  return {
    areas: [...new Set([...given.map(([area]) => area), refArea])],
    years: [...new Set([...years, timePeriod])].sort(),
  }
}
